package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.segmentation.phase.Criterion;
import org.revenuekit.segmentation.phase.CriterionResult;

/**
 * A question about a customer that evidence answers.
 *
 * @param id its id
 * @param pattern what shows that the answer is yes
 * @param occasion without which it cannot be told; empty if the question always arises
 * @param unseen what it means that too little was seen, {@code UNKNOWN} or {@code NOT_MET}
 */
public record PhaseJudgeCriterion(
        String id, PhaseJudgePattern pattern, Optional<PhaseJudgePattern> occasion, CriterionResult unseen) {
    /**
     * Checks that all is there.
     *
     * @param id its id
     * @param pattern what shows that the answer is yes
     * @param occasion without which it cannot be told
     * @param unseen what it means that too little was seen
     */
    public PhaseJudgeCriterion {
        requireNonNull(id, "id");
        requireNonNull(pattern, "pattern");
        requireNonNull(occasion, "occasion");
        requireNonNull(unseen, "unseen");
    }

    static PhaseJudgeCriterion of(Criterion criterion) {
        return new PhaseJudgeCriterion(
                criterion.id().value(),
                PhaseJudgePattern.of(criterion.pattern()),
                criterion.occasion().map(PhaseJudgePattern::of),
                criterion.unseen());
    }

    PhaseJudgeCriterion withoutOccasion() {
        return new PhaseJudgeCriterion(id, pattern, Optional.empty(), unseen);
    }
}
