package org.revenuekit.segmentation.segment;

/** Why no improvement moves an account to a segment. */
public enum NoChangeReason {
    /** Its scores have brought it there already. */
    ALREADY_THERE,
    /** An axis is not measured: first comes asking, then improving. */
    NOT_MEASURED,
    /** Only a lower score would, or losing sight of the account. */
    NEEDS_LESS,
    /**
     * Not even with everything at its best; or the search, which takes first what adds most, jumps over a band in the
     * middle, which others might have reached.
     */
    OUT_OF_REACH,
    /** The grid cuts percentiles, which depend on what the others do. */
    RELATIVE,
    /** Both axes measure one indicator: what lifts an account on one of them moves it on the other, too. */
    SHARED_INDICATOR
}
