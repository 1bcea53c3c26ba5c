package org.revenuekit.funnel.submission;

/** What came of a lead that was expected in a period, by the end of the period or as far as is seen. */
public enum DueFate {
    /** It was won, at the latest on the last day. */
    WON,
    /** It was lost. */
    LOST,
    /** The seller took it back: it was omitted. */
    WITHDRAWN,
    /** It is expected after the period, or the period ended without it (期ずれ). */
    SLIPPED,
    /** The period lasts, and it may still come. */
    OPEN
}
