package org.revenuekit.hierarchy.rollup;

/** Which price of an opportunity a measure sums. */
public enum Price {
    /** What the customer pays: the amount stated, or else the lines after their discounts. */
    NET,
    /** What the lines would cost without discounts; unknown of an opportunity without lines. */
    GROSS
}
