package org.revenuekit.hierarchy.rollup;

/** Of what the different ones are counted. */
public enum Distinct {
    /** The products on the lines of opportunities. */
    PRODUCT,
    /** Who sold, or acted. */
    SELLER
}
