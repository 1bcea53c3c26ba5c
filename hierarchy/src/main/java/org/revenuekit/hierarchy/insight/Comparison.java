package org.revenuekit.hierarchy.insight;

/** How treatments are compared. */
public enum Comparison {
    /** They must be equal, whatever they are. */
    EQUAL,
    /** They are numbers, and the largest may exceed the smallest by the tolerance. */
    NUMBERS,
    /** They are days, and the last may be later than the first by the tolerance, in days. */
    DAYS
}
