package org.revenuekit.funnel.success;

/** What can happen to what a customer has from us. */
public enum ContractEventKind {
    /** Its contract was renewed (更新). */
    RENEWED,
    /** It bought more, after what it bought first: a higher edition, more seats, another product (追加販売). */
    FURTHER_PURCHASE
}
