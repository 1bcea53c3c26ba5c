package org.revenuekit.funnel.conversion;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.RateDifferenceInterval;
import org.revenuekit.core.statistics.SampleSize;

/**
 * How far the rate of one group is above that of another, and whether that may be chance.
 *
 * @param rate the rate of the one
 * @param other the rate of the other
 * @param interval where the difference of the true rates lies; if 0 is in it, it may be chance
 * @param z how sure that is, in standard deviations
 */
public record RateDifference(Ratio rate, Ratio other, RateDifferenceInterval interval, double z) {
    /**
     * Checks that nothing is null.
     *
     * @param rate the rate of the one
     * @param other the rate of the other
     * @param interval where the difference of the true rates lies
     * @param z how sure that is, in standard deviations
     */
    public RateDifference {
        requireNonNull(rate, "rate");
        requireNonNull(other, "other");
        requireNonNull(interval, "interval");
    }

    /**
     * Returns the difference.
     *
     * @return rate - other, exactly; undefined if either is
     */
    public Ratio difference() {
        return rate.difference(other);
    }

    /**
     * Returns how many subjects of each group it takes to see a difference as large as this one, if it is real.
     *
     * @param powerZ how sure it is to be seen, in standard deviations: above 0, at most 100; 0.8416 for 80 %
     * @return the number, as {@link SampleSize#perGroup} says it; empty if the rates are equal or one is undefined
     * @throws IllegalArgumentException if a bound is broken
     */
    public OptionalLong sampleNeeded(double powerZ) {
        return rate.isDefined() && other.isDefined()
                ? SampleSize.perGroup(
                        rate.orElseThrow().doubleValue(), other.orElseThrow().doubleValue(), z, powerZ)
                : OptionalLong.empty();
    }
}
