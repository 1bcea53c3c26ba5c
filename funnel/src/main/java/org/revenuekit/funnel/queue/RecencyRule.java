package org.revenuekit.funnel.queue;

import static java.util.Objects.requireNonNull;

/**
 * Points for how long ago the lead last did something of its own accord (最終行動からの日数).
 *
 * @param steps points by calendar days between that business day and the day asked about; 0 is the same day
 * @param never points if there was none
 */
public record RecencyRule(PointSteps steps, long never) implements ScoreRule {
    /**
     * Checks the bounds.
     *
     * @param steps points by days since
     * @param never points if there was none
     * @throws IllegalArgumentException if points are beyond {@link ScoreRule#MAX_POINTS}
     */
    public RecencyRule {
        requireNonNull(steps, "steps");
        PointBounds.check(never, "recency never");
    }

    @Override
    public String name() {
        return "recency";
    }

    @Override
    public ScorePart part() {
        return ScorePart.INTEREST;
    }
}
