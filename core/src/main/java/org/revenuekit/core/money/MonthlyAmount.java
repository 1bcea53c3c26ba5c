package org.revenuekit.core.money;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;

/**
 * An exact amount of money per month (月額), such as that of a price of USD 10 a week: USD 130/3. A {@link MoneyFraction}
 * could not say it, as a year of 52 weeks or of 365 days has no finite decimal of a month; and amounts rounded before
 * they are summed would not come out at the sum.
 *
 * <p>It is no sum of money: what is earned <em>in</em> a month is an invoice's matter. Amounts of one currency add up;
 * they are always defined, also where they are 0, and two are equal if currency and number are.
 *
 * <p><b>Limits.</b> Numerator and denominator have at most 1,000 digits; a result beyond that is an
 * {@link ArithmeticException} where it is asked for as a {@link Ratio}.
 */
public final class MonthlyAmount implements Comparable<MonthlyAmount> {
    private final CurrencyUnit currency;
    private final Fraction number;

    private MonthlyAmount(CurrencyUnit currency, Fraction number) {
        this.currency = currency;
        this.number = number;
    }

    /**
     * Returns an amount a month.
     *
     * @param currency the currency
     * @param number how many major units a month, of any sign
     * @return the amount
     * @throws IllegalArgumentException if the number is undefined
     */
    public static MonthlyAmount of(CurrencyUnit currency, Ratio number) {
        requireNonNull(currency, "currency");
        checkArgument(requireNonNull(number, "number").isDefined(), "number must be defined, was %s", number);
        return new MonthlyAmount(currency, Fraction.of(number));
    }

    /**
     * Returns an amount a month.
     *
     * @param monthly what is paid for one month
     * @return the amount
     */
    public static MonthlyAmount of(MoneyFraction monthly) {
        return new MonthlyAmount(requireNonNull(monthly, "monthly").currency(), Fraction.of(monthly.amount()));
    }

    /**
     * Returns nothing a month, in a currency.
     *
     * @param currency the currency
     * @return 0
     */
    public static MonthlyAmount zero(CurrencyUnit currency) {
        return new MonthlyAmount(requireNonNull(currency, "currency"), Fraction.ZERO);
    }

    /**
     * Returns the currency.
     *
     * @return the currency
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * Returns how much it is.
     *
     * @return major units a month, in lowest terms, defined
     * @throws ArithmeticException if it is beyond the limits of {@link Ratio}
     */
    public Ratio number() {
        return number.toRatio();
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return number.signum();
    }

    /**
     * Adds.
     *
     * @param other an amount in the same currency
     * @return this + other, exact
     * @throws CurrencyMismatchException if the currencies differ, also when a side is zero
     */
    public MonthlyAmount plus(MonthlyAmount other) {
        return new MonthlyAmount(currency, number.plus(sameCurrency(other)));
    }

    /**
     * Subtracts.
     *
     * @param other an amount in the same currency
     * @return this - other, exact
     * @throws CurrencyMismatchException if the currencies differ, also when a side is zero
     */
    public MonthlyAmount minus(MonthlyAmount other) {
        return new MonthlyAmount(currency, number.minus(sameCurrency(other)));
    }

    /**
     * Multiplies.
     *
     * @param factor the factor, of any sign
     * @return this x factor, exact
     * @throws IllegalArgumentException if the factor is beyond the limits of {@link MoneyFraction}
     */
    public MonthlyAmount times(BigDecimal factor) {
        return new MonthlyAmount(currency, number.times(Fraction.of(Decimals.argument(factor, "factor"))));
    }

    /**
     * Multiplies.
     *
     * @param factor the factor, of any sign
     * @return this x factor, exact
     * @throws ArithmeticException if the factor is undefined
     */
    public MonthlyAmount times(Ratio factor) {
        return new MonthlyAmount(currency, number.times(Fraction.of(requireNonNull(factor, "factor"))));
    }

    /**
     * Compares two amounts of one currency, such as the end with the start. Both are kept, as a {@link Ratio} does, so
     * that rates of parts add up to that of the whole: USD 910 over USD 720 is 910/720.
     *
     * @param base an amount in the same currency, 0 or more
     * @return this / base; undefined if the base is 0. Where one is no finite decimal, both times the least number that
     *     makes them whole: rates with other denominators must then not be added
     * @throws CurrencyMismatchException if the currencies differ, also when a side is zero
     * @throws IllegalArgumentException if the base is negative
     * @throws ArithmeticException if a side is beyond the limits of {@link Ratio}
     */
    public Ratio over(MonthlyAmount base) {
        Fraction below = sameCurrency(base);
        checkArgument(below.signum() >= 0, "base must be >= 0, was %s", base);
        return number.over(below);
    }

    /**
     * Returns what twelve such months are (年額).
     *
     * @return 12 x this, such as the annual recurring revenue of a monthly one
     * @throws ArithmeticException if it is beyond the limits of {@link Ratio}
     */
    public MoneyRatio annual() {
        return new MoneyRatio(currency, number.times(Fraction.of(12, 1)).toRatio());
    }

    /**
     * Returns the amount to show.
     *
     * @return the nearest money a month, half up: a tie goes away from zero
     */
    public Money rounded() {
        return Money.of(currency, number.rounded(currency.getDecimalPlaces()), RoundingMode.UNNECESSARY);
    }

    /**
     * Orders by amount within one currency, consistent with equals.
     *
     * @throws CurrencyMismatchException if the currencies differ: they have no order
     */
    @Override
    public int compareTo(MonthlyAmount other) {
        return number.compareTo(sameCurrency(other));
    }

    private Fraction sameCurrency(MonthlyAmount other) {
        if (!currency.equals(requireNonNull(other, "other").currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return other.number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MonthlyAmount that && currency.equals(that.currency) && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, number);
    }

    /** Returns the currency code, a space and the number in lowest terms: "USD 130/3". */
    @Override
    public String toString() {
        return currency.getCode() + " " + number;
    }
}
