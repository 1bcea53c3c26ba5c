package org.revenuekit.segmentation.index;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.observation.ObservedValue;

/**
 * A point of a {@link Curve}.
 *
 * @param value the number, as bounded by {@link ObservedValue}
 * @param points what it is worth, 0 to 100 with at most six decimals
 */
public record CurvePoint(BigDecimal value, BigDecimal points) {
    /**
     * Checks the bounds.
     *
     * @param value the number
     * @param points what it is worth
     * @throws IllegalArgumentException if a bound is broken
     */
    public CurvePoint {
        value = ObservedValue.of(requireNonNull(value, "value")).number().orElseThrow();
        points = Scale.checkPoints(requireNonNull(points, "points"));
    }

    /**
     * Returns the point of a whole number.
     *
     * @param value the number
     * @param points what it is worth, 0 to 100
     * @return the point
     * @throws IllegalArgumentException if a bound is broken
     */
    public static CurvePoint of(long value, long points) {
        return new CurvePoint(BigDecimal.valueOf(value), BigDecimal.valueOf(points));
    }
}
