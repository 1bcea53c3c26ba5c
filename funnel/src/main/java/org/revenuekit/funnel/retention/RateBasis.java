package org.revenuekit.funnel.retention;

/** By what the rate of renewals is taken from the past. */
public enum RateBasis {
    /** How many contracts were renewed. */
    COUNT,
    /** How much of their revenue was. */
    AMOUNT
}
