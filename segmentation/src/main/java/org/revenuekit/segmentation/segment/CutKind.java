package org.revenuekit.segmentation.segment;

/** What the cuts of a grid are cuts of. */
public enum CutKind {
    /** Points of the index: whoever does well is in a good segment, however many do. */
    ABSOLUTE,
    /**
     * Percentiles of the accounts with a score, those of equal score at the middle of their ranks: relative to this
     * population, so that an account may move because others did.
     */
    PERCENTILE
}
