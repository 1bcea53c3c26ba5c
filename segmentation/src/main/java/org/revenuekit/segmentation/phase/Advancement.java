package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.revenuekit.core.opportunity.OpportunityId;

/**
 * Questions that lead an account to its next phase once all of them are answered with yes: enough, and none too many.
 *
 * <p>Laws kept: with all of them met, and all that is met now, the account is in {@link #phase()} or a higher one;
 * without any one of them it is not. It is a set of questions, not of visits: one piece of evidence can answer several,
 * and an {@linkplain Criterion#occasion() occasion} must have been there.
 *
 * @param phase the phase it leads to
 * @param opportunity the opportunity in whose light they must be met; empty if the model does not judge by the best
 *     opportunity: for the account, or for each opportunity where the worst decides
 * @param criteria the criteria as they are now, none of them met, in the order of the model; at least one
 */
public record Advancement(
        RelationshipPhase phase, Optional<OpportunityId> opportunity, ImmutableList<CriterionVerdict> criteria) {
    /**
     * Returns which criteria are to be met.
     *
     * @return their ids, in the order of the model
     */
    public ImmutableSet<CriterionId> ids() {
        return criteria.stream().map(verdict -> verdict.criterion().id()).collect(toImmutableSet());
    }

    /** Returns such as {@code 3 PROPOSITION: told-competitors-offer and told-where-to-compromise}. */
    @Override
    public String toString() {
        return phase
                + opportunity.map(id -> " (" + id + ")").orElse("")
                + ": "
                + String.join(" and ", ids().stream().map(CriterionId::value).collect(toImmutableList()));
    }
}
