package org.revenuekit.funnel.department;

/** What became of a deal (商談). */
public enum DealOutcome {
    /** It reached the goal of the process (受注). */
    WON,
    /** It was lost (失注). */
    LOST,
    /** It left the process without being lost: not ripe, or not accepted after all. */
    WITHDRAWN,
    /** It lasts. */
    OPEN
}
