package org.revenuekit.segmentation.segment;

import java.util.Arrays;

/** Where the bands of an axis begin, for an account with a certain past, and how the accounts in each are treated. */
final class BandEdges {
    private static final long FAR = Long.MAX_VALUE / 2; // so that any worth can be taken from it

    private final long[] from; // of each band the least worth; the one after the last is where it ends
    private final int[][] treatment;

    BandEdges(long[] cuts, int[][] treatment) {
        from = new long[cuts.length + 2];
        from[0] = -FAR;
        System.arraycopy(cuts, 0, from, 1, cuts.length);
        from[cuts.length + 1] = FAR;
        this.treatment = treatment;
    }

    /** Whether a band is ever reached. */
    boolean isMet(int band, SumSet worth) {
        return worth.meets(from[band], from[band + 1] - 1);
    }

    /** Whether a cut that makes a difference lies between two values, the first below the second, of one addend. */
    boolean areCrossed(long low, long high, SumSet others) {
        for (int band = 1; band < treatment.length; band++) {
            if (isDifferent(band - 1, band) && others.meets(from[band] - high, from[band] - low - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two values of one addend lead to bands that make a difference; exact where only these two can be. */
    boolean tellApart(long low, long high, SumSet others) {
        for (int upper = 1; upper < treatment.length; upper++) {
            for (int lower = 0; lower < upper; lower++) {
                if (isDifferent(lower, upper)
                        && others.meets(
                                Math.max(from[lower] - low, from[upper] - high),
                                Math.min(from[lower + 1] - low, from[upper + 1] - high) - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isDifferent(int lower, int upper) {
        return !Arrays.equals(treatment[lower], treatment[upper]);
    }
}
