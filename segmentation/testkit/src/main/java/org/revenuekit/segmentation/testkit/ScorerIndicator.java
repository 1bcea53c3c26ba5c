package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator of one customer, as a scorer sees it.
 *
 * @param weight at least 0; only the proportions matter
 * @param points 0 to 100, or empty if it was not measured
 */
public record ScorerIndicator(BigDecimal weight, Optional<BigDecimal> points) {
    /**
     * Checks that both are there.
     *
     * @param weight at least 0
     * @param points 0 to 100, or empty
     */
    public ScorerIndicator {
        requireNonNull(weight, "weight");
        requireNonNull(points, "points");
    }

    /** Returns such as {@code 70 x 2}, or {@code ? x 2}. */
    @Override
    public String toString() {
        return points.map(BigDecimal::toPlainString).orElse("?") + " x " + weight.toPlainString();
    }
}
