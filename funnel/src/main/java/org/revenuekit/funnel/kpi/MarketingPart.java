package org.revenuekit.funnel.kpi;

/** What figures of marketing are made of. */
enum MarketingPart {
    COST,
    ACQUISITION_COST,
    IMPRESSIONS,
    CLICKS,
    VISITORS,
    CONVERSIONS,
    NEW_CUSTOMERS,
    REVENUE,
    PROFIT;

    /** Whether spend brings it about, perhaps months later. */
    boolean isResult() {
        return compareTo(CONVERSIONS) >= 0;
    }
}
