package org.revenuekit.funnel.forecast;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;

/**
 * A stage in a weighted pipeline.
 *
 * @param leads how many leads are open in it
 * @param rate of the passes that were ever in it and are over, the share that reached the goal; undefined if there is
 *     none, and then nothing is expected
 * @param expected leads x rate, and value x rate, the rate rounded to millionths
 * @param withoutValue how many of the leads state no value in the currency: they are in the count, not in the value
 */
public record StageWeight(long leads, Ratio rate, ExpectedWins expected, long withoutValue) {
    /**
     * Checks the counts.
     *
     * @param leads how many leads are open in it
     * @param rate the share that reached the goal
     * @param expected leads x rate, and value x rate
     * @param withoutValue how many of the leads state no value, at most all
     * @throws IllegalArgumentException if a count is out of bounds
     */
    public StageWeight {
        requireNonNull(rate, "rate");
        requireNonNull(expected, "expected");
        checkArgument(
                withoutValue >= 0 && withoutValue <= leads,
                "withoutValue must be 0 to leads (%s), was %s",
                leads,
                withoutValue);
    }
}
