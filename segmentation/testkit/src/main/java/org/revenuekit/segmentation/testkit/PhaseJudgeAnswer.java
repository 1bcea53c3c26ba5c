package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.segmentation.phase.CriterionResult;

/**
 * What a judge of phases answers.
 *
 * @param certain the level of the phase if what is not known is not met
 * @param possible the level if what is not known is met
 * @param opportunity which opportunity speaks for the account; empty if the scope is the account, or none is looked at
 * @param results whether each criterion is met today, by id, in the light of the opportunity that speaks
 */
public record PhaseJudgeAnswer(
        int certain, int possible, Optional<String> opportunity, ImmutableMap<String, CriterionResult> results) {
    /**
     * Checks that all is there.
     *
     * @param certain the level if what is not known is not met
     * @param possible the level if what is not known is met
     * @param opportunity which opportunity speaks
     * @param results whether each criterion is met
     */
    public PhaseJudgeAnswer {
        requireNonNull(opportunity, "opportunity");
        requireNonNull(results, "results");
    }

    /**
     * Returns an answer.
     *
     * @param certain the level if what is not known is not met
     * @param possible the level if what is not known is met
     * @param opportunity which opportunity speaks, if one does
     * @param results whether each criterion is met, by id
     * @return the answer
     */
    public static PhaseJudgeAnswer of(
            int certain, int possible, Optional<String> opportunity, Map<String, CriterionResult> results) {
        return new PhaseJudgeAnswer(certain, possible, opportunity, ImmutableMap.copyOf(results));
    }

    /** The result of a criterion; that there is none is a matter of another law. */
    Optional<CriterionResult> of(String criterion) {
        return Optional.ofNullable(results.get(criterion));
    }
}
