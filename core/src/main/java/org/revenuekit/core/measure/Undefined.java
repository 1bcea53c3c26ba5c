package org.revenuekit.core.measure;

/** Why a ratio has no value. */
public enum Undefined {
    /** 0 / 0: there was nothing to measure, such as the close rate of a month without opportunities. */
    NOTHING_TO_MEASURE,
    /** n / 0: something was counted on an empty base, such as growth from nothing. */
    ZERO_BASE
}
