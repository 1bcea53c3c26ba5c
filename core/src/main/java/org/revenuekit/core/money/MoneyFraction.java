package org.revenuekit.core.money;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Decimals;

/**
 * An exact amount in one currency, possibly finer than its minor unit, such as USD 1054.125.
 *
 * <p>It is what a calculation passes on, not what a customer is shown: nothing here rounds but {@link #rounded()},
 * which the caller asks for once. It knows no tax basis ({@link TaxBasis} belongs to the measure) and no rate of
 * exchange ({@link ExchangeRates}), and it refuses to mix currencies even where one side is zero. Amounts are finite
 * decimals: price, quantity, discount and rate only multiply.
 *
 * <p>Two fractions are equal if currency and number are; the scale does not count: 1.0 is 1.00.
 *
 * <p><b>Limits.</b> An amount or factor has at most 1,000 digits and a scale of -100 to 100. A caller's number beyond
 * that is an {@link IllegalArgumentException}, seen from its lengths before any arithmetic; a result beyond that is an
 * {@link ArithmeticException}.
 */
public final class MoneyFraction implements Comparable<MoneyFraction> {
    private static final int MAX_NUMBER_TEXT = 64;
    private static final CharMatcher PLAIN = CharMatcher.anyOf("-.0123456789");
    private static final CharMatcher UNPRINTABLE = CharMatcher.inRange(' ', '~').negate();

    private final CurrencyUnit currency;
    private final BigDecimal amount;

    private MoneyFraction(CurrencyUnit currency, BigDecimal amount) {
        this.currency = currency;
        this.amount = amount;
    }

    /**
     * An amount in a currency.
     *
     * @param currency the currency
     * @param amount the amount in major units, of any sign, exact
     * @return the fraction
     * @throws IllegalArgumentException if the amount is beyond the limits of this class
     */
    public static MoneyFraction of(CurrencyUnit currency, BigDecimal amount) {
        return new MoneyFraction(Objects.requireNonNull(currency, "currency"), Decimals.argument(amount, "amount"));
    }

    /**
     * The same amount as a money.
     *
     * @param money the money
     * @return the fraction, not finer than a minor unit
     * @throws IllegalArgumentException if the amount is beyond the limits of this class
     */
    public static MoneyFraction of(Money money) {
        return of(Objects.requireNonNull(money, "money").getCurrencyUnit(), money.getAmount());
    }

    /**
     * Nothing, in a currency: where a sum starts, so that the sum of an empty list has a currency too.
     *
     * @param currency the currency
     * @return the fraction of amount 0
     */
    public static MoneyFraction zero(CurrencyUnit currency) {
        return of(currency, BigDecimal.ZERO);
    }

    /**
     * Reads what {@link #toString()} writes: the currency code, one space, and a plain decimal of at most 64 characters
     * (ASCII digits, an optional leading minus, an optional point; no exponent, no grouping). Text of people and files
     * goes to {@link AmountReader}.
     *
     * @param text such as "USD 1054.125"
     * @return the fraction
     * @throws IllegalArgumentException if the text is of another form or longer, or the currency is not known
     */
    public static MoneyFraction parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > 4 + MAX_NUMBER_TEXT || !text.startsWith(" ", 3) || !PLAIN.matchesAllOf(text.substring(4))) {
            throw unreadable(text, null);
        }
        try {
            return of(CurrencyUnit.of(text.substring(0, 3)), new BigDecimal(text.substring(4)));
        } catch (IllegalCurrencyException | NumberFormatException e) {
            throw unreadable(text, e);
        }
    }

    private static IllegalArgumentException unreadable(String text, @Nullable Exception cause) {
        String shown = UNPRINTABLE.replaceFrom(Ascii.truncate(text, 40, "..."), '?');
        return new IllegalArgumentException(
                "text must be a known currency code, a space and a plain decimal of at most 64 characters, was \""
                        + shown + "\"",
                cause);
    }

    /**
     * The currency.
     *
     * @return the currency
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * The amount in major units, exact, without trailing zeros after the point.
     *
     * @return the amount, of scale 0 to 100
     */
    public BigDecimal amount() {
        return amount;
    }

    /**
     * The exact sum. In whatever order and split many fractions are added, the result is the same.
     *
     * @param other a fraction in the same currency
     * @return this + other
     * @throws CurrencyMismatchException if the currencies differ, also when a side is zero
     * @throws ArithmeticException if the sum is beyond the limits of this class
     */
    public MoneyFraction plus(MoneyFraction other) {
        checkSameCurrency(other);
        return new MoneyFraction(currency, Decimals.result(amount.add(other.amount)));
    }

    /**
     * The exact difference.
     *
     * @param other a fraction in the same currency
     * @return this - other
     * @throws CurrencyMismatchException if the currencies differ, also when a side is zero
     * @throws ArithmeticException if the difference is beyond the limits of this class
     */
    public MoneyFraction minus(MoneyFraction other) {
        checkSameCurrency(other);
        return new MoneyFraction(currency, Decimals.result(amount.subtract(other.amount)));
    }

    /**
     * The amount with the other sign.
     *
     * @return -this
     */
    public MoneyFraction negated() {
        return new MoneyFraction(currency, amount.negate());
    }

    /**
     * The exact product with a quantity, a share or a rate.
     *
     * @param factor the factor, of any sign
     * @return this x factor
     * @throws IllegalArgumentException if the factor is beyond the limits of this class
     * @throws ArithmeticException if the product is beyond the limits of this class
     */
    public MoneyFraction times(BigDecimal factor) {
        return new MoneyFraction(currency, Decimals.result(amount.multiply(Decimals.argument(factor, "factor"))));
    }

    /**
     * Whether the amount has more decimals than its currency, so that {@link #rounded()} would change it.
     *
     * @return true for USD 1.005 and for JPY 0.5
     */
    public boolean isFinerThanMinorUnit() {
        return amount.scale() > currency.getDecimalPlaces();
    }

    /**
     * The nearest money, half up: a tie goes away from zero, so that a credit note is as large as its invoice. Ask
     * once, for the number that is shown; a sum of rounded parts is not the rounded sum ({@link Allocation} splits a
     * rounded one).
     *
     * @return the amount in minor units of the currency
     */
    public Money rounded() {
        return Money.of(currency, amount, RoundingMode.HALF_UP);
    }

    /**
     * Orders by amount within one currency, consistent with equals.
     *
     * @throws CurrencyMismatchException if the currencies differ: they have no order
     */
    @Override
    public int compareTo(MoneyFraction other) {
        checkSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    private void checkSameCurrency(MoneyFraction other) {
        Objects.requireNonNull(other, "other");
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof MoneyFraction other && currency.equals(other.currency) && amount.equals(other.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, amount);
    }

    /**
     * The currency code, a space and the plain decimal: "USD 1054.125". {@link #parse} reads it back up to its bound.
     */
    @Override
    public String toString() {
        return currency.getCode() + " " + amount.toPlainString();
    }
}
