package org.revenuekit.funnel.forecast;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;

/**
 * What is expected of leads that share stage, age and the history on which it rests.
 *
 * @param pool the number of the stays on which it rests; those of one pool err together
 * @param basis what they have in common
 * @param sample how many there are
 * @param reached the probability in millionths to reach the goal by each cut of the horizon
 * @param deviation the standard deviation of the estimate over the horizon
 * @param unobserved the probability in millionths of which history knows nothing
 * @param mean what those won were worth
 */
record Cell(
        int pool,
        ForecastBasis basis,
        long sample,
        ImmutableLongArray reached,
        double deviation,
        long unobserved,
        Optional<MeanValue> mean) {
    static final long ONE = 1_000_000;

    private static final int NO_POOL = 0;

    /** Of a lead that is not forecast. */
    static Cell none(int cuts) {
        ImmutableLongArray nothing = ImmutableLongArray.copyOf(new long[cuts]);
        return new Cell(NO_POOL, ForecastBasis.NONE, 0, nothing, 0, 0, Optional.empty());
    }

    static long micros(double share) {
        return Math.round(share * ONE);
    }

    boolean isForecast() {
        return basis != ForecastBasis.NONE;
    }

    /** The probability in millionths over the horizon. */
    long probability() {
        return reached.get(reached.length() - 1) - reached.get(0);
    }

    /** The probability in millionths of a month. */
    long inMonth(int month) {
        return reached.get(month + 1) - reached.get(month);
    }
}
