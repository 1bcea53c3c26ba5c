package org.revenuekit.segmentation.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.segmentation.index.Bin;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.Scale;

/**
 * A scale of numbers in whole millionths, of numbers and of points alike: equal to {@link Scale#pointsOf}, only faster.
 */
public final class PointScale {
    /** What a value is worth of which the scale does not say it. */
    public static final int OFF = -1;

    private static final long SAFE_WIDTH = 40_000_000_000L; // times twice 100,000,000 points it is still a long

    private final long[] starts;
    private final int[] points;
    private final long end;
    private final boolean curved;

    private PointScale(long[] starts, int[] points, long end, boolean curved) {
        this.starts = starts;
        this.points = points;
        this.end = end;
        this.curved = curved;
    }

    /**
     * Returns the scale in millionths.
     *
     * @param scale the scale; one of names knows no number
     * @return the same for numbers
     */
    public static PointScale of(Scale scale) {
        if (scale instanceof Curve curve) {
            List<CurvePoint> points = curve.points();
            return new PointScale(
                    points.stream()
                            .mapToLong(point -> millionths(point.value()))
                            .toArray(),
                    points.stream()
                            .mapToInt(point -> (int) millionths(point.points()))
                            .toArray(),
                    Long.MAX_VALUE,
                    true);
        }
        if (scale instanceof Bins steps) {
            List<Bin> bins = steps.bins();
            return new PointScale(
                    bins.stream().mapToLong(bin -> millionths(bin.from())).toArray(),
                    bins.stream()
                            .mapToInt(bin -> (int) millionths(bin.points()))
                            .toArray(),
                    millionths(bins.get(bins.size() - 1).to()),
                    false);
        }
        return new PointScale(new long[0], new int[0], Long.MIN_VALUE, false);
    }

    /**
     * Returns what names are worth.
     *
     * @param scale the scale; one of numbers knows no name
     * @param names the names by number
     * @return the points of each, or {@link #OFF}, up to the last name that the scale knows
     */
    public static int[] ofNames(Scale scale, IdIndex<String> names) {
        if (!(scale instanceof Categories categories)) {
            return new int[0];
        }
        int[] points = new int
                [1
                        + categories.points().keySet().stream()
                                .mapToInt(names::find)
                                .max()
                                .orElse(-1)];
        Arrays.fill(points, OFF);
        categories.points().forEach((name, worth) -> {
            int number = names.find(name);
            if (number >= 0) {
                points[number] = (int) millionths(worth);
            }
        });
        return points;
    }

    /**
     * Returns a number in millionths.
     *
     * @param number at most six decimals, and small enough
     * @return the number of millionths
     */
    public static long millionths(BigDecimal number) {
        return number.movePointRight(6).longValueExact();
    }

    /**
     * Returns what a number is worth.
     *
     * @param value the number in millionths
     * @return 0 to 100,000,000, or {@link #OFF}; O(log n)
     */
    public int at(long value) {
        int found = Arrays.binarySearch(starts, value);
        int i = found < 0 ? -found - 2 : found;
        if (!curved) {
            return i < 0 || value > end ? OFF : points[i];
        }
        return i < 0 ? points[0] : i < points.length - 1 ? between(i, value) : points[i];
    }

    private int between(int i, long value) {
        long width = starts[i + 1] - starts[i];
        long rise = (long) points[i + 1] - points[i];
        long done = value - starts[i];
        if (width <= SAFE_WIDTH) {
            return points[i] + (int) Math.floorDiv(2 * rise * done + width, 2 * width);
        }
        BigInteger twice =
                BigInteger.valueOf(2 * rise).multiply(BigInteger.valueOf(done)).add(BigInteger.valueOf(width));
        BigInteger whole = BigInteger.valueOf(width).shiftLeft(1);
        BigInteger[] parts = twice.divideAndRemainder(whole);
        return points[i] + parts[0].intValueExact() - (parts[1].signum() < 0 ? 1 : 0);
    }
}
