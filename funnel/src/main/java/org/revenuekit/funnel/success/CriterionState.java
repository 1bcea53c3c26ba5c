package org.revenuekit.funnel.success;

/** Whether what success means to a customer was reached. */
public enum CriterionState {
    /** Reached by the day agreed. */
    ATTAINED,
    /** Not reached yet, and the day has not passed. */
    IN_TIME,
    /** Reached after that day. */
    LATE,
    /** Measured and not reached, and that day, or the contract, is over. */
    MISSED,
    /** Never measured, so that nobody knows. */
    UNKNOWN
}
