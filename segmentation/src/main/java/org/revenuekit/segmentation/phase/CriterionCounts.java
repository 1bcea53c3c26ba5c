package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts what accounts say of criteria. */
final class CriterionCounts {
    private final PhaseModel model;
    private final double z;

    CriterionCounts(PhaseModel model, double z) {
        this.model = model;
        this.z = z;
    }

    /** One for each criterion, in the order of the model. */
    ImmutableList<CriterionHit> hits(ImmutableList<CriterionReading.Answers> answers) {
        return IntStream.range(0, model.criteria().size())
                .mapToObj(criterion -> CriterionHit.of(
                        model.criteria().get(criterion).id(),
                        count(answers, criterion, CriterionResult.MET),
                        count(answers, criterion, CriterionResult.NOT_MET),
                        count(answers, criterion, CriterionResult.UNKNOWN),
                        z))
                .collect(toImmutableList());
    }

    private static long count(ImmutableList<CriterionReading.Answers> answers, int criterion, CriterionResult result) {
        return answers.stream()
                .filter(account -> account.results().get(criterion) == result)
                .count();
    }

    /** One for each criterion and phase of which there is an attempt, in the order of the model. */
    ImmutableList<CriterionYield> yields(ImmutableList<CriterionAttempt> attempts) {
        return model.criteria().stream()
                .flatMap(criterion ->
                        model.phases().stream().flatMap(phase -> yields(criterion.id(), phase.phase(), attempts)))
                .collect(toImmutableList());
    }

    private Stream<CriterionYield> yields(
            CriterionId criterion, RelationshipPhase phase, ImmutableList<CriterionAttempt> attempts) {
        ImmutableList<CriterionAttempt> some = attempts.stream()
                .filter(attempt ->
                        attempt.criterion().equals(criterion) && attempt.phase().equals(phase))
                .collect(toImmutableList());
        return some.isEmpty() ? Stream.empty() : Stream.of(CriterionYield.of(criterion, phase, some, z));
    }
}
