package org.revenuekit.segmentation.care;

/** Why an account is about to leave its segment. */
public enum WarningKind {
    /** The score fell since an earlier date; going on in a straight line it crosses a cut within the horizon. */
    FALLING,
    /** What is known grows old: if nothing more is observed, an axis is no longer measured within the horizon. */
    AGING,
    /** The score is near a cut: a fall by less than the margin would cross it. */
    NEAR_CUT
}
