package org.revenuekit.funnel.submission;

/** How a lead stands towards the forecast of a period, as far as is seen. */
public enum LineState {
    /** It has been won, in the period or at another time. */
    WON,
    /** It has been lost, and nothing was submitted after that day. */
    LOST,
    /** It is open, and expected in the period; whether it counts is up to its category. */
    EXPECTED,
    /** It is open, and expected before or after the period. */
    ELSEWHERE,
    /** It is open, and nothing was submitted of it. */
    NOT_SUBMITTED
}
