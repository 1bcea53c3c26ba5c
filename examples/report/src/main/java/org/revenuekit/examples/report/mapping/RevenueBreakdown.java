package org.revenuekit.examples.report.mapping;

/** By what retention is broken down. */
public enum RevenueBreakdown {
    /** By the segment that the rows of subscriptions state. */
    SEGMENT,
    /** By product. */
    PRODUCT,
    /** By the account's country. */
    COUNTRY,
    /** By the account's industry. */
    INDUSTRY
}
