package org.revenuekit.funnel.change;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;

/**
 * By how many conversions something moved the output (寄与): an exact number of any sign, mostly no whole one. It is of
 * any length, as a sum over many groups is a fraction of a long denominator.
 */
public final class Effect implements Comparable<Effect> {
    private static final int SHOWN = 6;

    private final Fraction value;

    Effect(Fraction value) {
        this.value = value;
    }

    Fraction value() {
        return value;
    }

    /**
     * Returns the exact number.
     *
     * @return the number as a ratio in lowest terms
     * @throws ArithmeticException if numerator or denominator have more than 1,000 digits, as may happen over hundreds
     *     of groups; {@link #rounded} has no such limit
     */
    public Ratio exact() {
        return value.toRatio();
    }

    /**
     * Returns the number for showing, rounded once, half up (a tie goes away from zero).
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
     * Returns whether it moved the output up or down.
     *
     * @return 1 for up, -1 for down, 0 for neither
     */
    public int signum() {
        return value.signum();
    }

    /**
     * Adds the effect of something else.
     *
     * @param other the other effect
     * @return the effect of both
     */
    public Effect plus(Effect other) {
        return new Effect(value.plus(requireNonNull(other, "other").value));
    }

    /** Orders by number: the most negative effect first. Consistent with equals. */
    @Override
    public int compareTo(Effect other) {
        return value.compareTo(requireNonNull(other, "other").value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Effect that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the number with its sign, rounded to 6 decimals at most. */
    @Override
    public String toString() {
        return (signum() > 0 ? "+" : "") + Decimals.normal(rounded(SHOWN)).toPlainString();
    }
}
