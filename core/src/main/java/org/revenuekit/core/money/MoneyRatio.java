package org.revenuekit.core.money;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.measure.Ratio;

/**
 * An amount of money as an exact quotient, such as a mean value: 10,005,534 USD of 4,238 orders. A
 * {@link MoneyFraction} could not say it, as most quotients are no finite decimals; and a plan from a rounded mean
 * would not come out at its target.
 *
 * <p>It keeps what it was made of, as {@link Ratio} does: the mean of 2 orders and that of 2,000 are not equal.
 *
 * @param currency the currency
 * @param amount the amount in major units; undefined if there is nothing to divide by
 */
public record MoneyRatio(CurrencyUnit currency, Ratio amount) {
    /**
     * Checks that nothing is null.
     *
     * @param currency the currency
     * @param amount the amount in major units
     */
    public MoneyRatio {
        requireNonNull(currency, "currency");
        requireNonNull(amount, "amount");
    }

    /**
     * Returns an amount over 1.
     *
     * @param amount the amount
     * @return the same amount
     */
    public static MoneyRatio of(MoneyFraction amount) {
        return of(requireNonNull(amount, "amount"), 1);
    }

    /**
     * Returns a mean (平均).
     *
     * @param sum what all are worth together
     * @param count how many they are, 0 or more
     * @return the sum over the count; undefined if the count is 0
     * @throws IllegalArgumentException if the count is negative
     */
    public static MoneyRatio of(MoneyFraction sum, long count) {
        requireNonNull(sum, "sum");
        checkArgument(count >= 0, "count must be >= 0, was %s", count);
        return new MoneyRatio(sum.currency(), Ratio.of(sum.amount(), BigDecimal.valueOf(count)));
    }

    /**
     * Returns the amount to show.
     *
     * @return the nearest money, half up, from the exact quotient; empty if it is undefined
     */
    public Optional<Money> rounded() {
        return amount.rounded(currency.getDecimalPlaces())
                .map(number -> Money.of(currency, number, RoundingMode.UNNECESSARY));
    }

    /** Returns the currency code, a space and the quotient: "USD 10005534/4238". */
    @Override
    public String toString() {
        return currency.getCode() + " " + amount;
    }
}
