package org.revenuekit.funnel.forecast;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.internal.Decimals;

/**
 * A forecast beside what happened.
 *
 * @param expected what was expected
 * @param interval where it was expected to lie
 * @param naive what the weighted pipeline expected
 * @param actual what happened
 */
public record BacktestMeasure(BigDecimal expected, PredictionInterval interval, BigDecimal naive, BigDecimal actual) {
    /**
     * Brings the numbers into their normal form.
     *
     * @param expected what was expected
     * @param interval where it was expected to lie
     * @param naive what the weighted pipeline expected
     * @param actual what happened
     * @throws IllegalArgumentException if a number has more than 1,000 digits or a scale beyond 100
     */
    public BacktestMeasure {
        expected = Decimals.argument(expected, "expected");
        requireNonNull(interval, "interval");
        naive = Decimals.argument(naive, "naive");
        actual = Decimals.argument(actual, "actual");
    }

    /**
     * Returns how far the forecast was off.
     *
     * @return expected less actual: above 0 if too much was expected
     */
    public BigDecimal error() {
        return expected.subtract(actual);
    }

    /**
     * Returns how far the naive one was off.
     *
     * @return naive less actual
     */
    public BigDecimal naiveError() {
        return naive.subtract(actual);
    }

    /**
     * Returns whether the interval held what happened.
     *
     * @return whether it did
     */
    public boolean isCovered() {
        return interval.contains(actual);
    }
}
