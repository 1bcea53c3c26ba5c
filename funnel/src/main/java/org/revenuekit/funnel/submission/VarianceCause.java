package org.revenuekit.funnel.submission;

/** Why a lead changed the landing of a period. A lead that changed it has one cause: the first that applies. */
public enum VarianceCause {
    /** It was won in the period: by more or less than it counted before, all of it if it did not count (受注). */
    WON,
    /** It counted, and was lost (失注). */
    LOST,
    /** It counted, and is now expected, or was won, after the period (期ずれ). */
    SLIPPED_OUT,
    /** It counted, and is now expected, or was won, before the period (前倒し). */
    PULLED_OUT,
    /** It counted, and was omitted, or is not submitted any more (取り下げ). */
    WITHDRAWN,
    /** It counted, and is now in a category that does not (ヨミの引き下げ). */
    MOVED_OUT,
    /** It counts, and nothing stood of it before: nothing was submitted, or it had been lost (新規). */
    NEW,
    /** It counts, and was expected before the period (前期からの期ずれ). */
    SLIPPED_IN,
    /** It counts, and was expected after the period (前倒し). */
    PULLED_IN,
    /** It counts, and was in a category that does not (ヨミの引き上げ). */
    MOVED_IN,
    /** It counted and counts, for more (増額). */
    AMOUNT_UP,
    /** It counted and counts, for less (減額). */
    AMOUNT_DOWN,
    /** It counted and counts, for the same. */
    UNCHANGED
}
