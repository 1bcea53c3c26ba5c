package org.revenuekit.core.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Confidence;

/**
 * How far the difference of two shares of the same answers can be trusted, such as of those in favour and those
 * against: d &plusmn; z &middot; s, where d = (f - a) / n and s&sup2; = ((f + a) / n - d&sup2;) / n is the variance of
 * a trinomial. Bounds are cut at -1 and 1 and within 1e-12 of the exact ones.
 */
public final class NetShareInterval {
    private final double lower;
    private final double upper;

    private NetShareInterval(double lower, double upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * Returns the interval.
     *
     * @param inFavour how many are in favour: 0 or more
     * @param against how many are against: 0 or more
     * @param others how many are neither: 0 or more
     * @param z how sure the interval is, in standard deviations: above 0, at most 100; 1.96 for 95 %
     * @return the interval; empty if all answers are of one kind, or there are none: they say nothing of how far
     *     answers vary, and an interval of no width would claim to know
     * @throws IllegalArgumentException if a bound is broken
     */
    public static Optional<NetShareInterval> of(long inFavour, long against, long others, double z) {
        checkArgument(inFavour >= 0, "inFavour must be >= 0, was %s", inFavour);
        checkArgument(against >= 0, "against must be >= 0, was %s", against);
        checkArgument(others >= 0, "others must be >= 0, was %s", others);
        Confidence.checkZ(z);
        return of((double) inFavour, (double) against, (double) others, z);
    }

    private static Optional<NetShareInterval> of(double inFavour, double against, double others, double z) {
        double all = inFavour + against + others;
        double difference = (inFavour - against) / all;
        double spread =
                4 * inFavour * against + (inFavour + against) * others; // n^3 s^2, without a difference of near numbers
        double half = z * Math.sqrt(spread / all) / all;
        return half > 0
                ? Optional.of(new NetShareInterval(Math.max(difference - half, -1), Math.min(difference + half, 1)))
                : Optional.empty();
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
        return other instanceof NetShareInterval that
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
