package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.O1;
import static org.revenuekit.segmentation.phase.PhaseWorld.STRANGER;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;
import static org.revenuekit.segmentation.phase.PhaseWorld.judge;
import static org.revenuekit.segmentation.phase.PhaseWorld.model;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Severity;

class PhaseFindingsTest {
    private static final PhaseModel MODEL = model(
            Gate.allOf(criterion("met", EvidencePattern.of(FactKind.MEETING).withWithinDays(10))),
            Gate.allOf(criterion("long", EvidencePattern.of(FactKind.MEETING).withMinimumMinutes(60))),
            Gate.allOf(criterion("quoted", FactKind.COMPETITIVE_QUOTE)));

    private static Evidence meeting(String id, int daysAgo) {
        return held(id, FactKind.MEETING, daysAgo);
    }

    private static List<String> findings(PhaseModel model, Evidence... evidence) {
        return judge(model, evidence).findings().stream().map(Finding::toString).toList();
    }

    @Test
    void whatCountsOrIsPlannedIsNoFinding() {
        PhaseBoard board = judge(
                MODEL,
                meeting("E0", 0),
                meeting("E1", 10).withValidUntil(TODAY),
                meeting("E2", 90).withMinutes(60),
                held("E3", FactKind.COMPETITIVE_QUOTE, 90).withAnswer(false),
                Evidence.planned(EvidenceId.of("P"), FactKind.VISIT, A, TODAY, TODAY));
        assertEquals(List.of(), board.findings().list());
        assertEquals(new EvidenceTally(4, 1, 0), board.tally());
        assertEquals(5, board.tally().given());
        assertSame(board.findings(), board.findings()); // looked for once
        assertSame(board.tally(), board.tally());
    }

    @Test
    void whatDoesNotCountIsReportedForTheFirstReason() {
        Evidence base = meeting("E1", 3);
        PhaseBoard board = judge(
                MODEL,
                base.withId(EvidenceId.of("stranger")).withAccount(STRANGER).withRecordedOn(TODAY.plusDays(9)),
                base.withId(EvidenceId.of("later")).withRecordedOn(TODAY.plusDays(1)),
                base.withId(EvidenceId.of("twice")),
                base.withId(EvidenceId.of("twice")).withAccount(B),
                base.withId(EvidenceId.of("twice")).withAnswer(false),
                base.withId(EvidenceId.of("corrected")),
                base.withId(EvidenceId.of("corrected")).withRecordedOn(TODAY),
                base.withId(EvidenceId.of("withdrawn")).withStatus(EvidenceStatus.WITHDRAWN),
                base.withId(EvidenceId.of("overdue")).withStatus(EvidenceStatus.PLANNED),
                base.withId(EvidenceId.of("future"))
                        .withObservedOn(TODAY.plusDays(1))
                        .withRecordedOn(TODAY),
                held("useless", FactKind.VISIT, 3),
                held("useless too", FactKind.VISIT, 3),
                base.withId(EvidenceId.of("old")).withObservedOn(TODAY.minusDays(11)),
                base.withId(EvidenceId.of("over")).withValidUntil(TODAY.minusDays(1)),
                base.withId(EvidenceId.of("no"))
                        .withObservedOn(TODAY.minusDays(11))
                        .withAnswer(false));
        assertEquals(
                List.of(
                        "UNKNOWN_ACCOUNT account X, records 1",
                        "RECORDED_LATER account A, records 1",
                        "DUPLICATE_ID evidence twice, records 2, account A",
                        "CORRECTED account A, records 1",
                        "WITHDRAWN account A, records 1",
                        "OVERDUE_PLAN account A, records 1",
                        "FUTURE_DATED account A, records 1",
                        "NOT_ASKED account A, records 2",
                        "EXPIRED account A, records 2"),
                board.findings().stream().map(Finding::toString).toList());
        assertEquals(new EvidenceTally(3, 0, 12), board.tally());
    }

    @Test
    void aRecordThatNoCriterionIsShownByIsNotAsked() {
        PhaseModel longOnly = model(Gate.allOf(
                criterion("long", EvidencePattern.of(FactKind.MEETING).withMinimumMinutes(60))));
        assertEquals(
                List.of("NOT_ASKED account A, records 1"),
                findings(longOnly, meeting("E1", 1).withMinutes(59)));
        assertEquals(List.of(), findings(longOnly, meeting("E1", 1).withAnswer(false)));
    }

    @Test
    void whatOnlyAnActivityAsksForIsUsedWhileItCounts() {
        PhaseModel visits = MODEL.toBuilder()
                .addActivities(AdvancementActivity.builder()
                        .id(AdvancementActivityId.of("long-visit"))
                        .name(Label.of("A long visit", "長い訪問"))
                        .fromLevel(0)
                        .pattern(EvidencePattern.of(FactKind.VISIT)
                                .withRoles(ContactRole.DECISION_MAKER)
                                .withMinimumMinutes(60)
                                .withWithinDays(30))
                        .serves(Set.of(MODEL.criteria().get(0).id()))
                        .build())
                .build();
        Evidence visit = held("E1", FactKind.VISIT, 30)
                .withActor(ContactRole.DECISION_MAKER)
                .withMinutes(60);
        assertEquals(List.of(), findings(visits, visit));
        assertEquals(
                List.of("EXPIRED account A, records 1"), findings(visits, visit.withObservedOn(TODAY.minusDays(31))));
        assertEquals(
                List.of("EXPIRED account A, records 1"), findings(visits, visit.withValidUntil(TODAY.minusDays(1))));
        assertEquals(List.of("NOT_ASKED account A, records 1"), findings(visits, visit.withMinutes(59)));
        assertEquals(List.of("NOT_ASKED account A, records 1"), findings(MODEL, visit));
        Evidence denial = held("E1", FactKind.VISIT, 30).withAnswer(false);
        assertEquals(List.of(), findings(visits, denial), "a no of nobody in particular is one of the decision maker");
        assertEquals(List.of("NOT_ASKED account A, records 1"), findings(MODEL, denial));
    }

    @Test
    void ofSeveralDuplicatesTheLeastAccountIsNamed() {
        Evidence one = meeting("E1", 3);
        assertEquals(
                List.of("DUPLICATE_ID evidence E1, records 2, account B"),
                findings(MODEL, one, one.withAccount(B), one.withAccount(B).withMinutes(5)));
        assertEquals(
                List.of("DUPLICATE_ID evidence E1, records 2, account A"),
                findings(MODEL, one.withAnswer(false), one.withAccount(B), one));
    }

    @Test
    void aYesAndANoOfOneDayAndRecordContradict() {
        Evidence no = meeting("no", 3).withAnswer(false);
        assertEquals(List.of("CONTRADICTORY account A, criterion met"), findings(MODEL, meeting("E1", 3), no));
        assertEquals(
                List.of("CONTRADICTORY account A, criterion long", "CONTRADICTORY account A, criterion met"),
                findings(MODEL, meeting("E1", 3).withMinutes(60), no));
        assertEquals(List.of(), findings(MODEL, meeting("E1", 3), no, meeting("E2", 2)));
    }

    @Test
    void contradictionsOfEachOpportunityAreReported() {
        PhaseModel best = MODEL.withScope(EvidenceScope.BEST_OPPORTUNITY);
        Evidence no = meeting("no", 3).withAnswer(false).withOpportunity(O1);
        Evidence yes = meeting("yes", 3).withOpportunity(O1);
        assertEquals(List.of("CONTRADICTORY account A, criterion met"), findings(best, no, yes));
        assertEquals(List.of(), findings(best, no, yes.withOpportunity(PhaseWorld.O2)));
        assertEquals(
                List.of("CONTRADICTORY account A, criterion met"),
                findings(best, meeting("E1", 3), meeting("no", 3).withAnswer(false)));
    }

    @Test
    void anOpportunityIsMissingWhereOneIsJudged() {
        Evidence quote = held("Q", FactKind.COMPETITIVE_QUOTE, 3);
        assertEquals(List.of(), findings(MODEL, quote));
        for (EvidenceScope scope : List.of(EvidenceScope.BEST_OPPORTUNITY, EvidenceScope.WORST_OPPORTUNITY)) {
            PhaseModel byOpportunity = MODEL.withScope(scope);
            assertEquals(List.of("WITHOUT_OPPORTUNITY account A, records 1"), findings(byOpportunity, quote));
            assertEquals(List.of(), findings(byOpportunity, quote.withOpportunity(O1), meeting("E1", 1)));
            assertEquals(new EvidenceTally(1, 0, 0), judge(byOpportunity, quote).tally());
        }
    }

    @ParameterizedTest
    @EnumSource(PhaseFinding.class)
    void aFindingIsToldByItsName(PhaseFinding finding) {
        assertEquals(finding.name(), finding.code());
        boolean isWrong = Set.of(
                        "UNKNOWN_ACCOUNT", "DUPLICATE_ID", "FUTURE_DATED", "WITHOUT_OPPORTUNITY", "CONTRADICTORY")
                .contains(finding.name());
        assertEquals(isWrong ? Severity.WARNING : Severity.INFO, finding.severity());
    }
}
