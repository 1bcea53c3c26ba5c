package org.revenuekit.segmentation.segment;

/** Why no improvement moves an account to a segment. */
public enum NoChangeReason {
    /** Its scores have brought it there already. */
    ALREADY_THERE,
    /** An axis is not measured: first comes asking, then improving. */
    NOT_MEASURED,
    /** Only a lower score would, or losing sight of the account. */
    NEEDS_LESS,
    /** Not even with everything at its best; or a band in the middle is jumped over. */
    OUT_OF_REACH,
    /** The grid cuts percentiles, which depend on what the others do. */
    RELATIVE
}
