package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;

/**
 * How many leads, entries, wins or people (数量): exact, so that what is planned backward comes out forward. It is
 * rounded only where it is shown: up, as half a person cannot be hired.
 *
 * <p>A sum of rounded quantities may be more than their rounded sum: a month rounds up by itself.
 */
public final class Quantity implements Comparable<Quantity> {
    /** None. */
    public static final Quantity ZERO = new Quantity(Fraction.ZERO);

    private final Fraction value; // 0 or more

    Quantity(Fraction value) {
        this.value = value;
    }

    /**
     * Returns a whole number.
     *
     * @param number 0 or more
     * @return the quantity
     * @throws IllegalArgumentException if it is negative
     */
    public static Quantity of(long number) {
        return of(Ratio.of(number, 1));
    }

    /**
     * Returns a decimal.
     *
     * @param number 0 or more
     * @return the quantity
     * @throws IllegalArgumentException if it is negative, or beyond the limits of {@link Ratio}
     */
    public static Quantity of(BigDecimal number) {
        return of(Ratio.of(requireNonNull(number, "number"), BigDecimal.ONE));
    }

    /**
     * Returns an exact quotient.
     *
     * @param number defined, 0 or more
     * @return the quantity
     * @throws IllegalArgumentException if it is undefined or negative
     */
    public static Quantity of(Ratio number) {
        requireNonNull(number, "number");
        checkArgument(number.isDefined() && number.numerator().signum() >= 0, "quantity must be >= 0, was %s", number);
        return new Quantity(Fraction.of(number));
    }

    Fraction value() {
        return value;
    }

    /**
     * Returns the number.
     *
     * @return the exact number, in lowest terms
     * @throws ArithmeticException if it is beyond the limits of {@link Ratio}
     */
    public Ratio exact() {
        return value.toRatio();
    }

    /**
     * Returns how many that are in whole ones.
     *
     * @return the least whole number that is not less
     * @throws ArithmeticException if it is beyond {@link Long#MAX_VALUE}
     */
    public long roundedUp() {
        return value.roundedUp().longValueExact();
    }

    /**
     * Returns the number rounded once, half up.
     *
     * @param decimals how many decimals, 0 to 100
     * @return the nearest decimal
     * @throws IllegalArgumentException if decimals is out of range
     */
    public BigDecimal rounded(int decimals) {
        checkArgument(decimals >= 0 && decimals <= 100, "decimals must be 0 to 100, was %s", decimals);
        return value.rounded(decimals);
    }

    /**
     * Returns whether there is none.
     *
     * @return true if it is 0
     */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /**
     * Adds.
     *
     * @param other another quantity
     * @return the exact sum
     */
    public Quantity plus(Quantity other) {
        return new Quantity(value.plus(requireNonNull(other, "other").value));
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns numerator, slash, denominator, in lowest terms. */
    @Override
    public String toString() {
        return value.toString();
    }
}
