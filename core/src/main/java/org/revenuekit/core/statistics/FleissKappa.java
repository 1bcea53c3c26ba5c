package org.revenuekit.core.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.revenuekit.core.internal.Confidence;

/**
 * How far many raters agree on the same items beyond chance (Fleiss, Psychological Bulletin 76, 1971), where chance is
 * that all draw lots with the shares in which the categories were chosen. The raters of one item may be others than
 * those of the next, and more or fewer. Each item then weighs the same: the observed agreement is the mean of the
 * items' own, and the share of a category the mean of its shares (Gwet, Handbook of Inter-Rater Reliability, 4th
 * edition, 2014). Of equally many raters that is Fleiss' own kappa. The order of items and of categories changes at
 * most the last digits.
 */
public final class FleissKappa {
    /** The most ratings of an item taken. */
    public static final int MAX_RATINGS = 10_000; // so that the pairs of ratings of all items are a long

    private final List<int[]> items;
    private final double apart;
    private final double[] chosen;
    private final double[] notChosen;

    /** Sums whole numbers among items of equally many ratings, so that millions of items round no more than a few. */
    private FleissKappa(List<int[]> items, int categories) {
        Map<Integer, long[]> chosenOf = new TreeMap<>();
        Map<Integer, Long> apartOf = new TreeMap<>();
        for (int[] item : items) {
            int ratings = ratings(item);
            long[] sums = chosenOf.computeIfAbsent(ratings, added -> new long[categories]);
            Arrays.setAll(sums, category -> sums[category] + item[category]);
            apartOf.merge(ratings, pairsApart(item), Long::sum);
        }
        this.items = items;
        this.apart = apartOf.entrySet().stream()
                .mapToDouble(entry -> share(entry.getValue(), entry.getKey()))
                .sum();
        this.chosen = new double[categories];
        this.notChosen = new double[categories];
        chosenOf.forEach((ratings, sums) -> {
            long all = Arrays.stream(sums).sum();
            for (int category = 0; category < categories; category++) {
                chosen[category] += (double) sums[category] / ratings;
                notChosen[category] += (double) (all - sums[category]) / ratings;
            }
        });
    }

    private static int ratings(int[] item) {
        return Arrays.stream(item).sum();
    }

    private static long pairsApart(int[] item) {
        long ratings = ratings(item);
        return Arrays.stream(item).mapToLong(count -> count * (ratings - count)).sum();
    }

    private static double share(long pairs, int ratings) {
        return pairs / (ratings * (ratings - 1d));
    }

    /**
     * Returns the agreement by ratings.
     *
     * @param ratings the categories chosen of each item, one for each rater, in any order: 2 to {@value #MAX_RATINGS};
     *     categories are told apart by {@code equals}
     * @param z how sure the interval is, in standard deviations: above 0, at most 100; 1.96 for 95 %
     * @return the agreement; empty if there are no items; O(ratings + items &middot; categories)
     * @throws IllegalArgumentException if a bound is broken
     */
    public static Optional<Agreement> of(Iterable<? extends Iterable<?>> ratings, double z) {
        requireNonNull(ratings, "ratings");
        Map<Object, Integer> categories = new HashMap<>();
        ImmutableList<int[]> chosen = Streams.stream(ratings)
                .map(item -> Streams.stream(item)
                        .mapToInt(category -> categories.computeIfAbsent(
                                requireNonNull(category, "ratings must not contain null"), added -> categories.size()))
                        .toArray())
                .collect(toImmutableList());
        int[][] counts = new int[chosen.size()][categories.size()];
        for (int item = 0; item < counts.length; item++) {
            for (int category : chosen.get(item)) {
                counts[item][category]++;
            }
        }
        return of(counts, z);
    }

    /**
     * Returns the agreement by counts.
     *
     * @param counts a row for each item: how many raters chose each category; each 0 or more, 2 to
     *     {@value #MAX_RATINGS} in a row; all rows of one length
     * @param z how sure the interval is, in standard deviations: above 0, at most 100; 1.96 for 95 %
     * @return the agreement; empty if there are no items; O(number of counts)
     * @throws IllegalArgumentException if the rows differ in length or a bound is broken
     */
    public static Optional<Agreement> of(int[][] counts, double z) {
        requireNonNull(counts, "counts");
        Confidence.checkZ(z);
        for (int[] item : counts) {
            check(item, counts[0].length);
        }
        return counts.length == 0
                ? Optional.empty()
                : Optional.of(new FleissKappa(ImmutableList.copyOf(counts), counts[0].length).agreement(z));
    }

    private static void check(int[] item, int categories) {
        checkArgument(
                item.length == categories,
                "counts must be of the same categories, had rows of %s and %s",
                categories,
                item.length);
        long ratings = 0;
        for (int count : item) {
            checkArgument(count >= 0, "counts must be >= 0, had %s", count);
            ratings += count;
        }
        checkArgument(
                ratings >= 2 && ratings <= MAX_RATINGS,
                "ratings of an item must be 2 to %s, were %s",
                MAX_RATINGS,
                ratings);
    }

    private Agreement agreement(double z) {
        long[] once = new long[items.size()];
        Arrays.fill(once, 1);
        return Agreement.of(
                items.size(),
                apart,
                sum(category -> chosen[category] * notChosen[category]),
                items.stream().mapToDouble(this::kappaWithout).toArray(),
                once,
                z);
    }

    /** Leaving one item out changes each sum by a known amount, and one to which it alone adds to exactly 0. */
    private double kappaWithout(int[] item) {
        int ratings = ratings(item);
        return Agreement.kappa(
                items.size() - 1,
                apart - share(pairsApart(item), ratings),
                sum(category -> (chosen[category] - (double) item[category] / ratings)
                        * (notChosen[category] - (double) (ratings - item[category]) / ratings)));
    }

    private double sum(IntToDoubleFunction term) {
        return IntStream.range(0, chosen.length).mapToDouble(term).sum();
    }
}
