package org.revenuekit.funnel.queue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Points for how often a lead did something of its own accord of late (行動頻度).
 *
 * @param days how many business days back are counted, 1 to {@link ScoreRule#MAX_DAYS}, the day asked about being the
 *     first; all days of the calendar, also without work
 * @param steps points by how many times
 */
public record FrequencyRule(int days, PointSteps steps) implements ScoreRule {
    /**
     * Checks the bounds.
     *
     * @param days how many days back are counted
     * @param steps points by how many times
     * @throws IllegalArgumentException if the number of days is out of bounds
     */
    public FrequencyRule {
        requireNonNull(steps, "steps");
        checkArgument(days >= 1 && days <= MAX_DAYS, "days must be 1 to %s, were %s (frequency)", MAX_DAYS, days);
    }

    @Override
    public String name() {
        return "frequency in " + days + " days";
    }

    @Override
    public ScorePart part() {
        return ScorePart.INTEREST;
    }
}
