package org.revenuekit.funnel.queue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.revenuekit.funnel.process.StageId;

/**
 * Points for the stage in which a lead is now.
 *
 * @param points points by stage; one that is not there gives 0, as does being in none
 */
public record StageRule(ImmutableMap<StageId, Long> points) implements ScoreRule {
    /**
     * Checks the bounds.
     *
     * @param points points by stage
     * @throws IllegalArgumentException if no stage is named, or points are beyond {@link ScoreRule#MAX_POINTS}
     */
    public StageRule {
        PointBounds.check(requireNonNull(points, "points"), "stage");
    }

    /**
     * Returns a rule.
     *
     * @param points points by stage
     * @return the rule
     * @throws IllegalArgumentException if a bound is broken
     */
    public static StageRule of(Map<StageId, Long> points) {
        return new StageRule(ImmutableMap.copyOf(requireNonNull(points, "points")));
    }

    @Override
    public String name() {
        return "stage";
    }

    @Override
    public ScorePart part() {
        return ScorePart.INTEREST;
    }
}
