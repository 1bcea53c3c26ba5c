package org.revenuekit.segmentation.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.revenuekit.core.observation.ObservedValue;

/**
 * A scale of straight lines between points. Below the first point a number is worth what the first is, above the last
 * what the last is.
 *
 * @param points 2 to 1,000, by ascending value
 */
public record Curve(ImmutableList<CurvePoint> points) implements Scale {
    private static final int MAX = 1_000;
    private static final int DECIMALS = ObservedValue.MAX_DECIMALS;

    /**
     * Checks the order.
     *
     * @param points by ascending value
     * @throws IllegalArgumentException if there are too few or too many, or they do not ascend
     */
    public Curve {
        requireNonNull(points, "points");
        checkArgument(
                points.size() >= 2 && points.size() <= MAX, "there must be 2 to 1000 points, were %s", points.size());
        for (int i = 1; i < points.size(); i++) {
            BigDecimal before = points.get(i - 1).value();
            BigDecimal after = points.get(i).value();
            checkArgument(
                    before.compareTo(after) < 0, "values of a curve must ascend, had %s before %s", before, after);
        }
    }

    /**
     * Returns a curve.
     *
     * @param points by ascending value
     * @return the curve
     * @throws IllegalArgumentException if there are too few or too many, or they do not ascend
     */
    public static Curve of(CurvePoint... points) {
        return new Curve(ImmutableList.copyOf(points));
    }

    @Override
    public Optional<BigDecimal> pointsOf(ObservedValue value) {
        return value.number().map(this::at);
    }

    private BigDecimal at(BigDecimal number) {
        CurvePoint left = points.get(0);
        for (CurvePoint right : points) {
            if (number.compareTo(right.value()) <= 0) {
                return number.compareTo(left.value()) <= 0 ? left.points() : between(left, right, number);
            }
            left = right;
        }
        return left.points();
    }

    private static BigDecimal between(CurvePoint left, CurvePoint right, BigDecimal number) {
        BigDecimal part = right.points()
                .subtract(left.points())
                .multiply(number.subtract(left.value()))
                .add(left.points().multiply(right.value().subtract(left.value())));
        return part.divide(right.value().subtract(left.value()), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    @Override
    public Direction direction() {
        return Bins.directionOf(points.stream().map(CurvePoint::points).toList());
    }
}
