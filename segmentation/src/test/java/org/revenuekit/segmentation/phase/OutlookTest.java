package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.STRANGER;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertRefused;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;
import static org.revenuekit.segmentation.phase.PhaseWorld.judge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Bounds;

class OutlookTest {
    private static final PhaseModel STANDARD = PhaseModel.standard();
    private static final Evidence VISIT = held("visit", FactKind.VISIT, 30);
    private static final Evidence QUOTE = held("quote", FactKind.COMPETITIVE_QUOTE, 40);
    private static final Evidence PLAN = planned("meeting", FactKind.MEETING, 1)
            .withActor(ContactRole.DECISION_MAKER)
            .withMinutes(15);

    private static Evidence planned(String id, FactKind kind, int inDays) {
        return Evidence.planned(EvidenceId.of(id), kind, A, TODAY.plusDays(inDays), TODAY.minusDays(1));
    }

    private static AdvancementActivity activity(String id, EvidencePattern pattern, int effort) {
        return AdvancementActivity.builder()
                .id(AdvancementActivityId.of(id))
                .name(Label.of(id, id))
                .fromLevel(0)
                .pattern(pattern)
                .effortMinutes(effort)
                .addServes(CriterionId.of("met"))
                .build();
    }

    private static PhaseModel model(AdvancementActivity... activities) {
        return PhaseWorld.model(Gate.allOf(criterion("met", FactKind.MEETING))).withActivities(activities);
    }

    @Test
    void theDialogueThePlanWouldDoTheActivityAndChangesNoVerdict() {
        AccountOutlook outlook = judge(STANDARD, VISIT, QUOTE, PLAN).outlook(A);

        assertEquals(STANDARD.phase(2), outlook.verdict().phase().low());
        PlannedEffect effect = outlook.plans().get(0);
        assertEquals(PLAN, effect.plan());
        assertEquals(List.of(), effect.meets());
        assertEquals(
                "ten-minutes-with-decision-maker", effect.closes().get(0).id().value());
        assertEquals(1, effect.closes().size());
        assertEquals(STANDARD.phase(2), effect.phase().low());
        assertTrue(effect.isOfUse());
        assertEquals(
                "[competitors-offer-from-decision-maker OPEN, consulted-by-staff-supervisor OPEN,"
                        + " designated-maker OPEN, ten-minutes-with-decision-maker PLANNED (2026-07-01)]",
                outlook.activities().toString());
        assertEquals(Optional.of(PLAN), outlook.activities().get(3).plan());
    }

    @Test
    void onceHeldTheActivityIsDone() {
        Evidence meeting = PLAN.withStatus(EvidenceStatus.HELD).withRecordedOn(TODAY.plusDays(1));
        AccountOutlook outlook = judge(STANDARD, PhaseWorld.endOf(TODAY.plusDays(1)), VISIT, QUOTE, PLAN, meeting)
                .outlook(A);
        ActivityStanding done = outlook.activities().get(3);

        assertEquals(ActivityState.DONE, done.state());
        assertEquals(List.of(meeting), done.evidence());
        assertEquals(Optional.of(TODAY.plusDays(1 + 366)), done.expiresOn());
        assertEquals(Optional.empty(), done.plan());
        assertEquals(List.of(), outlook.plans());
        assertEquals(STANDARD.phase(2), outlook.verdict().phase().low());
    }

    @Test
    void aPlanThatDoesNotFitIsOfNoUse() {
        AccountOutlook outlook =
                judge(STANDARD, VISIT, QUOTE, PLAN.withMinutes(9)).outlook(A);

        assertFalse(outlook.plans().get(0).isOfUse());
        assertTrue(outlook.activities().stream().allMatch(standing -> standing.state() == ActivityState.OPEN));
    }

    @Test
    void aPlanCanMeetACriterionAndRaiseThePhase() {
        PlannedEffect effect = judge(model(), planned("m", FactKind.MEETING, 0))
                .outlook(A)
                .plans()
                .get(0);

        assertEquals("met", effect.meets().get(0).id().value());
        assertEquals(Bounds.exactly(PhaseWorld.phase(1)), effect.phase());
        assertEquals(List.of(), effect.closes());
        assertTrue(effect.isOfUse());
    }

    @Test
    void plansAreHeldOneAfterTheOther() {
        AdvancementActivity twice =
                activity("twice", EvidencePattern.of(FactKind.CALL).withTimes(2), 5);
        Evidence first = planned("1", FactKind.CALL, 1);
        Evidence second = planned("2", FactKind.CALL, 2);
        Evidence third = planned("3", FactKind.CALL, 3);
        AccountOutlook outlook = judge(model(twice), third, second, first).outlook(A);

        assertEquals(
                List.of(0, 1, 0),
                outlook.plans().stream().map(effect -> effect.closes().size()).toList());
        assertEquals(Optional.of(second), outlook.activities().get(0).plan());
        assertEquals(
                List.of(held("c", FactKind.CALL, 1)),
                judge(model(twice), held("c", FactKind.CALL, 1))
                        .outlook(A)
                        .activities()
                        .get(0)
                        .evidence());
    }

    @Test
    void whatTimeAloneTakesAwayIsNotBlamedOnAPlan() {
        AdvancementActivity fresh =
                activity("fresh", EvidencePattern.of(FactKind.CALL).withWithinDays(10), 5);
        AccountOutlook outlook = judge(
                        model(fresh),
                        held("c", FactKind.CALL, 8),
                        planned("1", FactKind.CALL, 1),
                        planned("2", FactKind.CALL, 3))
                .outlook(A);

        assertEquals(
                List.of(0, 0),
                outlook.plans().stream().map(effect -> effect.closes().size()).toList());
        assertEquals(ActivityState.DONE, outlook.activities().get(0).state());
        assertEquals(Optional.of(TODAY.plusDays(3)), outlook.activities().get(0).expiresOn());
        AccountOutlook later = judge(model(fresh), held("c", FactKind.CALL, 8), planned("2", FactKind.CALL, 3))
                .outlook(A);
        assertEquals(1, later.plans().get(0).closes().size());
        assertEquals(Optional.empty(), later.activities().get(0).plan());
    }

    @Test
    void onlyWhatIsKnownNowIsSeenOnTheDayOfThePlan() {
        PhaseModel model = model(activity("card", EvidencePattern.of(FactKind.BUSINESS_CARD), 5));
        Evidence plan = planned("m", FactKind.CALL, 5);
        Evidence future = Evidence.held(EvidenceId.of("f"), FactKind.MEETING, A, TODAY.plusDays(1))
                .withRecordedOn(TODAY);
        Evidence late = held("l", FactKind.MEETING, 5).withRecordedOn(TODAY.plusDays(1));
        PlannedEffect effect =
                judge(model, plan, future, late).outlook(A).plans().get(0);

        assertEquals(Bounds.of(PhaseWorld.phase(0), PhaseWorld.phase(1)), effect.phase());
        assertFalse(effect.isOfUse());
    }

    @Test
    void theCheapestComesFirstOrTheOneOfTheHighestLift() {
        AdvancementActivity dear = activity("a", EvidencePattern.of(FactKind.CALL), 90);
        AdvancementActivity cheap = activity("b", EvidencePattern.of(FactKind.VISIT), 10);
        AdvancementActivity alike = activity("c", EvidencePattern.of(FactKind.VISIT), 10);
        AdvancementActivity rare = activity("d", EvidencePattern.of(FactKind.CONSULTATION), 1);
        PhaseModel model = model(dear, rare, alike, cheap);
        PhaseBoard board = judge(model);
        // account A did what is dear and rose; account B did what is cheap and did not
        PhaseBoard past = judge(
                model,
                held("1", FactKind.CALL, 200),
                held("2", FactKind.MEETING, 20),
                held("3", FactKind.VISIT, 200).withAccount(PhaseWorld.B));
        ActivityLifts lifts =
                LiftReview.of(LiftPolicy.standard().withMinimumGroup(1)).measure(past);

        assertEquals(
                "[d OPEN, b OPEN, c OPEN, a OPEN]",
                board.outlook(A).activities().toString());
        assertEquals(
                "[a OPEN, b OPEN, c OPEN, d OPEN]",
                board.outlook(A).activities(lifts).toString());
        assertEquals(
                "A 0 P0..1 P1: [d OPEN, b OPEN, c OPEN, a OPEN]",
                board.outlook(A).toString());
    }

    @Test
    @SuppressWarnings("NullAway") // the test is about what NullAway forbids
    void liftsMustBeOfTheSameModel() {
        PhaseModel other = model().withRef(DefinitionRef.of("other", 1));
        ActivityLifts lifts = LiftReview.of(LiftPolicy.standard()).measure(judge(other));
        AccountOutlook outlook = judge(model()).outlook(A);

        assertRefused("lifts must be of the model test@1, were of other@1", () -> outlook.activities(lifts));
        assertNames("lifts", () -> outlook.activities(null));
    }

    @Test
    void whoWasNotGivenHasNoOutlook() {
        assertThrows(UnknownIdException.class, () -> judge(model()).outlook(STRANGER));
        assertEquals(AS_OF, judge(model()).asOf());
    }

    @Test
    void activitiesOfOtherPhasesAreNotShown() {
        PhaseBoard board =
                judge(model(activity("a", EvidencePattern.of(FactKind.CALL), 90)), held("m", FactKind.MEETING, 1));

        assertEquals(List.of(), board.outlook(A).activities());
    }

    @Test
    void standingsAreEqualByTheirParts() {
        EqualsVerifier.forClass(ActivityStanding.class)
                .withPrefabValues(
                        AdvancementActivity.class,
                        activity("a", EvidencePattern.of(FactKind.CALL), 1),
                        activity("b", EvidencePattern.of(FactKind.CALL), 1))
                .withPrefabValues(Evidence.class, PLAN, QUOTE)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of("a"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
        assertEquals(
                ImmutableSet.of(CriterionId.of("met")),
                activity("a", EvidencePattern.of(FactKind.CALL), 1).serves());
    }
}
