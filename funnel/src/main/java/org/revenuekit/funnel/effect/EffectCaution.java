package org.revenuekit.funnel.effect;

/** What a reader of an effect should know. It does not change the verdict. */
public enum EffectCaution {
    /** Whether the groups went alike before is not known, for want of earlier data or as it is not asked. */
    PRE_TREND_UNKNOWN,
    /** Whether the groups are made up as before is not known, as no grouping was given. */
    MIX_UNKNOWN,
    /**
     * Some who count as before may have been converted after the start: their window ends later, or there is none, or
     * it does not begin with them, as it is counted from another stage than the first. The effect then looks smaller
     * than it is.
     */
    EXPOSED_BEFORE,
    /**
     * Whole sellers were chosen, while leads are counted as if each were a draw of its own: leads of one seller have
     * more in common than that, so that the true interval is wider, most of all with few sellers.
     */
    CLUSTERED
}
