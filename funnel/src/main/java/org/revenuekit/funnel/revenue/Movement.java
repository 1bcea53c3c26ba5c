package org.revenuekit.funnel.revenue;

/** How the recurring revenue of one key moved between two days: one class at most. */
public enum Movement {
    /** From nothing, and never anything before (新規). */
    NEW,
    /** From nothing, but something before (復活). */
    REACTIVATION,
    /** To more (拡大), or back after a pause that is tolerated. */
    EXPANSION,
    /** To less (縮小), or to nothing for a pause that is tolerated. */
    CONTRACTION,
    /** To nothing (解約). */
    CHURN
}
