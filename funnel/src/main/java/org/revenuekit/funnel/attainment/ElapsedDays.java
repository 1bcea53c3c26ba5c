package org.revenuekit.funnel.attainment;

import static com.google.common.base.Preconditions.checkArgument;

import org.revenuekit.core.measure.Ratio;

/**
 * How many business days (営業日) of a period have passed.
 *
 * @param elapsed how many until the end of the day asked about
 * @param total how many in all
 */
public record ElapsedDays(long elapsed, long total) {
    /**
     * Checks the bounds.
     *
     * @param elapsed how many until the end of the day asked about
     * @param total how many in all
     * @throws IllegalArgumentException if elapsed is not from 0 to total
     */
    public ElapsedDays {
        checkArgument(elapsed >= 0 && elapsed <= total, "elapsed must be 0 to %s, was %s", total, elapsed);
    }

    /**
     * Returns which part has passed.
     *
     * @return elapsed / total; Undefined if there is no business day
     */
    public Ratio share() {
        return Ratio.of(elapsed, total);
    }
}
