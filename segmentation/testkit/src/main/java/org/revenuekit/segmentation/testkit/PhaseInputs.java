package org.revenuekit.segmentation.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.Money;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceId;
import org.revenuekit.segmentation.phase.EvidencePattern;
import org.revenuekit.segmentation.phase.EvidenceRegister;
import org.revenuekit.segmentation.phase.EvidenceStatus;
import org.revenuekit.segmentation.phase.FactKind;
import org.revenuekit.segmentation.phase.PhaseModel;

/** Makes evidence that a model asks for, most of it; on the boundaries of what it asks for, and beside them. */
final class PhaseInputs {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final AsOf AS_OF = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL)
            .withHolidays(ImmutableList.of(TODAY.minusDays(11), TODAY.minusDays(36)))
            .endOf(TODAY);
    private static final int ACCOUNTS = 2;
    private static final int RECORDS = 14;
    private static final int OLDEST = 40;

    private PhaseInputs() {}

    /** When something was observed and recorded, by the window of what asks for it. */
    private record Days(int age, int recordedAfter, int valid) {}

    /** What was seen, before it is known what the model asks for. */
    private record Fact(
            int pattern, int kind, int role, int extra, EvidenceStatus status, boolean answer, int opportunity) {}

    /** A record before it is known what the model asks for. */
    private record Draft(int id, int account, Fact fact, Days days) {}

    static Arbitrary<PhaseInput> inputs() {
        return Combinators.combine(
                        PhaseModels.models(), drafts(), Arbitraries.integers().between(-5, 12))
                .as(PhaseInputs::input)
                .withoutEdgeCases();
    }

    /** The records of all accounts as of one, and none that contradicts another of its id and day of record. */
    static Arbitrary<PhaseJudgeCase> cases() {
        return inputs().map(input -> {
            Map<List<Object>, Evidence> first = new LinkedHashMap<>();
            input.evidence()
                    .list()
                    .forEach(record -> first.putIfAbsent(List.of(record.id(), record.recordedOn()), record));
            return PhaseJudgeCase.of(input.definition(), first.values(), input.asOf());
        });
    }

    private static Arbitrary<List<Draft>> drafts() {
        Arbitrary<Fact> facts = Combinators.combine(
                        draws(),
                        draws(),
                        draws(),
                        draws(),
                        Arbitraries.frequency(
                                Tuple.of(8, EvidenceStatus.HELD),
                                Tuple.of(1, EvidenceStatus.PLANNED),
                                Tuple.of(1, EvidenceStatus.WITHDRAWN)),
                        Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false)),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 1), Tuple.of(2, 2), Tuple.of(1, 3)))
                .as(Fact::new);
        Arbitrary<Days> days = Combinators.combine(
                        draws(), Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 10)), draws())
                .as(Days::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, RECORDS),
                        Arbitraries.integers().between(1, ACCOUNTS + 1),
                        facts,
                        days)
                .as(Draft::new)
                .list()
                .ofMaxSize(RECORDS);
    }

    private static Arbitrary<Integer> draws() {
        return Arbitraries.integers().between(0, 10_000).withoutEdgeCases();
    }

    private static PhaseInput input(PhaseModel model, List<Draft> drafts, int knownAfter) {
        Accounts accounts = Accounts.of(IntStream.rangeClosed(1, ACCOUNTS)
                .mapToObj(number -> Account.of(AccountId.of("A" + number)))
                .toList());
        ImmutableList<EvidencePattern> patterns = model.criteria().stream()
                .flatMap(criterion -> Stream.concat(Stream.of(criterion.pattern()), criterion.occasion().stream()))
                .collect(toImmutableList());
        return new PhaseInput(
                model,
                accounts,
                EvidenceRegister.of(drafts.stream()
                        .flatMap(draft -> records(patterns, draft))
                        .toList()),
                AS_OF.knownOn(TODAY.plusDays(knownAfter)));
    }

    private static <T> T pick(List<T> some, int draw) {
        return some.get(draw % some.size());
    }

    /** One draft in ten is contradicted on its own day. */
    private static Stream<Evidence> records(ImmutableList<EvidencePattern> patterns, Draft draft) {
        Evidence record = evidence(patterns, draft);
        return draft.fact().role() % 10 == 7
                ? Stream.of(
                        record, record.withId(EvidenceId.of("N" + draft.id())).withAnswer(!record.answer()))
                : Stream.of(record);
    }

    private static Evidence evidence(List<EvidencePattern> patterns, Draft draft) {
        Fact fact = draft.fact();
        EvidencePattern pattern = pick(patterns, fact.pattern());
        List<FactKind> able = pattern.kinds().stream()
                .filter(kind -> PhaseModels.canShow(kind, pattern))
                .toList();
        FactKind kind = fact.kind() % 10 == 0 ? pick(PhaseModels.KINDS, fact.kind()) : pick(able, fact.kind());
        LocalDate day = TODAY.minusDays(age(pattern, draft.days().age()));
        return Evidence.builder()
                .id(EvidenceId.of("E" + draft.id()))
                .account(AccountId.of("A" + draft.account()))
                .opportunity(
                        fact.opportunity() == 0
                                ? Optional.empty()
                                : Optional.of(OpportunityId.of("O" + fact.opportunity())))
                .kind(kind)
                .actor(actor(pattern, fact.role()).filter(role -> kind.isPersonal()))
                .status(fact.status())
                .answer(fact.answer())
                .minutes(minutes(pattern, fact.extra()).filter(minutes -> kind.isLasting()))
                .amount(amount(pattern, fact.extra()).filter(amount -> kind.isValued()))
                .observedOn(day)
                .recordedOn(day.plusDays(draft.days().recordedAfter()))
                .validUntil(validUntil(day, draft.days().valid()))
                .build();
    }

    /** The last day that counts and the one before it, tomorrow, longer ago, or any. */
    private static int age(EvidencePattern pattern, int draw) {
        int today = (int) TODAY.toEpochDay();
        int oldest = PhaseJudgePattern.of(pattern)
                .oldest(today, AS_OF.calendar())
                .map(first -> today - first)
                .orElse(OLDEST);
        return switch (draw % 8) {
            case 0 -> oldest;
            case 1 -> oldest + 1;
            case 2 -> -1;
            case 3, 4 -> oldest + draw / 8 % OLDEST;
            default -> draw / 8 % (oldest + 1);
        };
    }

    private static Optional<ContactRole> actor(EvidencePattern pattern, int draw) {
        return switch (draw % 6) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(pick(PhaseModels.ROLES, draw / 6));
            default ->
                pattern.roles().isEmpty()
                        ? Optional.of(pick(PhaseModels.ROLES, draw / 6)).filter(role -> draw % 2 == 0)
                        : Optional.of(pick(pattern.roles().asList(), draw / 6));
        };
    }

    private static Optional<Integer> minutes(EvidencePattern pattern, int draw) {
        int least = pattern.minimumMinutes().orElse(1);
        return switch (draw % 6) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(least - 1);
            case 2 -> Optional.of(least + 1);
            default -> Optional.of(least);
        };
    }

    private static Optional<Money> amount(EvidencePattern pattern, int draw) {
        Money least = pattern.minimumAmount().orElse(PhaseModels.yen(1));
        return switch (draw / 6 % 6) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(least.isZero() ? least : least.minusMinor(1));
            case 2 -> Optional.of(PhaseModels.dollars(1_000));
            default -> Optional.of(least);
        };
    }

    /** Today or yesterday, the day itself, or not limited. */
    private static Optional<LocalDate> validUntil(LocalDate day, int draw) {
        LocalDate last = TODAY.minusDays(draw / 5 % 2);
        return switch (draw % 5) {
            case 0 -> Optional.of(last.isBefore(day) ? day : last);
            default -> Optional.<LocalDate>empty();
        };
    }
}
