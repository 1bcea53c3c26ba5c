package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the gate into a phase is open, and why.
 *
 * @param phase the phase it leads into
 * @param needed how many criteria must be met
 * @param result whether enough are
 * @param criteria the criteria, in the order of the gate
 */
public record GateVerdict(
        RelationshipPhase phase, int needed, CriterionResult result, ImmutableList<CriterionVerdict> criteria) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GateVerdict that
                && phase.equals(that.phase)
                && needed == that.needed
                && result == that.result
                && criteria.equals(that.criteria);
    }

    @Override
    public int hashCode() {
        return Objects.hash(phase, needed, result.name(), criteria); // an enum's own hash differs from launch to launch
    }

    /** Returns such as {@code 3 PROPOSITION UNKNOWN: 1 of [...]}. */
    @Override
    public String toString() {
        return phase + " " + result + ": " + needed + " of " + criteria;
    }
}
