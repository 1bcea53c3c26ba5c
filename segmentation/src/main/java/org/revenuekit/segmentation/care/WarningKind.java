package org.revenuekit.segmentation.care;

/** Why an account is about to leave its segment. */
public enum WarningKind {
    /** The score fell since an earlier date; going on in a straight line it crosses a cut within the horizon. */
    FALLING,
    /**
     * If nothing more is observed, time alone moves the account within the horizon: what is known grows old, so that an
     * axis is no longer measured or its score drifts across a cut, or a minimum dwell ends.
     */
    AGING,
    /** The score is near a cut: a fall by the margin of the policy, or less, would move the account. */
    NEAR_CUT
}
