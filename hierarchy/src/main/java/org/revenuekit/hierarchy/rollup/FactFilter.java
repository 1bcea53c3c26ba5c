package org.revenuekit.hierarchy.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.opportunity.Outcome;

/**
 * Which facts are counted: opportunities of some outcomes, or else activities of some kinds, never both, for a sum of
 * the two would count nothing that there is.
 *
 * @param outcomes of which outcomes; empty if activities are counted
 * @param kinds of which kinds; empty if opportunities are counted
 */
public record FactFilter(ImmutableSet<Outcome> outcomes, ImmutableSet<ActivityKind> kinds) {
    /**
     * Checks that one of the two is given.
     *
     * @param outcomes of which outcomes; empty if activities are counted
     * @param kinds of which kinds; empty if opportunities are counted
     * @throws IllegalArgumentException if both or none are given
     */
    public FactFilter {
        requireNonNull(outcomes, "outcomes");
        requireNonNull(kinds, "kinds");
        checkArgument(
                outcomes.isEmpty() != kinds.isEmpty(),
                "either outcomes or kinds must be given, were %s and %s",
                outcomes,
                kinds);
    }

    /**
     * Opportunities.
     *
     * @param outcomes of which outcomes, at least one
     * @return the filter
     * @throws IllegalArgumentException if there is none
     */
    public static FactFilter opportunities(Outcome... outcomes) {
        return new FactFilter(ImmutableSet.copyOf(requireNonNull(outcomes, "outcomes")), ImmutableSet.of());
    }

    /**
     * Activities.
     *
     * @param kinds of which kinds, at least one
     * @return the filter
     * @throws IllegalArgumentException if there is none
     */
    public static FactFilter activities(ActivityKind... kinds) {
        return new FactFilter(ImmutableSet.of(), ImmutableSet.copyOf(requireNonNull(kinds, "kinds")));
    }

    Selection<?> of(Facts facts) {
        return kinds.isEmpty() ? OpportunityFacts.of(outcomes, facts) : ActivityFacts.of(kinds, facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(names(outcomes), names(kinds)); // an enum's own hash differs from launch to launch
    }

    private static ImmutableSet<String> names(ImmutableSet<? extends Enum<?>> set) {
        return set.stream().map(Enum::name).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns what is counted, and of which outcomes or kinds. */
    @Override
    public String toString() {
        return kinds.isEmpty() ? "opportunities " + outcomes : "activities " + kinds;
    }
}
