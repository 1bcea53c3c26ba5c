package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.O1;
import static org.revenuekit.segmentation.phase.PhaseWorld.O2;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.opportunity.OpportunityId;

/** The ways up, judged by judging again with evidence that meets them. Each criterion asks for a kind of its own. */
class AdvancementProperties {
    private static final List<FactKind> KINDS = List.of(
            FactKind.MEETING,
            FactKind.VISIT,
            FactKind.CALL,
            FactKind.CONSULTATION,
            FactKind.BUDGET_SHARED,
            FactKind.PLAN_SHARED);
    private static final int CRITERIA = KINDS.size();

    @Provide
    Arbitrary<PhaseModel> models() {
        Arbitrary<Gate> gates = Arbitraries.integers()
                .between(0, CRITERIA - 1)
                .set()
                .ofMinSize(1)
                .flatMap(numbers -> Arbitraries.integers()
                        .between(1, numbers.size())
                        .map(needed -> new Gate(
                                needed,
                                numbers.stream()
                                        .sorted()
                                        .map(AdvancementProperties::asked)
                                        .collect(ImmutableList.toImmutableList()))));
        return Combinators.combine(
                        gates.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(EvidenceScope.values()),
                        Arbitraries.of(PhasePersistence.current(), PhasePersistence.ratchet()))
                .as((list, scope, persistence) -> PhaseWorld.model(list.toArray(Gate[]::new))
                        .withScope(scope)
                        .withPersistence(persistence));
    }

    private static Criterion asked(int number) {
        return criterion("c" + number, EvidencePattern.of(KINDS.get(number)).withWithinDays(30));
    }

    @Provide
    Arbitrary<List<Evidence>> records() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, CRITERIA - 1),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(O1, O2).optional(0.6))
                .as((kind, age, answer, opportunity) ->
                        held("?", KINDS.get(kind), age).withAnswer(answer).withOpportunity(opportunity))
                .list()
                .ofMaxSize(8)
                .map(AdvancementProperties::numbered);
    }

    private static List<Evidence> numbered(List<Evidence> records) {
        List<Evidence> numbered = new ArrayList<>();
        records.forEach(one -> numbered.add(one.withId(EvidenceId.of("E" + numbered.size()))));
        return numbered;
    }

    private static boolean leads(
            PhaseBoard board, int level, Set<CriterionId> criteria, Optional<OpportunityId> opportunity) {
        Evidence[] yes = board.definition().criteria().stream()
                .filter(criterion -> criteria.contains(criterion.id()))
                .map(criterion -> held(
                                criterion.id().value(),
                                criterion.pattern().kinds().asList().get(0),
                                0)
                        .withOpportunity(opportunity))
                .toArray(Evidence[]::new);
        return board.with(yes).of(A).phase().low().level() >= level;
    }

    @Property
    void eachWayLeadsUpAndNoPartOfItDoes(
            @ForAll("models") PhaseModel model, @ForAll("records") List<Evidence> records) {
        PhaseBoard board = PhaseWorld.judge(model, records.toArray(Evidence[]::new));
        for (Advancement way : board.of(A).advancements().list()) {
            int level = way.phase().level();
            assertTrue(leads(board, level, way.ids(), way.opportunity()), way::toString);
            for (CriterionId left : way.ids()) {
                assertFalse(
                        leads(board, level, Sets.difference(way.ids(), ImmutableSet.of(left)), way.opportunity()),
                        way::toString);
            }
            assertTrue(way.criteria().stream().noneMatch(CriterionVerdict::isMet));
        }
    }

    @Property
    void noWayIsMissing(@ForAll("models") PhaseModel model, @ForAll("records") List<Evidence> records) {
        PhaseBoard board = PhaseWorld.judge(model, records.toArray(Evidence[]::new));
        PhaseVerdict verdict = board.of(A);
        Set<List<Object>> expected = new HashSet<>();
        verdict.next()
                .ifPresent(next -> deciding(model, verdict)
                        .forEach(one ->
                                minimal(board, next.level(), one).forEach(ids -> expected.add(List.of(one, ids)))));
        Set<List<Object>> found = new HashSet<>();
        verdict.advancements().list().forEach(way -> found.add(List.of(way.opportunity(), way.ids())));

        assertEquals(expected, found);
        assertEquals(expected.size(), verdict.advancements().list().size());
        assertEquals(
                Optional.of(BigInteger.valueOf(expected.size())),
                verdict.advancements().count());
        assertTrue(verdict.advancements().isComplete());
    }

    /** Each opportunity if the best decides; what is of none counts for all of them, and for the account. */
    private static List<Optional<OpportunityId>> deciding(PhaseModel model, PhaseVerdict verdict) {
        List<Optional<OpportunityId>> each = new ArrayList<>();
        if (model.scope() == EvidenceScope.BEST_OPPORTUNITY) {
            verdict.opportunities().forEach(one -> each.add(Optional.of(one.opportunity())));
        }
        return each.isEmpty() ? List.of(Optional.empty()) : each;
    }

    private static Set<Set<CriterionId>> minimal(PhaseBoard board, int level, Optional<OpportunityId> opportunity) {
        Set<CriterionId> all = new HashSet<>();
        board.definition().criteria().forEach(criterion -> all.add(criterion.id()));
        Set<Set<CriterionId>> leading = new HashSet<>();
        for (Set<CriterionId> some : Sets.powerSet(all)) {
            if (leads(board, level, some, opportunity)) {
                leading.add(Set.copyOf(some));
            }
        }
        Set<Set<CriterionId>> minimal = new HashSet<>(leading);
        minimal.removeIf(some -> some.stream()
                .anyMatch(one -> leading.contains(Set.copyOf(Sets.difference(some, ImmutableSet.of(one))))));
        return minimal;
    }

    @Property
    void theFewestCriteriaComeFirst(@ForAll("models") PhaseModel model, @ForAll("records") List<Evidence> records) {
        List<Advancement> ways = PhaseWorld.judge(model, records.toArray(Evidence[]::new))
                .of(A)
                .advancements()
                .list();
        for (int next = 1; next < ways.size(); next++) {
            Advancement one = ways.get(next - 1);
            Advancement other = ways.get(next);
            assertTrue(one.criteria().size() <= other.criteria().size());
            if (one.criteria().size() == other.criteria().size()) {
                assertTrue(key(model, one).compareTo(key(model, other)) < 0);
            }
        }
    }

    /** Fewer than ten criteria, so that the text of their places orders them. */
    private static String key(PhaseModel model, Advancement way) {
        StringBuilder places = new StringBuilder();
        way.criteria().forEach(verdict -> places.append(model.criteria().indexOf(verdict.criterion())));
        return places + way.opportunity().map(OpportunityId::value).orElse("");
    }
}
