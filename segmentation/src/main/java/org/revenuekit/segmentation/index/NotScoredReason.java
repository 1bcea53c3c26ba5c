package org.revenuekit.segmentation.index;

/** Why there is no score. */
public enum NotScoredReason {
    /** Nothing was observed that still counts. */
    NOTHING_OBSERVED,
    /** Less is measured than {@link IndexDefinition#coverageFloor()} asks for. */
    BELOW_COVERAGE_FLOOR,
    /** An indicator that weighs was not observed, and {@link MissingData#REQUIRE} asks for all. */
    INDICATOR_MISSING
}
