package org.revenuekit.funnel.steps;

/** Which attempts of a lead count, where it does the first step more than once (試行). */
public enum AttemptRule {
    /** The one that starts first, however far it gets. */
    FIRST_ENTRY,
    /** The one that gets farthest; of several the one that starts first. */
    BEST,
    /**
     * Each, so that a lead counts as often as it tries. One attempt begins when the one before is over: complete, or
     * such that nothing to come could take it further. No event is in two.
     */
    EVERY
}
