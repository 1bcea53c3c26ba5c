package org.revenuekit.funnel.retention;

/** What one answer says of a contract that ran out. */
public enum RenewalOutcome {
    /** It was renewed (更新), in part at least. */
    RENEWED,
    /** It was not. */
    LOST,
    /** It may still be renewed within the days of grace. */
    TOO_EARLY,
    /** The answer does not tell of it: it was not given, not judged, or is due outside of the period. */
    ABSENT
}
