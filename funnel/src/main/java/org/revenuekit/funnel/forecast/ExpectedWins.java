package org.revenuekit.funnel.forecast;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.money.MoneyFraction;

/**
 * How many leads are expected to reach the goal, and what they are worth. Both are exact sums over probabilities in
 * millionths, so that parts sum to the whole in any order.
 *
 * @param count the leads, to six decimals; a difference may be negative
 * @param value their value
 */
public record ExpectedWins(BigDecimal count, MoneyFraction value) {
    private static final int MICROS = 6;

    /**
     * Brings the count into its normal form.
     *
     * @param count the leads
     * @param value their value
     * @throws IllegalArgumentException if the count is beyond the limits of {@link MoneyFraction}
     */
    public ExpectedWins {
        count = Decimals.argument(count, "count");
        requireNonNull(value, "value");
    }

    /**
     * Returns none.
     *
     * @param currency of the value
     * @return 0, worth 0
     */
    public static ExpectedWins none(CurrencyUnit currency) {
        return new ExpectedWins(BigDecimal.ZERO, MoneyFraction.zero(currency));
    }

    static BigDecimal share(long micros) {
        return Decimals.normal(BigDecimal.valueOf(micros, MICROS));
    }

    static ExpectedWins ofMicros(long count, CurrencyUnit currency, BigDecimal value) {
        return new ExpectedWins(share(count), MoneyFraction.of(currency, value.scaleByPowerOfTen(-MICROS)));
    }

    /**
     * Returns the sum.
     *
     * @param other others, in the same currency
     * @return both
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public ExpectedWins plus(ExpectedWins other) {
        return new ExpectedWins(count.add(other.count), value.plus(other.value));
    }

    /**
     * Returns the difference.
     *
     * @param other others, in the same currency
     * @return these less those
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public ExpectedWins minus(ExpectedWins other) {
        return new ExpectedWins(count.subtract(other.count), value.minus(other.value));
    }
}
