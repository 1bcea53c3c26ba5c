package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What is estimated from a time on, until that of the next point.
 *
 * @param time in the unit of the tenures
 * @param atRisk how many were still there just before, and known to be
 * @param ended how many left at that time: 0 to {@code atRisk}
 * @param survival which part stays for longer: 0 to 1
 * @param lower the lower bound of the interval, at most {@code survival}
 * @param upper its upper bound, at least {@code survival}
 */
public record SurvivalPoint(long time, long atRisk, long ended, double survival, double lower, double upper) {
    /**
     * Checks the bounds.
     *
     * @param time in the unit of the tenures
     * @param atRisk how many were still there just before
     * @param ended how many left at that time
     * @param survival which part stays for longer
     * @param lower the lower bound of the interval
     * @param upper its upper bound
     * @throws IllegalArgumentException if a bound is broken
     */
    public SurvivalPoint {
        checkArgument(ended >= 0 && ended <= atRisk, "ended must be 0 to %s (atRisk), was %s", atRisk, ended);
        checkArgument(
                lower >= 0 && lower <= survival && survival <= upper && upper <= 1,
                "survival must be within 0 to 1 and its interval, was %s (%s to %s)",
                survival,
                lower,
                upper);
    }
}
