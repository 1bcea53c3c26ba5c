package org.revenuekit.core.asset;

/** How it stands with an asset (納入商品). */
public enum AssetStatus {
    /** It is not bought yet. */
    NONE,
    /** It is ordered (発注済) and cannot be used yet. */
    ORDERED,
    /** It is active (稼働中): it can be used. */
    ACTIVE,
    /** It is suspended (休止中) for some time. */
    SUSPENDED,
    /** It has ended (終了): cancelled, replaced, or at the end of its term without renewal. */
    ENDED
}
