package org.revenuekit.funnel.success;

/** Whether somebody turned to a customer when it was due. */
public enum ContactState {
    /** The next contact is due later, or none is due any more. */
    UP_TO_DATE,
    /** A contact is due on the day asked about. */
    DUE,
    /** A contact was due before, and nobody turned to the customer since. */
    OVERDUE,
    /** The contract has not started, or is over: nothing is due. */
    OUTSIDE
}
