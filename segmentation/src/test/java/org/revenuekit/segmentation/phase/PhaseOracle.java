package org.revenuekit.segmentation.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.opportunity.OpportunityId;

/** The definitions, word by word, day by day, without a thought of time. */
final class PhaseOracle {
    private static final Comparator<Evidence> SAID =
            Comparator.comparing(Evidence::observedOn).thenComparing(Evidence::recordedOn);

    private final PhaseModel model;
    private final List<Evidence> records;
    private final LocalDate knownOn;

    PhaseOracle(PhaseModel model, Collection<Evidence> records, LocalDate knownOn) {
        this.model = model;
        this.records = List.copyOf(records);
        this.knownOn = knownOn;
    }

    /** What happened with an account by a day, as the records that stand say. */
    private List<Evidence> facts(AccountId account, LocalDate seen) {
        Map<EvidenceId, List<Evidence>> byId = records.stream()
                .filter(record -> !record.recordedOn().isAfter(knownOn))
                .collect(Collectors.groupingBy(Evidence::id));
        return byId.values().stream()
                .map(PhaseOracle::standing)
                .filter(record -> record.account().equals(account))
                .filter(record -> record.status() == EvidenceStatus.HELD)
                .filter(record -> !record.observedOn().isAfter(seen))
                .toList();
    }

    private static Evidence standing(List<Evidence> ofOneId) {
        LocalDate last = ofOneId.stream()
                .map(Evidence::recordedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return ofOneId.stream()
                .filter(record -> record.recordedOn().equals(last))
                .min(EvidenceOrder.CAUTIOUS)
                .orElseThrow();
    }

    /** After one day, up to and with another. */
    private static long businessDays(LocalDate after, LocalDate last) {
        return after.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(PhaseWorld.CALENDAR::isBusinessDay)
                .count();
    }

    private static List<Evidence> fresh(EvidencePattern pattern, List<Evidence> facts, LocalDate day) {
        return facts.stream()
                .filter(fact -> fact.validUntil().filter(day::isAfter).isEmpty())
                .filter(fact -> pattern.withinDays()
                        .filter(days -> fact.observedOn().plusDays(days).isBefore(day))
                        .isEmpty())
                .filter(fact -> pattern.withinBusinessDays()
                        .filter(days -> businessDays(fact.observedOn(), day) > days)
                        .isEmpty())
                .toList();
    }

    private record Part(FactKind kind, Optional<ContactRole> actor) {
        boolean isShownBy(EvidencePattern pattern, Evidence fact) {
            return fact.answer()
                    && fact.kind() == kind
                    && fact.actor().equals(actor)
                    && pattern.minimumMinutes()
                            .filter(least ->
                                    fact.minutes().isEmpty() || fact.minutes().get() < least)
                            .isEmpty()
                    && (pattern.minimumAmount().isEmpty()
                            || fact.amount()
                                    .filter(amount -> amount.getCurrencyUnit()
                                                    .equals(pattern.minimumAmount()
                                                            .get()
                                                            .getCurrencyUnit())
                                            && amount.compareTo(pattern.minimumAmount()
                                                            .get())
                                                    >= 0)
                                    .isPresent());
        }

        boolean isDeniedBy(Evidence fact) {
            return !fact.answer()
                    && fact.kind() == kind
                    && (fact.actor().isEmpty() || fact.actor().equals(actor));
        }
    }

    private static List<Part> parts(EvidencePattern pattern) {
        List<Optional<ContactRole>> actors = pattern.roles().isEmpty()
                ? Stream.concat(
                                Arrays.stream(ContactRole.values()).map(Optional::of),
                                Stream.of(Optional.<ContactRole>empty()))
                        .toList()
                : pattern.roles().stream().map(Optional::of).toList();
        return pattern.kinds().stream()
                .flatMap(kind -> actors.stream().map(actor -> new Part(kind, actor)))
                .toList();
    }

    private record Seen(long times, boolean contested, boolean denied) {}

    private static Seen seen(EvidencePattern pattern, List<Evidence> facts, LocalDate day) {
        List<Evidence> fresh = fresh(pattern, facts, day);
        long times = 0;
        boolean contested = false;
        boolean denied = true;
        for (Part part : parts(pattern)) {
            List<Evidence> yes =
                    fresh.stream().filter(fact -> part.isShownBy(pattern, fact)).toList();
            Optional<Evidence> no = fresh.stream().filter(part::isDeniedBy).max(SAID);
            times += yes.stream()
                    .filter(fact -> no.isEmpty() || SAID.compare(fact, no.get()) > 0)
                    .count();
            contested |= yes.stream().anyMatch(fact -> no.isPresent() && SAID.compare(fact, no.get()) == 0);
            denied &= no.isPresent() && yes.stream().noneMatch(fact -> SAID.compare(fact, no.get()) >= 0);
        }
        return new Seen(times, contested, denied);
    }

    private static CriterionResult result(Criterion criterion, List<Evidence> facts, LocalDate day) {
        boolean asked = criterion
                .occasion()
                .filter(occasion -> seen(occasion, facts, day).times() < occasion.times())
                .isEmpty();
        Seen seen = seen(criterion.pattern(), facts, day);
        if (!asked) {
            return CriterionResult.UNKNOWN;
        }
        if (seen.times() >= criterion.pattern().times()) {
            return CriterionResult.MET;
        }
        if (seen.denied()) {
            return CriterionResult.NOT_MET;
        }
        return seen.contested() ? CriterionResult.UNKNOWN : criterion.unseen();
    }

    /** What the criteria say of some facts on a day. */
    record Answer(
            int certain,
            int possible,
            Optional<OpportunityId> opportunity,
            Map<CriterionId, CriterionResult> results) {}

    private Answer answer(List<Evidence> facts, Optional<OpportunityId> opportunity, LocalDate day) {
        Map<CriterionId, CriterionResult> results = model.criteria().stream()
                .collect(Collectors.toMap(Criterion::id, criterion -> result(criterion, facts, day)));
        return new Answer(
                level(results, List.of(CriterionResult.MET)),
                level(results, List.of(CriterionResult.MET, CriterionResult.UNKNOWN)),
                opportunity,
                results);
    }

    private int level(Map<CriterionId, CriterionResult> results, List<CriterionResult> good) {
        int level = 0;
        for (PhaseDefinition phase : model.phases()) {
            if (phase.gate().isPresent()) {
                Gate gate = phase.gate().get();
                long met = gate.criteria().stream()
                        .filter(criterion -> good.contains(results.get(criterion.id())))
                        .count();
                if (met < gate.needed()) {
                    return level;
                }
                level++;
            }
        }
        return level;
    }

    private boolean isLookedAt(OpportunityId opportunity, List<Evidence> facts, LocalDate day) {
        List<Evidence> own = facts.stream()
                .filter(fact -> fact.opportunity().equals(Optional.of(opportunity)))
                .toList();
        return model.criteria().stream()
                .flatMap(criterion -> Stream.concat(Stream.of(criterion.pattern()), criterion.occasion().stream()))
                .anyMatch(pattern -> fresh(pattern, own, day).stream()
                        .anyMatch(fact -> parts(pattern).stream()
                                .anyMatch(part -> part.isShownBy(pattern, fact) || part.isDeniedBy(fact))));
    }

    /** What the criteria say of an account on a day, of what was seen by another. */
    Answer byCriteria(AccountId account, LocalDate day, LocalDate seen) {
        List<Evidence> facts = facts(account, seen);
        if (model.scope() == EvidenceScope.ACCOUNT) {
            return answer(facts, Optional.empty(), day);
        }
        Function<Optional<OpportunityId>, Answer> light = unit -> answer(
                facts.stream()
                        .filter(fact -> fact.opportunity().isEmpty()
                                || fact.opportunity().equals(unit))
                        .toList(),
                unit,
                day);
        List<Answer> answers = facts.stream()
                .flatMap(fact -> fact.opportunity().stream())
                .distinct()
                .sorted()
                .filter(opportunity -> isLookedAt(opportunity, facts, day))
                .map(opportunity -> light.apply(Optional.of(opportunity)))
                .toList();
        if (answers.isEmpty()) {
            return light.apply(Optional.empty());
        }
        Comparator<Answer> order = Comparator.comparing(Answer::certain).thenComparing(Answer::possible);
        boolean best = model.scope() == EvidenceScope.BEST_OPPORTUNITY;
        Comparator<Answer> first = best ? order.reversed() : order;
        Answer speaks = answers.stream().sorted(first).findFirst().orElseThrow();
        IntStream possible = answers.stream().mapToInt(Answer::possible);
        return new Answer(
                speaks.certain(),
                (best ? possible.max() : possible.min()).orElseThrow(),
                speaks.opportunity(),
                speaks.results());
    }

    /** The certain and the possible level on a day, as a phase is kept. */
    Bounds<Integer> phase(AccountId account, LocalDate day) {
        Answer now = byCriteria(account, day, day);
        LocalDate first = records.stream()
                .map(Evidence::observedOn)
                .min(Comparator.naturalOrder())
                .orElse(day);
        LocalDate from = switch (model.persistence().kind()) {
            case CURRENT -> day;
            case RATCHET -> first;
            case RATCHET_WITH_EXPIRY -> day.minusDays(model.persistence().days().orElseThrow());
        };
        List<Integer> levels = new ArrayList<>(List.of(now.certain()));
        from.datesUntil(from.isAfter(day) ? from : day)
                .forEach(earlier ->
                        levels.add(byCriteria(account, earlier, earlier).certain()));
        int certain = levels.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return Bounds.of(certain, Math.max(certain, now.possible()));
    }
}
