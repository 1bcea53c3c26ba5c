package org.revenuekit.funnel.forecast;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * Where what happens is expected to lie (予測区間), both ends included. It is an approximation by the normal distribution,
 * to about 1e-9 of the numbers in it, and rough where less than some five wins are expected.
 *
 * @param low at least this
 * @param high at most this
 */
public record PredictionInterval(double low, double high) {
    /**
     * Checks the order.
     *
     * @param low at least this, finite
     * @param high at most this, finite
     * @throws IllegalArgumentException if an end is not finite, or the high one is below the low one
     */
    public PredictionInterval {
        checkArgument(
                low <= high && low > Double.NEGATIVE_INFINITY && high < Double.POSITIVE_INFINITY,
                "interval must be finite with low <= high, was %s to %s",
                low,
                high);
    }

    static PredictionInterval around(double mean, double reach, double more, double limit) {
        return new PredictionInterval(Math.max(0, mean - reach), Math.min(limit, mean + reach + more));
    }

    /**
     * Returns whether a number lies in it.
     *
     * @param number what happened
     * @return true from end to end
     */
    public boolean contains(BigDecimal number) {
        return number.compareTo(new BigDecimal(low)) >= 0 && number.compareTo(new BigDecimal(high)) <= 0;
    }
}
