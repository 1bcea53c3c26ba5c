package org.revenuekit.funnel.queue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.revenuekit.funnel.process.ChannelId;

/**
 * Points for the way by which a lead came in (流入経路).
 *
 * @param points points by channel; one that is not there, or not known, gives 0
 */
public record ChannelRule(ImmutableMap<ChannelId, Long> points) implements ScoreRule {
    /**
     * Checks the bounds.
     *
     * @param points points by channel
     * @throws IllegalArgumentException if no channel is named, or points are beyond {@link ScoreRule#MAX_POINTS}
     */
    public ChannelRule {
        PointBounds.check(requireNonNull(points, "points"), "channel");
    }

    /**
     * Returns a rule.
     *
     * @param points points by channel
     * @return the rule
     * @throws IllegalArgumentException if a bound is broken
     */
    public static ChannelRule of(Map<ChannelId, Long> points) {
        return new ChannelRule(ImmutableMap.copyOf(requireNonNull(points, "points")));
    }

    @Override
    public String name() {
        return "channel";
    }

    @Override
    public ScorePart part() {
        return ScorePart.FIT;
    }
}
