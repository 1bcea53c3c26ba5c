package org.revenuekit.segmentation.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.segmentation.phase.AdvancementActivity;
import org.revenuekit.segmentation.phase.AdvancementActivityId;
import org.revenuekit.segmentation.phase.Criterion;
import org.revenuekit.segmentation.phase.CriterionId;
import org.revenuekit.segmentation.phase.CriterionResult;
import org.revenuekit.segmentation.phase.EvidencePattern;
import org.revenuekit.segmentation.phase.EvidenceScope;
import org.revenuekit.segmentation.phase.FactKind;
import org.revenuekit.segmentation.phase.Gate;
import org.revenuekit.segmentation.phase.PhaseDefinition;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.phase.PhasePersistence;
import org.revenuekit.segmentation.phase.RelationshipPhase;

/** Makes models of phases of which every criterion can be met, in a world so small that records meet them. */
final class PhaseModels {
    /** The kinds that patterns ask for: one that lasts, one about money, one that no person does. */
    static final ImmutableList<FactKind> KINDS =
            ImmutableList.of(FactKind.MEETING, FactKind.COMPETITIVE_QUOTE, FactKind.SOLE_SOURCE);

    static final ImmutableList<ContactRole> ROLES =
            ImmutableList.of(ContactRole.DECISION_MAKER, ContactRole.LIAISON, ContactRole.KEY_PERSON);

    private static final int CRITERIA = 5;
    private static final int GATES = 3;

    private PhaseModels() {}

    /** A gate, or what an activity serves, before it is known which criteria there are. */
    private record Draft(int first, int size, int needed) {
        /** Some of a list, from one on. */
        <T> List<T> of(List<T> all) {
            List<T> some = new ArrayList<>();
            for (int i = 0; i < Math.min(size, all.size()); i++) {
                some.add(all.get((first + i) % all.size()));
            }
            return some;
        }
    }

    static Money yen(long amount) {
        return Money.ofMinor(CurrencyUnit.JPY, amount);
    }

    static Money dollars(long cents) {
        return Money.ofMinor(CurrencyUnit.USD, cents);
    }

    /** Whether evidence of a kind can have all that a pattern asks for. */
    static boolean canShow(FactKind kind, EvidencePattern pattern) {
        return (pattern.roles().isEmpty() || kind.isPersonal())
                && (pattern.minimumMinutes().isEmpty() || kind.isLasting())
                && (pattern.minimumAmount().isEmpty() || kind.isValued());
    }

    static Arbitrary<EvidencePattern> patterns() {
        Arbitrary<Set<FactKind>> kinds =
                Arbitraries.of(KINDS).set().ofMinSize(1).ofMaxSize(2);
        Arbitrary<Set<ContactRole>> roles = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.<ContactRole>of())),
                Tuple.of(2, Arbitraries.of(ROLES).set().ofMinSize(1).ofMaxSize(2)));
        return Combinators.combine(
                        kinds,
                        roles,
                        Arbitraries.of(1, 10).optional(0.4),
                        Arbitraries.of(yen(0), yen(2), dollars(150)).optional(0.3),
                        Arbitraries.frequency(Tuple.of(3, 1), Tuple.of(1, 2), Tuple.of(1, 3)),
                        Arbitraries.integers().between(1, 20).optional(0.7),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
                .as((kind, role, minutes, amount, times, days, isBusiness) -> coherent(EvidencePattern.builder()
                        .kinds(kind)
                        .roles(role)
                        .minimumMinutes(minutes)
                        .minimumAmount(amount)
                        .times(times)
                        .withinDays(days.filter(some -> !isBusiness))
                        .withinBusinessDays(days.filter(some -> isBusiness))
                        .build()));
    }

    /** The same without what none of its kinds can have together. */
    private static EvidencePattern coherent(EvidencePattern pattern) {
        EvidencePattern less = pattern;
        if (less.kinds().stream().noneMatch(FactKind::isLasting)) {
            less = less.withMinimumMinutes(Optional.empty());
        }
        EvidencePattern all = less;
        if (less.kinds().stream().noneMatch(kind -> canShow(kind, all))) {
            less = less.withMinimumAmount(Optional.empty());
        }
        EvidencePattern most = less;
        return most.kinds().stream().anyMatch(kind -> canShow(kind, most)) ? most : most.withRoles();
    }

    private static Arbitrary<Criterion> criteria() {
        return Combinators.combine(
                        patterns(),
                        patterns().optional(0.3),
                        Arbitraries.of(CriterionResult.UNKNOWN, CriterionResult.NOT_MET),
                        Arbitraries.of("our proposal", "an article").optional(0.3))
                .as((pattern, occasion, unseen, source) -> Criterion.builder()
                        .id(CriterionId.of("c"))
                        .question(Label.of("Is it so?", "そうですか?"))
                        .pattern(pattern)
                        .occasion(occasion)
                        .unseen(unseen)
                        .source(source)
                        .build());
    }

    static Arbitrary<PhasePersistence> persistences() {
        return Arbitraries.oneOf(
                Arbitraries.just(PhasePersistence.current()),
                Arbitraries.just(PhasePersistence.ratchet()),
                Arbitraries.integers().between(1, 15).map(PhasePersistence::ratchetWithExpiry));
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, CRITERIA - 1),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3))
                .as(Draft::new);
    }

    static Arbitrary<PhaseModel> models() {
        return Combinators.combine(
                        criteria().list().ofMinSize(1).ofMaxSize(CRITERIA),
                        drafts().list().ofMinSize(1).ofMaxSize(GATES),
                        Combinators.combine(
                                        drafts(),
                                        patterns(),
                                        Arbitraries.integers().between(0, 100))
                                .as(ActivityDraft::new)
                                .list()
                                .ofMaxSize(3),
                        Arbitraries.of(EvidenceScope.class),
                        persistences())
                .as(PhaseModels::model)
                .withoutEdgeCases();
    }

    /** What leads to the next phase, before it is known which phases there are. */
    private record ActivityDraft(Draft serves, EvidencePattern pattern, int effort) {}

    private static PhaseModel model(
            List<Criterion> some,
            List<Draft> gates,
            List<ActivityDraft> activities,
            EvidenceScope scope,
            PhasePersistence persistence) {
        List<Criterion> criteria = new ArrayList<>();
        for (Criterion criterion : some) {
            criteria.add(criterion.withId(CriterionId.of("c" + (criteria.size() + 1))));
        }
        PhaseModel.Builder model = PhaseModel.builder()
                .ref(DefinitionRef.of("any", 1))
                .scope(scope)
                .persistence(persistence)
                .addPhases(PhaseDefinition.lowest(phase(0)));
        List<Gate> made = new ArrayList<>();
        for (Draft gate : gates) {
            List<Criterion> asked = gate.of(criteria);
            made.add(new Gate(Math.min(gate.needed(), asked.size()), ImmutableList.copyOf(asked)));
            model.addPhases(PhaseDefinition.of(phase(made.size()), made.get(made.size() - 1)));
        }
        for (int i = 0; i < activities.size(); i++) {
            model.addActivities(activity(i, activities.get(i), made));
        }
        return model.build();
    }

    private static RelationshipPhase phase(int level) {
        return RelationshipPhase.of(level, "P" + level, Label.of("Phase " + level, "フェーズ" + level));
    }

    private static AdvancementActivity activity(int number, ActivityDraft draft, List<Gate> gates) {
        int from = draft.serves().first() % gates.size();
        return AdvancementActivity.builder()
                .id(AdvancementActivityId.of("a" + number))
                .name(Label.of("Do it", "行うこと"))
                .fromLevel(from)
                .pattern(draft.pattern())
                .serves(draft.serves().of(gates.get(from).criteria()).stream()
                        .map(Criterion::id)
                        .collect(ImmutableSet.toImmutableSet()))
                .effortMinutes(draft.effort())
                .build();
    }
}
