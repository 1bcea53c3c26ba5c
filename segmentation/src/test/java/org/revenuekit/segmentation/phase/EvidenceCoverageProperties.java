package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.ACCOUNTS;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Ratio;

/** How much is known, against what the verdicts say. */
class EvidenceCoverageProperties {
    private static final Set<CriterionReason> ANSWERED = Set.of(CriterionReason.SEEN, CriterionReason.DENIED);

    @Provide
    Arbitrary<PhaseModel> models() {
        return PhaseArbitraries.model();
    }

    @Provide
    Arbitrary<List<Evidence>> records() {
        return PhaseArbitraries.records();
    }

    @Property
    void coverageIsWhatTheVerdictsSay(@ForAll("models") PhaseModel model, @ForAll("records") List<Evidence> records) {
        PhaseBoard board = PhaseReview.of(model).judge(ACCOUNTS, EvidenceRegister.of(records), AS_OF);
        EvidenceCoverage coverage = EvidenceCoverage.read(board);
        PhaseOracle oracle = new PhaseOracle(model, records, TODAY);

        Ratio known = Ratio.of(0, 0);
        Ratio filled = Ratio.of(0, 0);
        for (AccountId account : List.of(A, B)) {
            PhaseVerdict verdict = board.of(account);
            int next =
                    Math.min(oracle.phase(account, TODAY).low() + 1, model.top().level());
            Set<CriterionId> asked = model.phases().stream()
                    .filter(phase -> phase.phase().level() > 0 && phase.phase().level() <= next)
                    .flatMap(phase -> phase.gate().orElseThrow().criteria().stream())
                    .map(Criterion::id)
                    .collect(Collectors.toSet());
            AccountCoverage one = coverage.of(account);
            assertEquals(
                    Ratio.of(
                            asked.stream()
                                    .filter(id -> verdict.of(id).result() != CriterionResult.UNKNOWN)
                                    .count(),
                            asked.size()),
                    one.coverage());
            assertEquals(
                    Ratio.of(
                            verdict.criteria().stream()
                                    .filter(criterion -> ANSWERED.contains(criterion.reason()))
                                    .count(),
                            model.criteria().size()),
                    one.fillRate());
            known = known.plus(one.coverage());
            filled = filled.plus(one.fillRate());
        }
        assertEquals(known, coverage.coverage());
        assertEquals(filled, coverage.fillRate());
    }
}
