package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.STRANGER;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertRefused;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.endOf;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;
import static org.revenuekit.segmentation.phase.PhaseWorld.judge;
import static org.revenuekit.segmentation.phase.PhaseWorld.model;
import static org.revenuekit.segmentation.phase.PhaseWorld.phase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.time.AsOf;

class PhaseChangeTest {
    private static final Criterion MET =
            criterion("met", EvidencePattern.of(FactKind.MEETING).withWithinDays(30));
    private static final Criterion QUOTED = criterion("quoted", FactKind.COMPETITIVE_QUOTE);
    private static final PhaseModel MODEL = model(Gate.allOf(MET), Gate.allOf(QUOTED));
    private static final AsOf EARLIER = endOf(TODAY.minusDays(10));
    private static final Evidence MEETING = held("E1", FactKind.MEETING, 20);
    private static final Evidence QUOTE = held("Q", FactKind.COMPETITIVE_QUOTE, 15);

    private static PhaseChange change(Evidence... evidence) {
        return judge(MODEL, evidence).changeSince(judge(MODEL, EARLIER, evidence));
    }

    private static String why(PhaseChange change) {
        PhaseMove move = change.of(A).orElseThrow();
        return move.steps() + " "
                + move.criteria().stream().map(CriterionChange::steps).toList();
    }

    @Test
    void newEvidencePromotes() {
        PhaseChange change = change(MEETING, held("Q", FactKind.COMPETITIVE_QUOTE, 9));
        PhaseMove move = change.promotions().get(0);

        assertEquals(phase(1), move.from());
        assertEquals(phase(2), move.to());
        assertEquals(1, move.levels());
        assertTrue(move.isPromotion());
        assertEquals("[NEW_EVIDENCE: 1 P1 -> 2 P2] [[NEW_EVIDENCE: UNKNOWN -> MET]]", why(change));
        assertEquals(List.of(), change.demotions());
        assertEquals(List.of(move), change.moves());
        assertEquals(1, change.transitions().count(phase(1), phase(2)));
        assertEquals(1, change.transitions().count(phase(0), phase(0)));
        assertEquals(Optional.empty(), change.of(B));
        assertEquals(List.of(), change.criteria(B));
        assertEquals(
                List.of(new CriterionChange(
                        QUOTED.id(),
                        CriterionResult.UNKNOWN,
                        CriterionResult.MET,
                        ImmutableList.of(new CriterionChange.Step(
                                PhaseCause.NEW_EVIDENCE, CriterionResult.UNKNOWN, CriterionResult.MET)))),
                move.criteria());
    }

    @Test
    void aSkippedPhaseStaysVisible() {
        PhaseChange change = change(held("E1", FactKind.MEETING, 5), held("Q", FactKind.COMPETITIVE_QUOTE, 5));
        assertEquals(2, change.promotions().get(0).levels());
        assertEquals(1, change.transitions().count(phase(0), phase(2)));
    }

    @Test
    void timeDemotes() {
        PhaseChange change = change(held("E1", FactKind.MEETING, 31), QUOTE);
        assertEquals(List.of(), change.promotions());
        assertFalse(change.demotions().get(0).isPromotion());
        assertEquals(-2, change.demotions().get(0).levels());
        assertEquals("[EXPIRED: 2 P2 -> 0 P0] [[EXPIRED: MET -> UNKNOWN]]", why(change));
    }

    @Test
    void whatComesLateIsToldApart() {
        Evidence late = QUOTE.withRecordedOn(TODAY.minusDays(1));
        assertEquals("[KNOWN_LATER: 1 P1 -> 2 P2] [[KNOWN_LATER: UNKNOWN -> MET]]", why(change(MEETING, late)));
        Evidence withdrawn = QUOTE.withStatus(EvidenceStatus.WITHDRAWN).withRecordedOn(TODAY);
        assertEquals(
                "[KNOWN_LATER: 2 P2 -> 1 P1] [[KNOWN_LATER: MET -> UNKNOWN]]", why(change(MEETING, QUOTE, withdrawn)));
    }

    @Test
    void promotionsAndDemotionsAreNotNetted() {
        PhaseChange change = change(
                held("E1", FactKind.MEETING, 31),
                held("E2", FactKind.MEETING, 5).withAccount(B));
        assertEquals(1, change.promotions().size());
        assertEquals(1, change.demotions().size());
        assertEquals(B, change.promotions().get(0).account());
        assertEquals(2, change.transitions().moved());
    }

    @Test
    void aPhaseThatComesBackHasNoMove() {
        PhaseChange change = change(held("E1", FactKind.MEETING, 31), held("E2", FactKind.MEETING, 5));
        assertEquals(List.of(), change.moves());
        assertEquals(List.of(), change.criteria(A));
    }

    @Test
    void aChangedModelIsACauseOfItsOwn() {
        Criterion visited = criterion("visited", FactKind.VISIT);
        PhaseModel other = model(Gate.allOf(visited)).withRef(DefinitionRef.of("test", 2));
        PhaseBoard before = judge(MODEL, EARLIER, MEETING);
        PhaseBoard after = judge(other, MEETING, held("V", FactKind.VISIT, 2));
        PhaseChange change = after.changeSince(before);

        assertEquals(List.of(), change.moves());
        assertEquals(
                List.of("visited [NEW_EVIDENCE: UNKNOWN -> MET]", "met [DEFINITION: MET -> UNKNOWN]"),
                change.criteria(A).stream()
                        .map(criterion -> criterion.criterion() + " " + criterion.steps())
                        .toList());
        assertEquals(
                "[DEFINITION: 1 P1 -> 0 P0] [[DEFINITION: MET -> UNKNOWN]]",
                why(judge(other, MEETING).changeSince(before)));
        assertSame(before, change.before());
        assertSame(after, change.after());
    }

    @Test
    void modelsOfOneReferenceMustBeEqual() {
        PhaseBoard before = judge(MODEL, EARLIER);
        PhaseModel changed = MODEL.withScope(EvidenceScope.BEST_OPPORTUNITY);
        assertThrows(DefinitionClashException.class, () -> judge(changed).changeSince(before));
        assertEquals(
                List.of(), judge(MODEL.toBuilder().build()).changeSince(before).moves());
        assertRefused(
                "earlier must be of 2026-06-20 or before, was of 2026-06-30", () -> before.changeSince(judge(MODEL)));
    }

    @Test
    void whoEnteredAndLeftIsToldApart() {
        Accounts others = Accounts.of(List.of(Account.of(STRANGER), Account.of(B)));
        PhaseBoard before = PhaseReview.of(MODEL).judge(others, EvidenceRegister.none(), EARLIER);
        PhaseChange change = judge(MODEL, AS_OF, MEETING).changeSince(before);
        assertEquals(List.of(A), change.entered());
        assertEquals(List.of(STRANGER), change.left());
        assertEquals(1, change.transitions().total());
        assertEquals(Optional.empty(), change.of(A));
        assertThrows(UnknownIdException.class, () -> change.criteria(A));
        assertThrows(UnknownIdException.class, () -> change.criteria(STRANGER));
    }

    @Test
    void changesAreValues() {
        CriterionChange.Step step =
                new CriterionChange.Step(PhaseCause.EXPIRED, CriterionResult.MET, CriterionResult.UNKNOWN);
        assertEquals(step, new CriterionChange.Step(PhaseCause.EXPIRED, CriterionResult.MET, CriterionResult.UNKNOWN));
        assertEquals(Objects.hash("EXPIRED", "MET", "UNKNOWN"), step.hashCode());
        assertNotEquals(
                step, new CriterionChange.Step(PhaseCause.DEFINITION, CriterionResult.MET, CriterionResult.UNKNOWN));
        assertNotEquals(
                step, new CriterionChange.Step(PhaseCause.EXPIRED, CriterionResult.NOT_MET, CriterionResult.UNKNOWN));
        assertNotEquals(
                step, new CriterionChange.Step(PhaseCause.EXPIRED, CriterionResult.MET, CriterionResult.NOT_MET));
        assertNotEquals(step, new Object());
        CriterionChange change =
                new CriterionChange(MET.id(), CriterionResult.MET, CriterionResult.UNKNOWN, ImmutableList.of(step));
        assertEquals(Objects.hash(MET.id(), "MET", "UNKNOWN", ImmutableList.of(step)), change.hashCode());
        assertEquals(
                change,
                new CriterionChange(MET.id(), CriterionResult.MET, CriterionResult.UNKNOWN, ImmutableList.of(step)));
        assertNotEquals(
                change,
                new CriterionChange(QUOTED.id(), CriterionResult.MET, CriterionResult.UNKNOWN, ImmutableList.of(step)));
        assertNotEquals(
                change,
                new CriterionChange(
                        MET.id(), CriterionResult.NOT_MET, CriterionResult.UNKNOWN, ImmutableList.of(step)));
        assertNotEquals(
                change,
                new CriterionChange(MET.id(), CriterionResult.MET, CriterionResult.NOT_MET, ImmutableList.of(step)));
        assertNotEquals(
                change,
                new CriterionChange(MET.id(), CriterionResult.MET, CriterionResult.UNKNOWN, ImmutableList.of()));
        assertNotEquals(change, new Object());
        PhaseMove.Step move = new PhaseMove.Step(PhaseCause.EXPIRED, phase(2), phase(1));
        assertEquals(move, new PhaseMove.Step(PhaseCause.EXPIRED, phase(2), phase(1)));
        assertEquals(Objects.hash("EXPIRED", phase(2), phase(1)), move.hashCode());
        assertNotEquals(move, new PhaseMove.Step(PhaseCause.DEFINITION, phase(2), phase(1)));
        assertNotEquals(move, new PhaseMove.Step(PhaseCause.EXPIRED, phase(0), phase(1)));
        assertNotEquals(move, new PhaseMove.Step(PhaseCause.EXPIRED, phase(2), phase(0)));
        assertNotEquals(move, new Object());
    }
}
