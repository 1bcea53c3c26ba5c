package org.revenuekit.examples.benchmarks;

/**
 * How many customers are in each quadrant of the two indices, cut at 50 points, and a sum over all scores that differs
 * if any does.
 *
 * @param highHigh high on both
 * @param highLow high on the first only
 * @param lowHigh high on the second only
 * @param lowLow high on neither
 * @param checksum of all scores
 */
record Quadrants(long highHigh, long highLow, long lowHigh, long lowLow, long checksum) {
    private static final int CUT = 50_000_000;

    /** Counts customers. */
    static final class Tally {
        private final long[] counts = new long[4];
        private long checksum;

        /** Scores in millionths of a point, or below 0. */
        void add(long cs, long op) {
            counts[(cs >= CUT ? 0 : 2) + (op >= CUT ? 0 : 1)]++;
            checksum += 31 * cs + op;
        }

        Quadrants answer() {
            return new Quadrants(counts[0], counts[1], counts[2], counts[3], checksum);
        }
    }

    static void check(String name, Quadrants expected, Quadrants answer) {
        if (!answer.equals(expected)) {
            throw new IllegalStateException(name + " answers " + answer + " where expected is " + expected);
        }
    }
}
