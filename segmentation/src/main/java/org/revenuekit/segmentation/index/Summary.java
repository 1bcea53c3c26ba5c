package org.revenuekit.segmentation.index;

/** How several observations of one indicator become one value. */
public enum Summary {
    /**
     * The last counts: of the last day on which it was observed, the last record. Several of equal rank, as of several
     * people asked on one day, count equally.
     */
    LATEST,
    /** All count: the mean, in which an observation counts less as it grows old, by the indicator's half-life. */
    MEAN
}
