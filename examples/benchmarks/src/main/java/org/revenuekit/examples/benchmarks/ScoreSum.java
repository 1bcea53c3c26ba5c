package org.revenuekit.examples.benchmarks;

import java.util.Arrays;

/** The scores of one customer as plain code computes them, exactly as RevenueKit defines them. */
public final class ScoreSum {
    private static final int ONE = 1_000_000;

    private final long[] sum = new long[Portfolio.INDICATORS];
    private final long[] count = new long[Portfolio.INDICATORS];
    private final int[] freshest = new int[Portfolio.INDICATORS];

    void clear() {
        Arrays.fill(sum, 0);
        Arrays.fill(count, 0);
        Arrays.fill(freshest, 0);
    }

    /**
     * Takes an observation.
     *
     * @param indicator of which indicator
     * @param left what is left of it, in millionths
     * @param points what it is worth, in millionths
     */
    public void add(int indicator, int left, long points) {
        sum[indicator] += left * points;
        count[indicator] += left;
        freshest[indicator] = Math.max(freshest[indicator], left);
    }

    /** The score of the six indicators from the given one on, or -1. */
    long score(int first) {
        long covered = 0;
        long worth = 0;
        for (int i = first; i < first + Portfolio.OF_ONE; i++) {
            if (count[i] > 0) {
                long behind = ((long) Portfolio.weight(i) * freshest[i] + ONE / 2) / ONE;
                covered += behind;
                worth += behind * ((2 * sum[i] + count[i]) / (2 * count[i]));
            }
        }
        return covered == 0 ? -1 : (worth + covered / 2) / covered;
    }
}
