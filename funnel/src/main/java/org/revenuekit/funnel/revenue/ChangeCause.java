package org.revenuekit.funnel.revenue;

/** By what {@link Movement#EXPANSION} or {@link Movement#CONTRACTION} came; each cause can be a gain or a loss. */
public enum ChangeCause {
    /** A further product (クロスセル), or one less. */
    CROSS_SELL,
    /** Another product in the place of one: a richer or dearer one (アップセル), or a smaller or cheaper one. */
    UPSELL,
    /** More or fewer of the same product (数量). */
    QUANTITY,
    /** A dearer or cheaper price of the same product (価格). */
    PRICE,
    /** A change of price that the contract had settled (契約上の値上げ), which nobody earned in the period. */
    SCHEDULED,
    /** A pause that is tolerated (休止), or the return from it. */
    PAUSE
}
