package org.revenuekit.segmentation.index;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.observation.ObservedValue;

/**
 * What an observed value is worth, from 0 to 100 points: a {@link Curve} or {@link Bins} for numbers,
 * {@link Categories} for the rest. Points have at most six decimals, and are rounded to them half up.
 */
public sealed interface Scale permits Curve, Bins, Categories {
    /**
     * Returns what a value is worth.
     *
     * @param value the value
     * @return 0 to 100; empty if the scale does not say
     */
    Optional<BigDecimal> pointsOf(ObservedValue value);

    /**
     * Returns which way is better.
     *
     * @return the direction; a scale that gives the same points to all is {@link Direction#RISING}
     */
    Direction direction();

    /**
     * Returns points in their normal form.
     *
     * @param points the points
     * @return the same number
     * @throws IllegalArgumentException if they are not 0 to 100 with at most six decimals
     */
    static BigDecimal checkPoints(BigDecimal points) {
        BigDecimal normal = Decimals.argument(points, "points");
        checkArgument(
                normal.signum() >= 0
                        && normal.compareTo(BigDecimal.valueOf(100)) <= 0
                        && normal.scale() <= ObservedValue.MAX_DECIMALS,
                "points must be 0 to 100 with at most 6 decimals, were %s",
                normal);
        return normal;
    }
}
