package org.revenuekit.funnel.effect;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.Span;

/**
 * One group in one period.
 *
 * @param cohort the days on which its leads started
 * @param size how many count at the first stage
 * @param immature how many of them have time left to be converted
 * @param counted how many the rate is of: with a window those whose time is over, without one all
 * @param converted how many of those counted are converted
 */
public record EffectCell(Span cohort, long size, long immature, long counted, long converted) {
    /**
     * Checks that parts are not more than the whole.
     *
     * @param cohort the days on which its leads started
     * @param size how many count at the first stage, 0 or more
     * @param immature how many of them have time left, 0 to {@code size}
     * @param counted how many the rate is of, 0 to {@code size}
     * @param converted how many of those counted are converted, 0 to {@code counted}
     * @throws IllegalArgumentException if a count is negative or beyond the whole
     */
    public EffectCell {
        requireNonNull(cohort, "cohort");
        checkArgument(size >= 0, "size must be >= 0, was %s", size);
        check("immature", size, immature);
        check("counted", size, counted);
        check("converted", counted, converted);
    }

    private static void check(String what, long whole, long part) {
        checkArgument(part >= 0 && part <= whole, "%s must be 0 to %s, was %s", what, whole, part);
    }

    /**
     * Returns the rate.
     *
     * @return converted / counted; undefined of nobody
     */
    public Ratio rate() {
        return Ratio.of(converted, counted);
    }

    double value() {
        return (double) converted / counted;
    }

    WilsonInterval interval(double z) {
        return WilsonInterval.of(converted, counted, z);
    }
}
