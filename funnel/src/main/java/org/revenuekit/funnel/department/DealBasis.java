package org.revenuekit.funnel.department;

/** By which day a deal belongs to a period. The two bases give different rates, and are not to be mixed. */
public enum DealBasis {
    /** The day on which it was created (商談作成日): what became of the deals of that time, many of them still open. */
    CREATED,
    /** The day on which it ended (完了日): what was decided at that time, whenever it had begun; none is open. */
    CLOSED
}
