package org.revenuekit.funnel.queue;

import static java.util.Objects.requireNonNull;

/**
 * Points, mostly negative, for how long ago one of us last turned to the lead (最終接触からの日数).
 *
 * @param steps points by calendar days between that business day and the day asked about; 0 is the same day
 * @param never points if there was none
 */
public record StalenessRule(PointSteps steps, long never) implements ScoreRule {
    /**
     * Checks the bounds.
     *
     * @param steps points by days since
     * @param never points if there was none
     * @throws IllegalArgumentException if points are beyond {@link ScoreRule#MAX_POINTS}
     */
    public StalenessRule {
        requireNonNull(steps, "steps");
        PointBounds.check(never, "staleness never");
    }

    @Override
    public String name() {
        return "staleness";
    }

    @Override
    public ScorePart part() {
        return ScorePart.INTEREST;
    }
}
