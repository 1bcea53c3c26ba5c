package org.revenuekit.funnel.retention;

import org.revenuekit.funnel.revenue.RevenuePolicy;

/** When a customer has left (離脱) who comes back later. */
public enum TenureEnd {
    /**
     * On the first day without recurring revenue, unless that begins a pause that {@link RevenuePolicy#gapMonths()}
     * tolerates: the customer who comes back is not looked at again.
     */
    FIRST,
    /** On the first day without recurring revenue after which none is known again: all pauses are tolerated. */
    LAST
}
