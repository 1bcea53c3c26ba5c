package org.revenuekit.funnel.attribution;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;

/**
 * A share in conversions (貢献度): an exact number, mostly no whole one. It is of any length, as a sum over paths of many
 * lengths is a fraction of a long denominator.
 */
public final class Credit implements Comparable<Credit> {
    private static final int SHOWN = 6;

    private final Fraction value;

    Credit(Fraction value) {
        this.value = value;
    }

    /**
     * Returns the exact number.
     *
     * @return the number as a ratio in lowest terms
     * @throws ArithmeticException if numerator or denominator have more than 1,000 digits, as may happen over paths of
     *     hundreds of different lengths; {@link #rounded} has no such limit
     */
    public Ratio exact() {
        return value.toRatio();
    }

    /**
     * Returns the number for showing, rounded once, half up.
     *
     * @param decimals 0 to 100
     * @return the number with exactly that many decimals
     * @throws IllegalArgumentException if decimals is out of range
     */
    public BigDecimal rounded(int decimals) {
        checkArgument(
                decimals >= 0 && decimals <= Decimals.MAX_SCALE,
                "decimals must be 0 to %s, was %s",
                Decimals.MAX_SCALE,
                decimals);
        return value.rounded(decimals);
    }

    /**
     * Adds another credit.
     *
     * @param other the other
     * @return the sum
     */
    public Credit plus(Credit other) {
        return new Credit(value.plus(requireNonNull(other, "other").value));
    }

    Credit minus(Credit other) {
        return new Credit(value.minus(other.value));
    }

    /** Orders by number, consistent with equals. */
    @Override
    public int compareTo(Credit other) {
        return value.compareTo(requireNonNull(other, "other").value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Credit that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the number, rounded to 6 decimals at most. */
    @Override
    public String toString() {
        return Decimals.normal(rounded(SHOWN)).toPlainString();
    }
}
