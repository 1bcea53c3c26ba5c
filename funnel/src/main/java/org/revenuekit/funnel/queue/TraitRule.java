package org.revenuekit.funnel.queue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.revenuekit.funnel.process.LeadTrait;

/**
 * Points, mostly negative, for what a lead is known to be: a competitor, a student. A lead that is several gets the
 * points of each.
 *
 * @param points points by trait; one that is not there gives 0
 */
public record TraitRule(ImmutableMap<LeadTrait, Long> points) implements ScoreRule {
    /**
     * Checks the bounds.
     *
     * @param points points by trait
     * @throws IllegalArgumentException if no trait is named, or points are beyond {@link ScoreRule#MAX_POINTS}
     */
    public TraitRule {
        PointBounds.check(requireNonNull(points, "points"), "traits");
    }

    /**
     * Returns a rule.
     *
     * @param points points by trait
     * @return the rule
     * @throws IllegalArgumentException if a bound is broken
     */
    public static TraitRule of(Map<LeadTrait, Long> points) {
        return new TraitRule(ImmutableMap.copyOf(requireNonNull(points, "points")));
    }

    @Override
    public String name() {
        return "traits";
    }

    @Override
    public ScorePart part() {
        return ScorePart.FIT;
    }

    @Override
    public int hashCode() {
        return ImmutableSortedMap.copyOf(points)
                .toString()
                .hashCode(); // an enum's own hash differs from launch to launch
    }
}
