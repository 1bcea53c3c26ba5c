package org.revenuekit.segmentation.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.revenuekit.segmentation.phase.CriterionResult;
import org.revenuekit.segmentation.phase.EvidencePattern;
import org.revenuekit.segmentation.phase.EvidenceScope;
import org.revenuekit.segmentation.phase.PhaseBoard;
import org.revenuekit.segmentation.phase.PhaseFinding;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.phase.PhasePersistence;
import org.revenuekit.segmentation.phase.PhaseVerdict;

/** Models and evidence are such as the laws need to be tried on, and not only what is easy. */
@PropertyDefaults(tries = 1_000) // of 500, what is so in four of a hundred was too rare once in 40,000 runs
@Domain(PhaseDomain.class)
class PhaseArbitrariesProperties {
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void modelsAskForAllThatCanBeAskedFor(@ForAll PhaseModel model) {
        List<EvidencePattern> patterns = model.criteria().stream()
                .flatMap(criterion -> Stream.concat(Stream.of(criterion.pattern()), criterion.occasion().stream()))
                .toList();
        patterns.forEach(pattern -> assertEquals(
                true,
                pattern.kinds().stream().anyMatch(kind -> PhaseModels.canShow(kind, pattern)),
                pattern::toString));
        for (EvidenceScope scope : EvidenceScope.values()) {
            seen(scope.name(), model.scope() == scope);
        }
        for (PhasePersistence.Kind kind : PhasePersistence.Kind.values()) {
            seen(kind.name(), model.persistence().kind() == kind);
        }
        seen("roles", patterns.stream().anyMatch(pattern -> !pattern.roles().isEmpty()));
        seen(
                "minutes",
                patterns.stream().anyMatch(pattern -> pattern.minimumMinutes().isPresent()));
        seen(
                "amount",
                patterns.stream().anyMatch(pattern -> pattern.minimumAmount().isPresent()));
        seen("several times", patterns.stream().anyMatch(pattern -> pattern.times() > 1));
        seen(
                "for ever",
                patterns.stream()
                        .anyMatch(pattern -> pattern.withinDays().isEmpty()
                                && pattern.withinBusinessDays().isEmpty()));
        seen(
                "business days",
                patterns.stream()
                        .anyMatch(pattern -> pattern.withinBusinessDays().isPresent()));
        seen(
                "occasion",
                model.criteria().stream().anyMatch(one -> one.occasion().isPresent()));
        seen("absence is a no", model.criteria().stream().anyMatch(one -> one.unseen() == CriterionResult.NOT_MET));
        seen("several gates", model.phases().size() > 2);
        seen(
                "some of several",
                model.phases().stream()
                        .flatMap(phase -> phase.gate().stream())
                        .anyMatch(gate -> gate.needed() < gate.criteria().size()));
        seen("activity", !model.activities().isEmpty());
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void evidenceIsOfAllFates(@ForAll PhaseInput given) {
        PhaseBoard board = given.judge();
        for (PhaseFinding kind : PhaseFinding.values()) {
            seen(kind.name(), board.findings().stream().anyMatch(finding -> finding.kind() == kind));
        }
        seen("used", board.tally().used() > 0);
        seen("planned", board.tally().planned() > 0);
        List<PhaseVerdict> verdicts = board.accounts().list().stream()
                .map(account -> board.of(account.id()))
                .toList();
        seen("kept", verdicts.stream().anyMatch(verdict -> verdict.heldUp().isPresent()));
        seen(
                "one opportunity speaks for several",
                verdicts.stream().anyMatch(verdict -> verdict.opportunities().size() > 1));
        seen(
                "open",
                verdicts.stream()
                        .anyMatch(verdict ->
                                !verdict.phase().low().equals(verdict.phase().high())));
        for (int level = 0; level <= 2; level++) {
            int certain = level;
            seen(
                    "phase " + level,
                    verdicts.stream().anyMatch(verdict -> verdict.phase().low().level() == certain));
        }
        seen("top", verdicts.stream().anyMatch(verdict -> verdict.next().isEmpty()));
    }

    /** Most criteria are met by somebody. */
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void criteriaComeToAllResults(@ForAll PhaseJudgeCase given) {
        PhaseJudgeAnswer answer = OwnPhaseJudgeProperties.judge(given);
        for (CriterionResult result : CriterionResult.values()) {
            Statistics.label(result.name()).collect(answer.results().containsValue(result));
            Statistics.label(result.name())
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        }
    }

    /** Of all samples more than one in a hundred is so; what is rarer is not really tried. */
    private static void seen(String what, boolean isSo) {
        Statistics.label(what).collect(isSo);
        Statistics.label(what).coverage(coverage -> coverage.check(true).percentage(share -> share > 1.0));
    }
}
