package org.revenuekit.funnel.kpi;

/** Why a figure has no value. */
public enum NoValue {
    /** What is counted, or its base, was not given (データなし): it is not known, and never taken as 0. */
    NOT_GIVEN,
    /** 0 / 0: both were given, and there was nothing to measure, such as the click rate of ads that nobody saw. */
    NOTHING_TO_MEASURE,
    /** n / 0: something was counted on an empty base, such as cost without a click. */
    ZERO_BASE
}
