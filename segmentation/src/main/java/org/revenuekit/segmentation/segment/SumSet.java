package org.revenuekit.segmentation.segment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Whole numbers that can come out, as ascending intervals that do not overlap. Exact as long as a sum has at most
 * {@value #MOST_PAIRS} pairs of intervals; beyond that it is all from the least to the greatest.
 */
final class SumSet {
    static final int MOST_PAIRS = 10_000;

    private final long[] low;
    private final long[] high; // included

    private SumSet(long[] low, long[] high) {
        this.low = low;
        this.high = high;
    }

    static SumSet between(long low, long high) {
        return new SumSet(new long[] {low}, new long[] {high});
    }

    static SumSet ofEach(long... numbers) {
        return united(Arrays.stream(numbers).mapToObj(number -> new long[] {number, number}));
    }

    private static SumSet united(Stream<long[]> intervals) {
        long[][] sorted = intervals
                .sorted(Comparator.comparingLong(interval -> interval[0]))
                .toArray(long[][]::new);
        int last = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i][0] <= sorted[last][1]) {
                sorted[last][1] = Math.max(sorted[last][1], sorted[i][1]);
            } else {
                last++;
                sorted[last] = sorted[i];
            }
        }
        return new SumSet(
                Arrays.stream(sorted, 0, last + 1)
                        .mapToLong(interval -> interval[0])
                        .toArray(),
                Arrays.stream(sorted, 0, last + 1)
                        .mapToLong(interval -> interval[1])
                        .toArray());
    }

    /** Every number of this plus every number of the other. */
    SumSet plus(SumSet other) {
        if ((long) low.length * other.low.length > MOST_PAIRS) {
            return between(least() + other.least(), greatest() + other.greatest());
        }
        Stream.Builder<long[]> sums = Stream.builder();
        for (int i = 0; i < low.length; i++) {
            for (int j = 0; j < other.low.length; j++) {
                sums.add(new long[] {low[i] + other.low[j], high[i] + other.high[j]});
            }
        }
        return united(sums.build());
    }

    /** Whether one of them lies between two bounds, both included; none does if the bounds are out of order. */
    boolean meets(long from, long to) {
        int at = Arrays.binarySearch(high, from);
        int first = at < 0 ? -at - 1 : at; // the first interval that does not end before
        return first < high.length && from <= to && low[first] <= to;
    }

    long least() {
        return low[0];
    }

    long greatest() {
        return high[high.length - 1];
    }
}
