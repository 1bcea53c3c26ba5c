package org.revenuekit.core.statistics;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far the difference of two rates of different groups can be trusted, such as of those who were visited and those
 * who were not: the hybrid score interval (Newcombe, Statistics in Medicine 17, 1998, method 10). It is made of the
 * {@link WilsonInterval} of each rate, so it never leaves [-1, 1] and does not shrink to a point where nothing or
 * everything happened. Bounds are within 1e-9 of the exact ones.
 */
public final class RateDifferenceInterval {
    private final double lower;
    private final double upper;

    private RateDifferenceInterval(double lower, double upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * Returns the interval of the first rate minus the second. It contains the difference observed; if a group is
     * empty, nothing is known of its rate, and the interval says so by its width.
     *
     * @param successes how often it happened in the first group: 0 to {@code trials}
     * @param trials how often it could have happened there: 0 or more
     * @param otherSuccesses how often it happened in the second group: 0 to {@code otherTrials}
     * @param otherTrials how often it could have happened there: 0 or more
     * @param z how sure the interval is, in standard deviations: above 0, at most 100; 1.96 for 95 %
     * @return the interval; O(1)
     * @throws IllegalArgumentException if a bound is broken
     */
    public static RateDifferenceInterval of(
            long successes, long trials, long otherSuccesses, long otherTrials, double z) {
        WilsonInterval first = WilsonInterval.of(successes, trials, z);
        WilsonInterval second = WilsonInterval.of(otherSuccesses, otherTrials, z);
        if (trials == 0 || otherTrials == 0) {
            return new RateDifferenceInterval(first.lower() - second.upper(), first.upper() - second.lower());
        }
        double rate = (double) successes / trials;
        double other = (double) otherSuccesses / otherTrials;
        double below = Math.hypot(rate - first.lower(), second.upper() - other);
        double above = Math.hypot(first.upper() - rate, other - second.lower());
        return new RateDifferenceInterval(
                Math.max(rate - other - below, -1), Math.min(rate - other + above, 1)); // against the last digit
    }

    /**
     * Returns the lower bound.
     *
     * @return -1 to {@link #upper()}
     */
    public double lower() {
        return lower;
    }

    /**
     * Returns the upper bound.
     *
     * @return {@link #lower()} to 1
     */
    public double upper() {
        return upper;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RateDifferenceInterval that
                && Double.compare(lower, that.lower) == 0
                && Double.compare(upper, that.upper) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper);
    }

    /** Returns the two bounds. */
    @Override
    public String toString() {
        return lower + ".." + upper;
    }
}
