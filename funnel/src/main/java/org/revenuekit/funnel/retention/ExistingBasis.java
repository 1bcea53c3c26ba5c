package org.revenuekit.funnel.retention;

/** Before what a customer must have come to be an existing one (既存顧客). */
public enum ExistingBasis {
    /** Before the period: whoever comes in it is new until its end. */
    PERIOD,
    /**
     * Before the revenue: the day of the order, or the month of recurring revenue. Whoever comes in the period is an
     * existing customer at its next order.
     */
    REVENUE
}
