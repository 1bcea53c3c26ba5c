package org.revenuekit.segmentation.segment;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.ObservedValue;

/**
 * One indicator that would have to be better.
 *
 * @param axis of which axis
 * @param indicator which indicator
 * @param pointsNow what it is worth now, if it is measured
 * @param needed what would have to be observed of it
 * @param points what that is worth
 */
public record Improvement(
        Axis axis, IndicatorId indicator, Optional<BigDecimal> pointsNow, ObservedValue needed, BigDecimal points) {
    /**
     * Checks that the parts are there.
     *
     * @param axis of which axis
     * @param indicator which indicator
     * @param pointsNow what it is worth now, if it is measured
     * @param needed what would have to be observed of it
     * @param points what that is worth
     */
    public Improvement {
        requireNonNull(axis, "axis");
        requireNonNull(indicator, "indicator");
        requireNonNull(pointsNow, "pointsNow");
        requireNonNull(needed, "needed");
        requireNonNull(points, "points");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Improvement that
                && axis == that.axis
                && indicator.equals(that.indicator)
                && pointsNow.equals(that.pointsNow)
                && needed.equals(that.needed)
                && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(axis.name(), indicator, pointsNow, needed, points);
    }

    /** Returns such as {@code serviceQuality: 4 (25 -> 75 points)}. */
    @Override
    public String toString() {
        return indicator + ": " + needed + " ("
                + pointsNow.map(BigDecimal::toPlainString).orElse("not measured") + " -> " + points.toPlainString()
                + " points)";
    }
}
