package org.revenuekit.funnel.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What those won were worth.
 *
 * @param amount the mean, rounded half up to six decimals
 * @param variance the variance of the values; 0 of a single one
 * @param count how many there are, 1 or more
 */
record MeanValue(BigDecimal amount, double variance, long count) {
    private static final int DECIMALS = 6;

    /** Sums values exactly, so that their order changes nothing. */
    static final class Sum {
        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal squares = BigDecimal.ZERO;
        private long count;

        void add(BigDecimal value) {
            sum = sum.add(value);
            squares = squares.add(value.multiply(value));
            count++;
        }

        /** The mean of at least so many values. */
        Optional<MeanValue> ofAtLeast(long values) {
            if (count < values) {
                return Optional.empty();
            }
            BigDecimal divisor = BigDecimal.valueOf(count);
            // count x squares - sum x sum is exact, so that equal values have a variance of 0
            BigDecimal spread = squares.multiply(divisor).subtract(sum.multiply(sum));
            BigDecimal degrees = divisor.multiply(BigDecimal.valueOf(Math.max(1, count - 1)));
            return Optional.of(new MeanValue(
                    sum.divide(divisor, DECIMALS, RoundingMode.HALF_UP),
                    spread.divide(degrees, MathContext.DECIMAL128).doubleValue(),
                    count));
        }
    }
}
