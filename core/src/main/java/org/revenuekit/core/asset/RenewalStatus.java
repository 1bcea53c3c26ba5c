package org.revenuekit.core.asset;

/** How it stands with the end of a term. */
public enum RenewalStatus {
    /** It can still be refused, or decided. */
    NOTICE_OPEN,
    /** The last day for a notice is over and nobody refused: what renews automatically is bound to go on. */
    NOTICE_PASSED,
    /** The term is over, nothing renews it automatically, and nobody decided anything (更新漏れ). */
    OVERDUE,
    /** It is not renewed (更新拒絶): the asset is cancelled with effect at or before that day. */
    REFUSED,
    /** It is renewed, by a decision or automatically. */
    RENEWED
}
