package org.revenuekit.core.asset;

/** In what a {@link BillingPeriod} counts. */
public enum BillingUnit {
    /** Days. */
    DAY,
    /** Weeks of 7 days. */
    WEEK,
    /** Months of the calendar; a year is 12. */
    MONTH
}
