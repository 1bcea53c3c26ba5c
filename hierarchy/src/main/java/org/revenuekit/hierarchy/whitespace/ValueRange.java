package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.joda.money.CurrencyMismatchException;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.money.MoneyFraction;

/**
 * What something could be worth: an expected value and the range it may lie in. Exact; round it once, where it is
 * shown.
 *
 * @param low the lower value
 * @param mid the value to expect, not below {@code low}
 * @param high the higher value, not below {@code mid}
 */
public record ValueRange(MoneyFraction low, MoneyFraction mid, MoneyFraction high) {
    /**
     * Checks the order.
     *
     * @param low the lower value
     * @param mid the value to expect
     * @param high the higher value
     * @throws IllegalArgumentException if they are not in order
     * @throws CurrencyMismatchException if the currencies differ
     */
    public ValueRange {
        requireNonNull(low, "low");
        requireNonNull(mid, "mid");
        requireNonNull(high, "high");
        checkArgument(
                low.compareTo(mid) <= 0 && mid.compareTo(high) <= 0,
                "low <= mid <= high must hold, were %s, %s and %s",
                low,
                mid,
                high);
    }

    /**
     * Returns a range.
     *
     * @param low the lower value
     * @param mid the value to expect, not below {@code low}
     * @param high the higher value, not below {@code mid}
     * @return the range
     * @throws IllegalArgumentException if they are not in order
     * @throws CurrencyMismatchException if the currencies differ
     */
    public static ValueRange of(MoneyFraction low, MoneyFraction mid, MoneyFraction high) {
        return new ValueRange(low, mid, high);
    }

    /**
     * Returns a value that has no range.
     *
     * @param value the value
     * @return a range of it alone
     */
    public static ValueRange exactly(MoneyFraction value) {
        return new ValueRange(requireNonNull(value, "value"), value, value);
    }

    /**
     * Returns the sum.
     *
     * @param other a range in the same currency
     * @return low, mid and high each added up
     * @throws CurrencyMismatchException if the currencies differ
     * @throws ArithmeticException if a sum is beyond the limits of {@link MoneyFraction}
     */
    public ValueRange plus(ValueRange other) {
        requireNonNull(other, "other");
        return new ValueRange(low.plus(other.low), mid.plus(other.mid), high.plus(other.high));
    }

    /**
     * Returns the lower and the higher value.
     *
     * @return the bounds
     */
    public Bounds<MoneyFraction> bounds() {
        return Bounds.of(low, high);
    }

    /** Returns the expected value, and the bounds if they differ. */
    @Override
    public String toString() {
        return low.equals(high) ? mid.toString() : mid + " (" + low + " to " + high + ")";
    }
}
