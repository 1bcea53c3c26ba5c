package org.revenuekit.segmentation.index;

/**
 * What stands for the part of an index that is not measured: indicators of which nothing was observed, and the part of
 * the others that has grown old. Bounds and coverage are the same whatever is chosen.
 */
public enum MissingData {
    /** Nothing does: without an observation of each indicator that weighs there is no score. */
    REQUIRE,
    /** A fixed number of points, {@link IndexDefinition#neutralPoints()}. */
    NEUTRAL,
    /** 0 points: what is not measured counts as bad. */
    PESSIMISTIC,
    /** What is measured: the weights of the rest are spread over it. */
    RENORMALISE
}
