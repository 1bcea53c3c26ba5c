package org.revenuekit.segmentation.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.core.observation.ObservedValue;

/**
 * A scale of names. A name that is not in it is not on the scale.
 *
 * @param points what each is worth, 0 to 100 with at most six decimals; 1 to 1,000 of them, compared as written
 */
public record Categories(ImmutableMap<String, BigDecimal> points) implements Scale {
    private static final int MAX = 1_000;

    /**
     * Checks the bounds.
     *
     * @param points what each is worth
     * @throws IllegalArgumentException if there is none or too many, or a bound is broken
     */
    public Categories {
        requireNonNull(points, "points");
        checkArgument(
                !points.isEmpty() && points.size() <= MAX,
                "there must be 1 to 1000 categories, were %s",
                points.size());
        ImmutableMap.Builder<String, BigDecimal> normal = ImmutableMap.builder();
        points.forEach((name, worth) -> {
            ObservedValue.ofCategory(name);
            normal.put(name, Scale.checkPoints(worth));
        });
        points = normal.buildOrThrow();
    }

    /**
     * Returns a scale of names.
     *
     * @param points what each is worth, in whole points
     * @return the scale
     * @throws IllegalArgumentException if there is none or too many, or a bound is broken
     */
    public static Categories of(Map<String, Integer> points) {
        ImmutableMap.Builder<String, BigDecimal> exact = ImmutableMap.builder();
        points.forEach((name, worth) -> exact.put(name, BigDecimal.valueOf(worth)));
        return new Categories(exact.buildOrThrow());
    }

    @Override
    public Optional<BigDecimal> pointsOf(ObservedValue value) {
        return value.category().map(points::get);
    }

    /** Returns that names have no order. */
    @Override
    public Direction direction() {
        return Direction.MIXED;
    }
}
