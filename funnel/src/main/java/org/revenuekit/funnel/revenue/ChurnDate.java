package org.revenuekit.funnel.revenue;

/** From which day on revenue that ends is lost (解約日の基準). */
public enum ChurnDate {
    /** From the end of what is paid for: the end of the period. */
    END_OF_TERM,
    /** From the day on which it was decided that it ends, if that is known and earlier. */
    CANCELLATION
}
