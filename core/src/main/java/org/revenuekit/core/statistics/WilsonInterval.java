package org.revenuekit.core.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Confidence;

/**
 * The score interval of a proportion (Wilson, 1927): where the true rate lies, given how often something happened in so
 * many trials. Unlike the textbook p &plusmn; z &middot; s it never leaves [0, 1] and does not shrink to a point when
 * nothing or everything happened. Bounds are within 1e-12 of the exact ones.
 */
public final class WilsonInterval {
    /** The largest z taken. */
    public static final double MAX_Z = 100;

    private static final WilsonInterval UNKNOWN = new WilsonInterval(0, 1);

    private final double lower;
    private final double upper;

    private WilsonInterval(double lower, double upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * Returns the interval. It always contains the rate observed; of no trials it is [0, 1].
     *
     * @param successes how often it happened: 0 to {@code trials}
     * @param trials how often it could have happened: 0 or more
     * @param z how sure the interval is, in standard deviations: above 0, at most 100; 1.96 for 95 %
     * @return the interval; O(1)
     * @throws IllegalArgumentException if a bound is broken
     */
    public static WilsonInterval of(long successes, long trials, double z) {
        checkArgument(trials >= 0, "trials must be >= 0, was %s", trials);
        checkArgument(
                successes >= 0 && successes <= trials, "successes must be 0 to %s (trials), was %s", trials, successes);
        Confidence.checkZ(z);
        return trials == 0 ? UNKNOWN : of((double) successes, (double) trials, z * z);
    }

    /** Both roots without a difference of near numbers: the upper by its sum, the lower by their product. */
    private static WilsonInterval of(double successes, double trials, double square) {
        double rate = successes / trials;
        double sum = 2 * successes + square + Math.sqrt(square * (square + 4 * successes * (1 - rate)));
        double lower = 2 * successes * rate / sum;
        double upper = sum / (2 * (trials + square));
        return new WilsonInterval(Math.min(lower, rate), Math.min(Math.max(upper, rate), 1)); // against the last digit
    }

    /**
     * Returns the lower bound.
     *
     * @return 0 to {@link #upper()}
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
        return other instanceof WilsonInterval that
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
