package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertRefused;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;
import static org.revenuekit.segmentation.phase.PhaseWorld.model;
import static org.revenuekit.segmentation.phase.PhaseWorld.phase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Findings;

/** The parts of a model, each with its bounds, and the standard one. */
class PhaseModelTest {
    private static final PhaseModel STANDARD = PhaseModel.standard();
    private static final Criterion MET = criterion("met", FactKind.MEETING);
    private static final Criterion QUOTED = criterion("quoted", FactKind.COMPETITIVE_QUOTE);
    private static final EvidencePattern MEETINGS = EvidencePattern.of(FactKind.MEETING);
    private static final AdvancementActivity ACTIVITY = AdvancementActivity.builder()
            .id(AdvancementActivityId.of("call"))
            .name(Label.of("Call", "架電"))
            .fromLevel(0)
            .pattern(EvidencePattern.of(FactKind.CALL))
            .addServes(CriterionId.of("met"))
            .build();

    @Test
    void theStandardHasTheFivePhasesOfTheField() {
        assertEquals(
                List.of("0 PROSPECTING", "1 CAN_MEET", "2 TRUST", "3 PROPOSITION", "4 PARTNER"),
                STANDARD.phases().stream()
                        .map(definition -> definition.phase().toString())
                        .toList());
        assertEquals(
                List.of("開拓", "面談可能", "信頼関係構築", "プロポジション", "パートナー"),
                STANDARD.phases().stream()
                        .map(definition -> definition.phase().name().ja())
                        .toList());
        assertEquals(
                DefinitionRef.of("relationship-phases", 1),
                PhaseModel.standard().ref());
        assertEquals(EvidenceScope.ACCOUNT, STANDARD.scope());
        assertEquals(PhasePersistence.current(), STANDARD.persistence());
        assertEquals("PARTNER", STANDARD.top().code());
        assertEquals(Findings.none(), STANDARD.lint().warnings());
        assertSame(STANDARD, STANDARD.lint().definition());
    }

    @Test
    void theStandardSaysWhoseDefinitionEachCriterionIs() {
        List<String> ours = STANDARD.criteria().stream()
                .filter(criterion -> criterion.source().equals(Optional.of("our proposal")))
                .map(criterion -> criterion.id().value())
                .toList();
        assertEquals(List.of("meets-us", "chosen-without-competition", "consults-us-first"), ours);
        assertEquals(6, STANDARD.criteria().size());
        assertTrue(STANDARD.criteria().stream()
                .allMatch(criterion -> criterion.source().isPresent()));
    }

    @Test
    void theStandardHasTheFourActivitiesOfTheArticleFromTrustToProposition() {
        assertEquals(
                List.of(
                        "competitors-offer-from-decision-maker",
                        "designated-maker",
                        "ten-minutes-with-decision-maker",
                        "consulted-by-staff-supervisor"),
                STANDARD.activitiesFrom(2).stream()
                        .map(activity -> activity.id().value())
                        .toList());
        EvidencePattern meeting = STANDARD.activitiesFrom(2).get(2).pattern();
        assertEquals(Optional.of(10), meeting.minimumMinutes());
        assertEquals(ImmutableSet.of(ContactRole.DECISION_MAKER), meeting.roles());
        assertEquals(List.of(), STANDARD.activitiesFrom(4));
        assertRefused("level must be 0 to 4, was 5 (model relationship-phases@1)", () -> STANDARD.activitiesFrom(5));
    }

    @Test
    void partsAreFoundByLevelAndId() {
        PhaseModel model = model(Gate.allOf(MET), Gate.anyOf(QUOTED, MET));
        assertEquals(phase(2), model.top());
        assertEquals(phase(1), model.phase(1));
        assertEquals(Gate.allOf(MET), model.gate(1));
        assertEquals(List.of(MET, QUOTED), model.criteria());
        assertEquals(QUOTED, model.criterion(CriterionId.of("quoted")));
        assertRefused("level 0 has no gate (model test@1)", () -> model.gate(0));
        assertRefused("level must be 0 to 2, was 3 (model test@1)", () -> model.phase(3));
        assertRefused("level must be 0 to 2, was -1 (model test@1)", () -> model.gate(-1));
        assertRefused("the model test@1 has no criterion x", () -> model.criterion(CriterionId.of("x")));
    }

    @Test
    void equalByContentHashedByReference() {
        PhaseModel same = STANDARD.toBuilder().build();
        PhaseModel other = same.withScope(EvidenceScope.BEST_OPPORTUNITY);
        assertEquals(STANDARD, same);
        assertNotEquals(STANDARD, other);
        assertEquals(STANDARD.hashCode(), other.hashCode());
        assertEquals(STANDARD.ref().hashCode(), STANDARD.hashCode());
    }

    @Test
    void aModelIsChecked() {
        PhaseModel model = model(Gate.allOf(MET));
        assertRefused(
                "there must be at least 2 phases, were 1 (model test@1)",
                () -> model.withPhases(model.phases().get(0)));
        assertRefused(
                "levels must be 0, 1, 2 and so on, was 2 P2 at 1 (model test@1)",
                () -> model.withPhases(model.phases().get(0), PhaseDefinition.of(phase(2), Gate.allOf(MET))));
        assertRefused(
                "codes of phases must differ, had P0 again (model test@1)",
                () -> model.withPhases(
                        model.phases().get(0),
                        PhaseDefinition.of(RelationshipPhase.of(1, "P0", Label.of("x", "x")), Gate.allOf(MET))));
        assertRefused(
                "criteria of one id must be equal, met differs (model test@1)",
                () -> model(Gate.allOf(MET), Gate.allOf(criterion("met", FactKind.VISIT))));
        assertRefused(
                "there must be at most 1000 criteria, were 1001 (model test@1)", () -> model(Gate.allOf(many(1_001))));
        assertEquals(1_000, model(Gate.allOf(many(1_000))).criteria().size());
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class, () -> PhaseModel.builder().build())
                .getMessage());
        assertTrue(message.contains("[ref]"), message);
    }

    private static Criterion[] many(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> criterion("c" + i, FactKind.MEETING))
                .toArray(Criterion[]::new);
    }

    @Test
    void activitiesAreChecked() {
        PhaseModel model = model(Gate.allOf(MET)).withActivities(ACTIVITY);
        assertEquals(List.of(ACTIVITY), model.activitiesFrom(0));
        assertEquals(60, ACTIVITY.effortMinutes());
        assertRefused(
                "ids of activities must differ, had call again (model test@1)",
                () -> model.withActivities(ACTIVITY, ACTIVITY));
        assertRefused(
                "fromLevel must be below 1, was 1 (activity call, model test@1)",
                () -> model.withActivities(ACTIVITY.withFromLevel(1)));
        assertRefused(
                "serves must be of the next gate, was quoted (activity call, model test@1)",
                () -> model.withActivities(ACTIVITY.withServes(CriterionId.of("met"), CriterionId.of("quoted"))));
        assertRefused("fromLevel must be 0 to 99, was -1 (activity call)", () -> ACTIVITY.withFromLevel(-1));
        assertRefused("fromLevel must be 0 to 99, was 100 (activity call)", () -> ACTIVITY.withFromLevel(100));
        assertEquals(99, ACTIVITY.withFromLevel(99).fromLevel());
        assertRefused("serves must not be empty (activity call)", ACTIVITY::withServes);
        assertRefused(
                "effortMinutes must be 0 to 1000000, was -1 (activity call)", () -> ACTIVITY.withEffortMinutes(-1));
        assertRefused(
                "effortMinutes must be 0 to 1000000, was 1000001 (activity call)",
                () -> ACTIVITY.withEffortMinutes(1_000_001));
        assertEquals(0, ACTIVITY.withEffortMinutes(0).effortMinutes());
        assertEquals(1_000_000, ACTIVITY.withEffortMinutes(1_000_000).effortMinutes());
        assertRefused("source must not be blank", () -> ACTIVITY.withSource(" "));
    }

    @Test
    void aPhaseHasALevelAndACode() {
        assertEquals("2 P2", phase(2).toString());
        assertTrue(phase(1).compareTo(phase(2)) < 0);
        assertTrue(phase(1).compareTo(RelationshipPhase.of(1, "Q", Label.of("x", "x"))) < 0);
        assertEquals(0, phase(1).compareTo(RelationshipPhase.of(1, "P1", Label.of("x", "x"))));
        assertRefused("level must be 0 to 100, was -1", () -> phase(-1));
        assertRefused("level must be 0 to 100, was 101", () -> phase(101));
        assertEquals(100, phase(100).level());
        assertRefused("code must not be empty", () -> RelationshipPhase.of(1, "", Label.of("x", "x")));
        assertRefused(
                "level 0 has no gate and every other has one, was one (phase 0 P0)",
                () -> PhaseDefinition.of(phase(0), Gate.allOf(MET)));
        assertRefused(
                "level 0 has no gate and every other has one, was none (phase 1 P1)",
                () -> PhaseDefinition.lowest(phase(1)));
    }

    @Test
    void aGateOpensIfEnoughCriteriaAreMet() {
        Gate two = Gate.atLeast(2, MET, QUOTED, criterion("c", FactKind.VISIT));
        assertEquals(CriterionResult.MET, two.result(2, 0));
        assertEquals(CriterionResult.MET, two.result(3, 0));
        assertEquals(CriterionResult.UNKNOWN, two.result(1, 1));
        assertEquals(CriterionResult.UNKNOWN, two.result(0, 2));
        assertEquals(CriterionResult.NOT_MET, two.result(1, 0));
        assertEquals(CriterionResult.NOT_MET, two.result(0, 1));
        assertEquals(1, Gate.anyOf(MET, QUOTED).needed());
        assertEquals(2, Gate.allOf(MET, QUOTED).needed());
        assertRefused("needed must be 1 to the number of criteria, was 0 of 0", Gate::allOf);
        assertRefused("needed must be 1 to the number of criteria, was 0 of 1", () -> Gate.atLeast(0, MET));
        assertRefused("needed must be 1 to the number of criteria, was 2 of 1", () -> Gate.atLeast(2, MET));
        assertRefused("a criterion must stand once in a gate, had met again", () -> Gate.anyOf(MET, MET));
    }

    @Test
    void aPhaseLastsAsLongAsItsModelSays() {
        assertEquals("CURRENT", PhasePersistence.current().toString());
        assertEquals("RATCHET", PhasePersistence.ratchet().toString());
        assertEquals(
                "RATCHET_WITH_EXPIRY(90)",
                PhasePersistence.ratchetWithExpiry(90).toString());
        assertEquals(PhasePersistence.ratchetWithExpiry(90), PhasePersistence.ratchetWithExpiry(90));
        assertNotEquals(PhasePersistence.ratchetWithExpiry(90), PhasePersistence.ratchetWithExpiry(91));
        assertNotEquals(PhasePersistence.current(), PhasePersistence.ratchet());
        assertNotEquals(PhasePersistence.current(), new Object());
        assertEquals(
                Objects.hash("RATCHET_WITH_EXPIRY", Optional.of(90)),
                PhasePersistence.ratchetWithExpiry(90).hashCode());
        assertRefused("days must be 1 to 3650, was 0", () -> PhasePersistence.ratchetWithExpiry(0));
        assertRefused("days must be 1 to 3650, was 3651", () -> PhasePersistence.ratchetWithExpiry(3_651));
        assertEquals(
                Optional.of(3_650), PhasePersistence.ratchetWithExpiry(3_650).days());
        assertEquals(Optional.of(1), PhasePersistence.ratchetWithExpiry(1).days());
        assertRefused(
                "days belong to RATCHET_WITH_EXPIRY, was none with RATCHET_WITH_EXPIRY",
                () -> new PhasePersistence(PhasePersistence.Kind.RATCHET_WITH_EXPIRY, Optional.empty()));
        assertRefused(
                "days belong to RATCHET_WITH_EXPIRY, was 3 with CURRENT",
                () -> new PhasePersistence(PhasePersistence.Kind.CURRENT, Optional.of(3)));
    }

    @Test
    void aPatternHasBounds() {
        assertRefused("kinds must not be empty", EvidencePattern::of);
        assertRefused("minimumMinutes must be 1 to 1000000, was 0", () -> MEETINGS.withMinimumMinutes(0));
        assertRefused("minimumMinutes must be 1 to 1000000, was 1000001", () -> MEETINGS.withMinimumMinutes(1_000_001));
        assertEquals(Optional.of(1), MEETINGS.withMinimumMinutes(1).minimumMinutes());
        assertEquals(
                Optional.of(1_000_000), MEETINGS.withMinimumMinutes(1_000_000).minimumMinutes());
        assertRefused(
                "minimumAmount must be at least 0 and less than 2^63 minor units, was JPY -1",
                () -> MEETINGS.withMinimumAmount(Money.ofMinor(CurrencyUnit.JPY, -1)));
        assertRefused("times must be 1 to 36500, was 0", () -> MEETINGS.withTimes(0));
        assertRefused("times must be 1 to 36500, was 36501", () -> MEETINGS.withTimes(36_501));
        assertEquals(36_500, MEETINGS.withTimes(36_500).times());
        assertRefused("withinDays must be 1 to 36500, was 0", () -> MEETINGS.withWithinDays(0));
        assertRefused("withinDays must be 1 to 36500, was 36501", () -> MEETINGS.withWithinDays(36_501));
        assertEquals(Optional.of(36_500), MEETINGS.withWithinDays(36_500).withinDays());
        assertEquals(Optional.of(1), MEETINGS.withWithinDays(1).withinDays());
        assertRefused("withinBusinessDays must be 1 to 36500, was 0", () -> MEETINGS.withWithinBusinessDays(0));
        assertRefused(
                "withinBusinessDays must be 1 to 36500, was 36501", () -> MEETINGS.withWithinBusinessDays(36_501));
        assertEquals(
                Optional.of(36_500), MEETINGS.withWithinBusinessDays(36_500).withinBusinessDays());
        assertEquals(Optional.of(1), MEETINGS.withWithinBusinessDays(1).withinBusinessDays());
        assertRefused(
                "withinDays and withinBusinessDays must not both be given, were 7 and 5",
                () -> MEETINGS.withWithinDays(7).withWithinBusinessDays(5));
        assertNotEquals(MEETINGS.withWithinDays(5), MEETINGS.withWithinBusinessDays(5));
    }

    @Test
    void patternsThatSayTheSameAreEqual() {
        EvidencePattern one = EvidencePattern.of(FactKind.VISIT, FactKind.MEETING)
                .withRoles(ContactRole.LIAISON, ContactRole.DECISION_MAKER);
        EvidencePattern other = EvidencePattern.of(FactKind.MEETING, FactKind.VISIT)
                .withRoles(ContactRole.DECISION_MAKER, ContactRole.LIAISON);
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(one.toString(), other.toString());
        assertEquals(List.of(FactKind.MEETING, FactKind.VISIT), one.kinds().asList());
        assertEquals(
                List.of(ContactRole.DECISION_MAKER, ContactRole.LIAISON),
                one.roles().asList());
        assertEquals(
                other.roles(),
                MEETINGS.withRoles(ContactRole.LIAISON, ContactRole.DECISION_MAKER)
                        .roles());
        assertEquals(
                Objects.hash(
                        ImmutableList.of("MEETING", "VISIT"),
                        ImmutableList.of("DECISION_MAKER", "LIAISON"),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        Optional.empty(),
                        Optional.empty()),
                one.hashCode());
    }

    @Test
    void evidenceFitsByKindActorMinutesAndAmount() {
        EvidencePattern meeting = MEETINGS.withRoles(ContactRole.DECISION_MAKER).withMinimumMinutes(10);
        Evidence evidence = held("E1", FactKind.MEETING, 0)
                .withActor(ContactRole.DECISION_MAKER)
                .withMinutes(10);
        assertTrue(meeting.fits(evidence));
        assertFalse(meeting.fits(evidence.withMinutes(9)));
        assertFalse(meeting.fits(evidence.withMinutes(Optional.empty())));
        assertFalse(meeting.fits(evidence.withActor(Optional.empty())));
        assertFalse(meeting.fits(evidence.withActor(ContactRole.LIAISON)));
        assertFalse(meeting.fits(evidence.withKind(FactKind.VISIT)));
        assertTrue(MEETINGS.fits(held("E1", FactKind.MEETING, 0)));

        EvidencePattern quote =
                EvidencePattern.of(FactKind.COMPETITIVE_QUOTE).withMinimumAmount(Money.ofMinor(CurrencyUnit.JPY, 100));
        Evidence offer = held("E1", FactKind.COMPETITIVE_QUOTE, 0);
        assertFalse(quote.fits(offer));
        assertFalse(quote.fits(offer.withAmount(Money.ofMinor(CurrencyUnit.JPY, 99))));
        assertTrue(quote.fits(offer.withAmount(Money.ofMinor(CurrencyUnit.JPY, 100))));
        assertFalse(quote.fits(offer.withAmount(Money.ofMinor(CurrencyUnit.USD, 100_000))));
    }

    @Test
    void aCriterionThatWasNotSeenIsUnknownUnlessAbsenceIsAnAnswer() {
        assertEquals(CriterionResult.UNKNOWN, MET.unseen());
        assertEquals(
                CriterionResult.NOT_MET, MET.withUnseen(CriterionResult.NOT_MET).unseen());
        assertRefused(
                "unseen must be UNKNOWN or NOT_MET, was MET (criterion met)",
                () -> MET.withUnseen(CriterionResult.MET));
        assertRefused("source must not be blank", () -> MET.withSource(" "));
        assertEquals(
                Objects.hash(MET.id(), MET.question(), MET.pattern(), Optional.empty(), "UNKNOWN", Optional.empty()),
                MET.hashCode());
        assertEquals(
                List.of(CriterionResult.NOT_MET, CriterionResult.UNKNOWN, CriterionResult.MET),
                Arrays.asList(CriterionResult.values()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        List<Executable> ids = List.of(() -> STANDARD.criterion(null));
        ids.forEach(call -> assertNames("id", call));
        assertNames("kinds", () -> EvidencePattern.of((FactKind[]) null));
        assertNames("evidence", () -> MEETINGS.fits(null));
        assertNames("criteria", () -> Gate.allOf((Criterion[]) null));
        assertNames("criteria", () -> Gate.atLeast(1, (Criterion[]) null));
        assertNames("criteria", () -> new Gate(1, null));
        assertNames("gate", () -> PhaseDefinition.of(phase(1), null));
        assertNames("phase", () -> PhaseDefinition.lowest(null));
        assertNames("gate", () -> new PhaseDefinition(phase(1), null));
        assertNames("code", () -> RelationshipPhase.of(1, null, Label.of("x", "x")));
        assertNames("name", () -> RelationshipPhase.of(1, "x", null));
        assertNames("kind", () -> new PhasePersistence(null, Optional.empty()));
        assertNames("days", () -> new PhasePersistence(PhasePersistence.Kind.CURRENT, null));
    }
}
