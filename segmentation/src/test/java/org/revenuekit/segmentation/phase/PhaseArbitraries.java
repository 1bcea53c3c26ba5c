package org.revenuekit.segmentation.phase;

import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.O1;
import static org.revenuekit.segmentation.phase.PhaseWorld.O2;
import static org.revenuekit.segmentation.phase.PhaseWorld.STRANGER;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.opportunity.OpportunityId;

/** Models and records in a world so small that everything collides. */
final class PhaseArbitraries {
    static final int DAYS = 40;
    private static final List<FactKind> KINDS =
            List.of(FactKind.MEETING, FactKind.COMPETITIVE_QUOTE, FactKind.SOLE_SOURCE);
    private static final List<ContactRole> ROLES = List.of(ContactRole.DECISION_MAKER, ContactRole.LIAISON);

    private PhaseArbitraries() {}

    private static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> some) {
        return some.optional(0.3);
    }

    private static Money money(int amount) {
        return Money.ofMinor(amount == 3 ? CurrencyUnit.USD : CurrencyUnit.JPY, amount);
    }

    static Arbitrary<EvidencePattern> pattern() {
        Arbitrary<Set<FactKind>> kinds =
                Arbitraries.of(KINDS).set().ofMinSize(1).ofMaxSize(2);
        Arbitrary<Set<ContactRole>> roles = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.<ContactRole>of())),
                Tuple.of(2, Arbitraries.of(ROLES).set().ofMinSize(1).ofMaxSize(2)));
        return Combinators.combine(
                        kinds,
                        roles,
                        optional(Arbitraries.of(5, 10)),
                        optional(Arbitraries.integers().between(1, 3).map(PhaseArbitraries::money)),
                        Arbitraries.frequency(Tuple.of(3, 1), Tuple.of(1, 2)),
                        Arbitraries.integers().between(1, 20).optional(0.7),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
                .as((kind, role, minutes, amount, times, days, isBusiness) -> EvidencePattern.builder()
                        .kinds(kind)
                        .roles(role)
                        .minimumMinutes(minutes)
                        .minimumAmount(amount)
                        .times(times)
                        .withinDays(days.filter(some -> !isBusiness))
                        .withinBusinessDays(days.filter(some -> isBusiness))
                        .build());
    }

    private static Arbitrary<Criterion> criterion(int number) {
        return Combinators.combine(
                        pattern(),
                        optional(pattern()),
                        Arbitraries.of(CriterionResult.UNKNOWN, CriterionResult.NOT_MET))
                .as((pattern, occasion, unseen) -> PhaseWorld.criterion("C" + number, pattern)
                        .withOccasion(occasion)
                        .withUnseen(unseen));
    }

    private static Arbitrary<Gate> gate(List<Criterion> criteria) {
        return Arbitraries.of(criteria)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(some -> Arbitraries.integers()
                        .between(1, some.size())
                        .map(needed -> Gate.atLeast(
                                needed,
                                some.stream()
                                        .sorted((one, other) -> one.id().compareTo(other.id()))
                                        .toArray(Criterion[]::new))));
    }

    static Arbitrary<PhasePersistence> persistence() {
        return Arbitraries.oneOf(
                Arbitraries.just(PhasePersistence.current()),
                Arbitraries.just(PhasePersistence.ratchet()),
                Arbitraries.integers().between(1, 15).map(PhasePersistence::ratchetWithExpiry));
    }

    static Arbitrary<PhaseModel> model() {
        List<Arbitrary<Criterion>> criteria =
                IntStream.range(0, 4).mapToObj(PhaseArbitraries::criterion).toList();
        return Combinators.combine(criteria)
                .as(some -> some)
                .flatMap(some -> Combinators.combine(
                                gate(some).list().ofMinSize(1).ofMaxSize(3),
                                Arbitraries.of(EvidenceScope.class),
                                persistence())
                        .as((gates, scope, persistence) -> PhaseWorld.model(gates.toArray(Gate[]::new))
                                .withScope(scope)
                                .withPersistence(persistence)));
    }

    static Arbitrary<Evidence> evidence() {
        Arbitrary<Evidence> who = Combinators.combine(
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.frequency(Tuple.of(6, A), Tuple.of(2, B), Tuple.of(1, STRANGER)),
                        Arbitraries.of(KINDS),
                        Arbitraries.integers().between(-2, DAYS),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 10)))
                .as((id, account, kind, ago, late) -> Evidence.held(
                                EvidenceId.of("E" + id), kind, account, TODAY.minusDays(ago))
                        .withRecordedOn(TODAY.minusDays(ago).plusDays(late)));
        Arbitrary<Optional<OpportunityId>> opportunity = optional(Arbitraries.of(O1, O2));
        return Combinators.combine(
                        who,
                        opportunity,
                        optional(Arbitraries.of(ROLES)),
                        Arbitraries.frequency(
                                Tuple.of(8, EvidenceStatus.HELD),
                                Tuple.of(1, EvidenceStatus.PLANNED),
                                Tuple.of(1, EvidenceStatus.WITHDRAWN)),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        optional(Arbitraries.of(4, 5, 9, 10)),
                        optional(Arbitraries.integers().between(1, 3).map(PhaseArbitraries::money)),
                        optional(Arbitraries.integers().between(0, 30)))
                .as((base, sale, role, status, answer, minutes, amount, valid) -> Evidence.builder()
                        .from(base)
                        .opportunity(sale)
                        .actor(role.filter(some -> base.kind().isPersonal()))
                        .status(status)
                        .answer(answer)
                        .minutes(minutes.filter(some -> base.kind().isLasting()))
                        .amount(amount.filter(some -> base.kind().isValued()))
                        .validUntil(valid.map(base.observedOn()::plusDays))
                        .build());
    }

    static Arbitrary<List<Evidence>> records() {
        return evidence().list().ofMaxSize(14);
    }
}
