package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.FactKind.BUDGET_SHARED;
import static org.revenuekit.segmentation.phase.FactKind.CALL;
import static org.revenuekit.segmentation.phase.FactKind.CONSULTATION;
import static org.revenuekit.segmentation.phase.FactKind.MEETING;
import static org.revenuekit.segmentation.phase.FactKind.VISIT;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.O1;
import static org.revenuekit.segmentation.phase.PhaseWorld.O2;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;
import static org.revenuekit.segmentation.phase.PhaseWorld.judge;
import static org.revenuekit.segmentation.phase.PhaseWorld.model;
import static org.revenuekit.segmentation.phase.PhaseWorld.phase;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdvancementTest {
    private static final Criterion MET_US = criterion("met", MEETING);
    private static final Criterion CALLED = criterion("called", CALL);
    private static final Criterion VISITED = criterion("visited", VISIT);
    private static final Criterion BUDGET = criterion("budget", BUDGET_SHARED);
    private static final Criterion CONSULTED = criterion("consulted", CONSULTATION);

    private static Advancements ways(PhaseModel model, Evidence... evidence) {
        return judge(model, evidence).of(A).advancements();
    }

    @Test
    void anyOfHasAWayForEachCriterionAndAllOfHasOne() {
        Advancements any = ways(model(Gate.anyOf(MET_US, CALLED)));
        Advancements all = ways(model(Gate.allOf(MET_US, CALLED)));

        assertEquals("[1 P1: met, 1 P1: called]", any.list().toString());
        assertEquals(Optional.of(phase(1)), any.phase());
        assertEquals("[1 P1: met and called]", all.list().toString());
        assertEquals("1 of [1 P1: met and called]", all.toString());
        assertTrue(all.isComplete());
    }

    @Test
    void theSeedsNextStepIsAnyOfTheThreeOfPhaseThree() {
        Advancements ways =
                ways(PhaseModel.standard(), held("m", MEETING, 10), held("q", FactKind.COMPETITIVE_QUOTE, 20));

        assertEquals(
                "[3 PROPOSITION: chosen-without-competition, 3 PROPOSITION: told-competitors-offer,"
                        + " 3 PROPOSITION: told-where-to-compromise]",
                ways.list().toString());
    }

    @Test
    void whatIsMetIsNotAskedForAgain() {
        PhaseModel model = model(Gate.anyOf(MET_US), Gate.atLeast(2, MET_US, CALLED, VISITED));
        Advancement first = ways(model, held("m", MEETING, 1)).list().get(0);

        assertEquals("2 P2: called", first.toString());
        assertEquals(phase(2), first.phase());
        assertEquals(Optional.empty(), first.opportunity());
        assertEquals(CriterionReason.NOT_SEEN, first.criteria().get(0).reason());
        assertEquals("[called]", first.ids().toString());
    }

    @Test
    void theHighestPhaseHasNoWayUp() {
        Advancements ways = ways(model(Gate.anyOf(MET_US)), held("m", MEETING, 1));

        assertEquals("0 of []", ways.toString());
        assertEquals(Optional.empty(), ways.phase());
        assertEquals(Optional.of(BigInteger.ZERO), ways.count());
        assertTrue(ways.isComplete());
    }

    @Test
    void aPhaseThatIsKeptHasGatesToOpenBelowIt() {
        PhaseModel model = model(
                        Gate.allOf(criterion("met", EvidencePattern.of(MEETING).withWithinDays(10))),
                        Gate.allOf(CALLED, VISITED))
                .withPersistence(PhasePersistence.ratchet());
        PhaseVerdict kept =
                judge(model, held("m", MEETING, 100), held("v", VISIT, 1)).of(A);

        assertEquals(phase(1), kept.phase().low());
        assertEquals("[2 P2: met and called]", kept.advancements().list().toString());
    }

    @Test
    void aCriterionOfSeveralGatesIsAskedForOnce() {
        PhaseModel model = model(
                        Gate.anyOf(criterion("met", EvidencePattern.of(MEETING).withWithinDays(10)), CALLED),
                        Gate.anyOf(CALLED, VISITED, BUDGET))
                .withPersistence(PhasePersistence.ratchet());

        assertEquals(
                "[2 P2: called, 2 P2: met and visited, 2 P2: met and budget]",
                ways(model, held("m", MEETING, 100)).list().toString());
    }

    @Test
    void ofVeryManyWaysTheFirstAreListedAndAllAreCounted() {
        Criterion[] many = IntStream.range(0, 30)
                .mapToObj(number -> criterion("c" + (100 + number), CALL))
                .toArray(Criterion[]::new);
        Advancements ways = ways(model(Gate.atLeast(15, many)));

        assertEquals(Advancements.MAX_LISTED, ways.list().size());
        assertEquals(Optional.of(BigInteger.valueOf(155_117_520)), ways.count());
        assertFalse(ways.isComplete());
        assertEquals("c114", last(ways.list().get(0)));
        assertEquals("c115", last(ways.list().get(1)));
    }

    private static String last(Advancement way) {
        return way.criteria().get(way.criteria().size() - 1).criterion().id().value();
    }

    @Test
    void oneHundredWaysAreListedInFull() {
        Criterion[] hundred = IntStream.range(0, 100)
                .mapToObj(number -> criterion("c" + (100 + number), CALL))
                .toArray(Criterion[]::new);
        Criterion[] oneMore = IntStream.range(0, 101)
                .mapToObj(number -> criterion("c" + (100 + number), CALL))
                .toArray(Criterion[]::new);

        assertTrue(ways(model(Gate.anyOf(hundred))).isComplete());
        assertFalse(ways(model(Gate.anyOf(oneMore))).isComplete());
        assertEquals(100, ways(model(Gate.anyOf(oneMore))).list().size());
    }

    @Test
    void theShortestOfMoreThanAHundredWaysIsListedFirst() {
        Criterion expired = criterion("expired", EvidencePattern.of(MEETING).withWithinDays(10));
        List<Criterion> many = new ArrayList<>();
        for (int number = 0; number < 150; number++) {
            many.add(criterion("c" + (100 + number), CALL));
        }
        many.add(VISITED);
        PhaseModel model = model(Gate.anyOf(expired, VISITED), new Gate(1, ImmutableList.copyOf(many)))
                .withPersistence(PhasePersistence.ratchet());
        Advancements ways = ways(model, held("m", MEETING, 100));

        assertEquals("2 P2: visited", ways.list().get(0).toString());
        assertEquals("2 P2: expired and c100", ways.list().get(1).toString());
        assertEquals(Optional.of(BigInteger.valueOf(151)), ways.count());
    }

    /** Forty criteria in a ring, each with its neighbour in a gate of its own: no two can stand for each other. */
    @Test
    void whereTooManyGatesOverlapSomeWaysAreListedAndNoNumberIsClaimed() {
        int size = 40;
        List<Criterion> ring = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            ring.add(criterion("c" + (100 + number), EvidencePattern.of(MEETING).withWithinDays(10)));
        }
        List<Gate> gates = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            gates.add(Gate.anyOf(ring.get(number), ring.get((number + 1) % size)));
        }
        gates.add(Gate.anyOf(CALLED));
        PhaseModel model = model(gates.toArray(Gate[]::new)).withPersistence(PhasePersistence.ratchet());
        Advancements ways = ways(model, held("m", MEETING, 100));

        assertEquals(Optional.empty(), ways.count());
        assertFalse(ways.isComplete());
        assertFalse(ways.list().isEmpty());
        assertTrue(ways.toString().startsWith("unknown number of [41 P41: c1"));
    }

    @Test
    void eachOpportunityHasItsOwnWaysIfTheBestDecides() {
        PhaseModel model = model(Gate.anyOf(MET_US), Gate.allOf(CALLED, BUDGET), Gate.anyOf(CONSULTED))
                .withScope(EvidenceScope.BEST_OPPORTUNITY);
        Advancements ways = ways(
                model,
                held("m", MEETING, 9),
                held("b", BUDGET_SHARED, 3).withOpportunity(O1),
                held("c", CALL, 3).withOpportunity(O2),
                held("c2", CALL, 3).withOpportunity(O1).withAnswer(false));

        assertEquals("[2 P2 (O1): called, 2 P2 (O2): budget]", ways.list().toString());
        assertEquals(Optional.of(BigInteger.TWO), ways.count());
    }

    @Test
    void allOpportunitiesMustComeUpIfTheWorstDecides() {
        PhaseModel model = model(Gate.anyOf(MET_US), Gate.allOf(CALLED, BUDGET), Gate.anyOf(CONSULTED))
                .withScope(EvidenceScope.WORST_OPPORTUNITY);
        Advancements ways = ways(
                model,
                held("m", MEETING, 9),
                held("b", BUDGET_SHARED, 3).withOpportunity(O1),
                held("c", CALL, 3).withOpportunity(O2),
                held("c2", CALL, 3).withOpportunity(O1).withAnswer(false));

        assertEquals("[2 P2: called and budget]", ways.list().toString());
        assertEquals(
                CriterionReason.DENIED, ways.list().get(0).criteria().get(0).reason());
    }

    @Test
    void ofOpportunitiesThatAreEquallyFarTheIdDecides() {
        PhaseModel model = model(Gate.anyOf(MET_US, CALLED)).withScope(EvidenceScope.BEST_OPPORTUNITY);

        assertEquals(
                "[1 P1 (O1): met, 1 P1 (O2): met, 1 P1 (O1): called, 1 P1 (O2): called]",
                ways(
                                model,
                                held("2", CALL, 3).withOpportunity(O2).withAnswer(false),
                                held("1", CALL, 3).withOpportunity(O1).withAnswer(false))
                        .list()
                        .toString());
    }
}
