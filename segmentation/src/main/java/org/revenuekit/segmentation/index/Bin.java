package org.revenuekit.segmentation.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.observation.ObservedValue;

/**
 * Numbers that are worth the same: from one, inclusive, to another, exclusive. Only the last of several {@link Bins}
 * includes its end.
 *
 * @param from the least number, as bounded by {@link ObservedValue}
 * @param to the number that is no longer in it, above {@code from}
 * @param points what the numbers are worth, 0 to 100 with at most six decimals
 */
public record Bin(BigDecimal from, BigDecimal to, BigDecimal points) {
    /**
     * Checks the bounds.
     *
     * @param from the least number
     * @param to the number that is no longer in it
     * @param points what the numbers are worth
     * @throws IllegalArgumentException if a bound is broken
     */
    public Bin {
        from = ObservedValue.of(requireNonNull(from, "from")).number().orElseThrow();
        to = ObservedValue.of(requireNonNull(to, "to")).number().orElseThrow();
        points = Scale.checkPoints(requireNonNull(points, "points"));
        checkArgument(from.compareTo(to) < 0, "a bin must end above its start, was %s to %s", from, to);
    }

    /**
     * Returns a bin of whole numbers.
     *
     * @param fromInclusive the least number
     * @param toExclusive the number that is no longer in it
     * @param points what the numbers are worth, 0 to 100
     * @return the bin
     * @throws IllegalArgumentException if a bound is broken
     */
    public static Bin of(long fromInclusive, long toExclusive, long points) {
        return new Bin(BigDecimal.valueOf(fromInclusive), BigDecimal.valueOf(toExclusive), BigDecimal.valueOf(points));
    }

    /** Returns such as {@code [0,7) = 50}. */
    @Override
    public String toString() {
        return "[" + from.toPlainString() + "," + to.toPlainString() + ") = " + points.toPlainString();
    }
}
