package org.revenuekit.core.asset;

/**
 * The kinds of {@link AssetChange}, in the order in which those of one day, sequence number, decision and record apply.
 */
public enum AssetChangeKind {
    /** It is bought (購入). */
    PURCHASE,
    /** It can be used from now on (利用開始). */
    ACTIVATION,
    /** It is renewed (更新). */
    RENEWAL,
    /** It is another edition of the product from now on (版の変更). */
    PRODUCT_CHANGE,
    /** It costs something else from now on (価格改定). */
    PRICE_CHANGE,
    /** There is more or less of it from now on (数量変更). */
    QUANTITY_CHANGE,
    /** It is not used for some time (休止). */
    SUSPENSION,
    /** It is used again (再開). */
    RESUMPTION,
    /** Another asset takes its place (入替). */
    SWAP,
    /** It is given up (解約). */
    CANCELLATION,
    /** It is not given up after all (解約の取消). */
    CANCELLATION_UNDONE
}
