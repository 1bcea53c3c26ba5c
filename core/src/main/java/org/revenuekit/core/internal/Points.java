package org.revenuekit.core.internal;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.measure.Ratio;

/**
 * 100 points in millionths, split by weight into parts that add up exactly: by largest remainder, ties by key. Points
 * are whole numbers of millionths here.
 */
public final class Points {
    private static final int DECIMALS = 6;
    private static final long ALL = 100_000_000;

    private Points() {}

    /**
     * Splits 100 points.
     *
     * @param weights each at least 0
     * @param <K> what the points are split among, in its natural order
     * @return the points of each key that weighs anything, in their order; they sum to 100,000,000, or there are none
     */
    public static <K extends Comparable<? super K>> ImmutableMap<K, Long> split(Map<K, BigDecimal> weights) {
        return split(ALL, weights);
    }

    /**
     * Splits some points.
     *
     * @param total what is split, at least 0
     * @param weights each at least 0
     * @param <K> what the points are split among, in its natural order
     * @return the points of each key that weighs anything, in their order; they sum to the total, or there are none
     */
    public static <K extends Comparable<? super K>> ImmutableMap<K, Long> split(
            long total, Map<K, BigDecimal> weights) {
        List<Map.Entry<K, BigDecimal>> weighing = weights.entrySet().stream()
                .filter(weight -> weight.getValue().signum() > 0)
                .toList();
        BigDecimal sum = weighing.stream().map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<K, Long> whole = new TreeMap<>();
        Map<K, BigDecimal> remainder = new TreeMap<>();
        weighing.forEach(weight -> {
            BigDecimal[] share =
                    BigDecimal.valueOf(total).multiply(weight.getValue()).divideAndRemainder(sum);
            whole.put(weight.getKey(), share[0].longValueExact());
            remainder.put(weight.getKey(), share[1]);
        });
        // the remainders sum to the units left over, each of which is one sum of weights
        BigDecimal left = remainder.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        remainder.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(weighing.isEmpty() ? 0 : left.divideToIntegralValue(sum).longValueExact())
                .forEach(entry -> whole.merge(entry.getKey(), 1L, Long::sum));
        return ImmutableMap.copyOf(whole);
    }

    /**
     * Returns a part of some points, rounded half up.
     *
     * @param points the points, at most 100,000,000
     * @param fit 0 to 1
     * @return 0 to {@code points}
     */
    public static long part(long points, Ratio fit) {
        return BigDecimal.valueOf(points)
                .multiply(fit.numerator())
                .divide(fit.denominator(), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /**
     * Returns a part of some points by counts, as {@link #part(long, Ratio)} does, only faster.
     *
     * @param points the points, at most 100,000,000
     * @param count 0 to {@code of}
     * @param of 1 to {@link Integer#MAX_VALUE}
     * @return 0 to {@code points}
     */
    public static long part(long points, long count, long of) {
        return (2 * points * count + of) / (2 * of);
    }

    /**
     * Returns points as a number.
     *
     * @param points the points
     * @return the same with six decimals
     */
    public static BigDecimal shown(long points) {
        return BigDecimal.valueOf(points, DECIMALS);
    }
}
