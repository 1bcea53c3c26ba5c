package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.revenuekit.core.internal.Text;

/**
 * What leads into a phase: at least so many of some criteria.
 *
 * @param needed how many must be met, 1 to the number of criteria
 * @param criteria the criteria in the order they are shown, at least one, each id once
 */
public record Gate(int needed, ImmutableList<Criterion> criteria) {
    /**
     * Checks the bounds.
     *
     * @param needed how many must be met
     * @param criteria the criteria
     * @throws IllegalArgumentException if there are too few, or an id stands twice
     */
    public Gate {
        requireNonNull(criteria, "criteria");
        checkArgument(
                needed >= 1 && needed <= criteria.size(),
                "needed must be 1 to the number of criteria, was %s of %s",
                needed,
                criteria.size());
        Set<CriterionId> ids = new HashSet<>();
        criteria.forEach(criterion -> checkArgument(
                ids.add(criterion.id()),
                "a criterion must stand once in a gate, had %s again",
                Text.shown(criterion.id().value())));
    }

    /**
     * Returns a gate that all criteria must be met for.
     *
     * @param criteria at least one
     * @return the gate
     * @throws IllegalArgumentException if there is none, or an id stands twice
     */
    public static Gate allOf(Criterion... criteria) {
        return atLeast(requireNonNull(criteria, "criteria").length, criteria);
    }

    /**
     * Returns a gate that one criterion must be met for.
     *
     * @param criteria at least one
     * @return the gate
     * @throws IllegalArgumentException if there is none, or an id stands twice
     */
    public static Gate anyOf(Criterion... criteria) {
        return atLeast(1, criteria);
    }

    /**
     * Returns a gate that some criteria must be met for.
     *
     * @param needed how many, 1 to their number
     * @param criteria at least one
     * @return the gate
     * @throws IllegalArgumentException if there are too few, or an id stands twice
     */
    public static Gate atLeast(int needed, Criterion... criteria) {
        requireNonNull(criteria, "criteria");
        return new Gate(needed, ImmutableList.copyOf(Arrays.asList(criteria)));
    }

    /**
     * Returns whether it opens, from how many of its criteria are met and how many may be.
     *
     * @param met how many are met
     * @param unknown how many are not known to be met or not
     * @return met if enough are, not met if even with the unknown ones too few would be
     */
    CriterionResult result(int met, int unknown) {
        if (met >= needed) {
            return CriterionResult.MET;
        }
        return met + unknown >= needed ? CriterionResult.UNKNOWN : CriterionResult.NOT_MET;
    }
}
