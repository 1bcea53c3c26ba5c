package org.revenuekit.funnel.forecast;

/** On whose history the probability of a lead rests: the first of these that has enough of it. */
public enum ForecastBasis {
    /** Stays in the same stage, of leads of the same segment, that had lasted as long. */
    SEGMENT,
    /** Stays in the same stage that had lasted as long, whatever the segment. */
    STAGE,
    /**
     * Stays in this stage or a later one before the goal that had lasted as long. Those further on are nearer to the
     * goal, so that this tends to overstate.
     */
    LATER_STAGES,
    /** None has enough: the lead is not forecast, and is told apart. */
    NONE
}
