package org.revenuekit.hierarchy.link;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.revenuekit.core.internal.Decimals;

/**
 * How much of a company somebody holds, as a fraction: exactly, or between two bounds, as registries give it ("more
 * than 25 % and up to 75 %"). What is not known at all lies between 0 and 1.
 *
 * @param low what is held at least, 0 to 1
 * @param high what is held at most, {@code low} to 1
 */
public record Share(BigDecimal low, BigDecimal high) {
    private static final Share UNKNOWN = new Share(BigDecimal.ZERO, BigDecimal.ONE);

    /**
     * Checks the bounds.
     *
     * @param low what is held at least, 0 to 1
     * @param high what is held at most, {@code low} to 1
     * @throws IllegalArgumentException if a bound is broken
     */
    public Share {
        low = Decimals.argument(low, "low");
        high = Decimals.argument(high, "high");
        checkArgument(low.signum() >= 0, "share must be >= 0, was %s", low);
        checkArgument(high.compareTo(BigDecimal.ONE) <= 0, "share must be <= 1, was %s", high);
        checkArgument(low.compareTo(high) <= 0, "low must be <= high, was %s and %s", low, high);
    }

    /**
     * Returns a share that is known exactly.
     *
     * @param fraction 0 to 1; 0.51 is 51 %
     * @return the share
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static Share of(BigDecimal fraction) {
        return new Share(fraction, fraction);
    }

    /**
     * Returns a share that is known to lie between two bounds.
     *
     * @param low what is held at least, 0 to 1
     * @param high what is held at most, {@code low} to 1
     * @return the share
     * @throws IllegalArgumentException if a bound is broken
     */
    public static Share between(BigDecimal low, BigDecimal high) {
        return new Share(low, high);
    }

    /**
     * Returns a share in per cent, exactly.
     *
     * @param percent 0 to 100
     * @return the share
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static Share ofPercent(BigDecimal percent) {
        return of(Decimals.argument(percent, "percent").movePointLeft(2));
    }

    /**
     * Returns that nothing is known of the share.
     *
     * @return between 0 and 1
     */
    public static Share unknown() {
        return UNKNOWN;
    }

    /**
     * Returns whether the share is known exactly.
     *
     * @return true if both bounds are equal
     */
    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /** Returns the fraction, or its two bounds. */
    @Override
    public String toString() {
        return isExact() ? low.toPlainString() : low.toPlainString() + ".." + high.toPlainString();
    }
}
