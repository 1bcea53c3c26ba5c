package org.revenuekit.funnel.flow;

/** Whether a hand-off was answered in time. */
public enum ResponseState {
    /** Answered in time. */
    MET,
    /** Answered too late. */
    MISSED,
    /** Not answered yet, and still in time. */
    PENDING,
    /** Not answered yet, and too late for that. */
    OVERDUE;

    static ResponseState of(boolean isAnswered, boolean isInTime) {
        if (isAnswered) {
            return isInTime ? MET : MISSED;
        }
        return isInTime ? PENDING : OVERDUE;
    }
}
