package org.revenuekit.hierarchy.rollup;

/** Which end of an order. */
public enum Extreme {
    /** The smallest, or the first. */
    MIN,
    /** The largest, or the last. */
    MAX;

    /** Turns a comparison so that what is wanted is less. */
    int wantedFirst(int comparison) {
        return this == MIN ? comparison : -comparison;
    }
}
