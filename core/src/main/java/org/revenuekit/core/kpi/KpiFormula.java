package org.revenuekit.core.kpi;

/** How a figure is made of those below it. */
public enum KpiFormula {
    /** It is given; there are none below it. */
    LEAF,
    /** Their sum. */
    SUM,
    /** Their product. */
    PRODUCT,
    /** The first of two divided by the second. */
    QUOTIENT
}
