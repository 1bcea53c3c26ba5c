package org.revenuekit.hierarchy.rollup;

/** Which day's exchange rate converts a fact. */
public enum RateDate {
    /** The day of the fact; of an undated one, the day asked about. */
    TRANSACTION,
    /** The day asked about. */
    AS_OF
}
