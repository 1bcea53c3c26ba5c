package org.revenuekit.core.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.core.internal.Confidence;

/**
 * How far two raters agree on the same items beyond chance (Cohen, Educational and Psychological Measurement 20, 1960),
 * where chance is that each draws lots with the shares in which that rater chose the categories. The order of items and
 * of categories changes at most the last digits.
 */
public final class CohenKappa {
    /** The most items taken. */
    public static final int MAX_ITEMS = Integer.MAX_VALUE; // so that the square is a long

    private final Map<Pair, Long> times;
    private final long[] byFirst;
    private final long[] bySecond;
    private final long items;
    private final long apart;
    private final long apartByChance;

    /** What the two raters chose of an item. */
    private record Pair(int first, int second) {
        int apart() {
            return first == second ? 0 : 1;
        }
    }

    private CohenKappa(Map<Pair, Long> times, int categories) {
        this.times = times;
        this.byFirst = new long[categories];
        this.bySecond = new long[categories];
        times.forEach((pair, count) -> {
            byFirst[pair.first()] += count;
            bySecond[pair.second()] += count;
        });
        this.items = Arrays.stream(byFirst).sum();
        this.apart = times.entrySet().stream()
                .mapToLong(entry -> entry.getKey().apart() * entry.getValue())
                .sum();
        this.apartByChance = items * items
                - IntStream.range(0, categories)
                        .mapToLong(i -> byFirst[i] * bySecond[i])
                        .sum();
    }

    /**
     * Returns the agreement by what was chosen of each item.
     *
     * @param <C> the type of category, told apart by {@code equals}
     * @param first what the first rater chose
     * @param second what the second rater chose of the same items, in the same order
     * @param z how sure the interval is, in standard deviations: above 0, at most 100; 1.96 for 95 %
     * @return the agreement; empty if there are no items; O(items)
     * @throws IllegalArgumentException if the raters did not choose equally often, or z breaks a bound
     */
    public static <C> Optional<Agreement> of(List<C> first, List<C> second, double z) {
        ImmutableList<C> one = ImmutableList.copyOf(requireNonNull(first, "first"));
        ImmutableList<C> other = ImmutableList.copyOf(requireNonNull(second, "second"));
        checkArgument(
                one.size() == other.size(),
                "first and second must be of the same items, had %s and %s",
                one.size(),
                other.size());
        Confidence.checkZ(z);
        Map<C, Integer> categories = new HashMap<>();
        Map<Pair, Long> times = new LinkedHashMap<>();
        for (int i = 0; i < one.size(); i++) {
            times.merge(new Pair(place(one.get(i), categories), place(other.get(i), categories)), 1L, Long::sum);
        }
        return new CohenKappa(times, categories.size()).agreement(z);
    }

    private static <C> int place(C category, Map<C, Integer> categories) {
        return categories.computeIfAbsent(category, added -> categories.size());
    }

    /**
     * Returns the agreement by counts.
     *
     * @param counts a square: how many items the first rater put into the category of the row and the second into that
     *     of the column; each 0 or more, all together at most {@value #MAX_ITEMS}
     * @param z how sure the interval is, in standard deviations: above 0, at most 100; 1.96 for 95 %
     * @return the agreement; empty if there are no items; O(number of counts)
     * @throws IllegalArgumentException if it is no square or a bound is broken
     */
    public static Optional<Agreement> of(long[][] counts, double z) {
        requireNonNull(counts, "counts");
        Confidence.checkZ(z);
        Map<Pair, Long> times = new LinkedHashMap<>();
        long items = 0;
        for (int row = 0; row < counts.length; row++) {
            checkArgument(
                    counts[row].length == counts.length,
                    "counts must be a square, had %s columns in row %s of %s",
                    counts[row].length,
                    row,
                    counts.length);
            for (int column = 0; column < counts.length; column++) {
                long count = counts[row][column];
                checkArgument(count >= 0, "counts must be >= 0, had %s", count);
                checkArgument(count <= MAX_ITEMS - items, "items must be at most %s, were more", MAX_ITEMS);
                items += count;
                if (count > 0) {
                    times.put(new Pair(row, column), count);
                }
            }
        }
        return new CohenKappa(times, counts.length).agreement(z);
    }

    private Optional<Agreement> agreement(double z) {
        return items == 0
                ? Optional.empty()
                : Optional.of(Agreement.of(
                        (double) items,
                        (double) apart,
                        (double) apartByChance,
                        times.keySet().stream().mapToDouble(this::kappaWithout).toArray(),
                        times.values().stream().mapToLong(Long::longValue).toArray(),
                        z));
    }

    /** Leaving one item out changes each sum by a known amount. */
    private double kappaWithout(Pair pair) {
        long byChance = apartByChance - 2 * items + bySecond[pair.first()] + byFirst[pair.second()] + pair.apart();
        return Agreement.kappa((double) (items - 1), (double) (apart - pair.apart()), (double) byChance);
    }
}
