package org.revenuekit.core.kpi;

/** Which way a figure gets better. */
public enum KpiDirection {
    /** More is better: revenue. */
    HIGHER_IS_BETTER,
    /** Less is better: lead time. */
    LOWER_IS_BETTER
}
