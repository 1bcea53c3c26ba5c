package org.revenuekit.funnel.success;

/** Whether a milestone was reached in time. */
public enum MilestoneState {
    /** Reached by the day on which it was due. */
    IN_TIME,
    /** Reached later. */
    LATE,
    /** Not reached yet, and not yet due. */
    OPEN,
    /** Not reached, and that day, or the contract, is over. It may still be reached late. */
    MISSED
}
