package org.revenuekit.segmentation.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.phase.CriterionResult;
import org.revenuekit.segmentation.phase.EvidenceScope;
import org.revenuekit.segmentation.phase.EvidenceStatus;
import org.revenuekit.segmentation.phase.FactKind;
import org.revenuekit.segmentation.phase.PhasePersistence;

/** A judge written the plain way, step by step, so that a mistake can be made in each. */
class NaivePhaseJudge implements PhaseJudgeSubject {
    private static final Set<CriterionResult> FOR_CERTAIN = Set.of(CriterionResult.MET);
    private static final Set<CriterionResult> POSSIBLY = Set.of(CriterionResult.MET, CriterionResult.UNKNOWN);

    @Override
    public PhaseJudgeAnswer judge(PhaseJudgeCase given) {
        PhaseJudgeAnswer today = on(given.today(), given);
        int certain = today.certain();
        int first =
                given.records().stream().mapToInt(PhaseJudgeRecord::observedOn).reduce(given.today(), Math::min);
        for (int day = Math.max(first, keptFrom(given.persistence(), given.today())); day < given.today(); day++) {
            certain = Math.max(certain, on(day, given).certain());
        }
        return new PhaseJudgeAnswer(certain, Math.max(certain, today.possible()), today.opportunity(), today.results());
    }

    int keptFrom(PhasePersistence persistence, int today) {
        return switch (persistence.kind()) {
            case CURRENT -> today;
            case RATCHET -> Integer.MIN_VALUE;
            case RATCHET_WITH_EXPIRY -> today - persistence.days().orElseThrow();
        };
    }

    private PhaseJudgeAnswer on(int day, PhaseJudgeCase given) {
        List<PhaseJudgeRecord> facts = new ArrayList<>();
        for (PhaseJudgeRecord record : standing(given.records(), given.knownOn())) {
            if (counts(record, day)) {
                facts.add(record);
            }
        }
        if (given.scope() == EvidenceScope.ACCOUNT) {
            return answer(given, facts, Optional.empty(), day);
        }
        Set<String> opportunities = new TreeSet<>();
        facts.forEach(fact -> fact.opportunity().ifPresent(opportunities::add));
        List<PhaseJudgeAnswer> answers = new ArrayList<>();
        for (String opportunity : opportunities) {
            if (isLookedAt(given, of(facts, Optional.of(opportunity)::equals), day)) {
                answers.add(answer(
                        given,
                        of(facts, other -> other.isEmpty() || other.equals(Optional.of(opportunity))),
                        Optional.of(opportunity),
                        day));
            }
        }
        return answers.isEmpty()
                ? answer(given, of(facts, Optional::isEmpty), Optional.empty(), day)
                : speaking(given.scope(), answers);
    }

    private static List<PhaseJudgeRecord> of(List<PhaseJudgeRecord> facts, Predicate<Optional<String>> opportunity) {
        return facts.stream()
                .filter(fact -> opportunity.test(fact.opportunity()))
                .toList();
    }

    /** Of each id the last record known. */
    Iterable<PhaseJudgeRecord> standing(List<PhaseJudgeRecord> records, int knownOn) {
        Map<String, PhaseJudgeRecord> byId = new HashMap<>();
        for (PhaseJudgeRecord record : records) {
            PhaseJudgeRecord other = byId.get(record.id());
            if (record.recordedOn() <= knownOn && (other == null || other.recordedOn() < record.recordedOn())) {
                byId.put(record.id(), record);
            }
        }
        return byId.values();
    }

    boolean counts(PhaseJudgeRecord record, int day) {
        return tookPlace(record)
                && record.observedOn() <= day
                && record.validUntil().map(last -> day <= last).orElse(true);
    }

    boolean tookPlace(PhaseJudgeRecord record) {
        return record.status() == EvidenceStatus.HELD;
    }

    boolean isFresh(PhaseJudgePattern pattern, PhaseJudgeRecord record, int day, BusinessCalendar calendar) {
        return pattern.withinDays()
                        .map(days -> record.observedOn() + days >= day)
                        .orElse(true)
                && pattern.withinBusinessDays()
                        .map(days -> businessDays(record.observedOn(), day, calendar) <= days)
                        .orElse(true);
    }

    private static long businessDays(int after, int last, BusinessCalendar calendar) {
        return LongStream.rangeClosed(after + 1L, last)
                .filter(day -> calendar.isBusinessDay(LocalDate.ofEpochDay(day)))
                .count();
    }

    /** What a record says something of: a kind done by somebody, nobody in particular if nobody is named. */
    private record Part(FactKind kind, Optional<ContactRole> actor) {}

    private static List<Part> parts(PhaseJudgePattern pattern) {
        List<Optional<ContactRole>> actors = new ArrayList<>();
        pattern.roles().forEach(role -> actors.add(Optional.of(role)));
        if (actors.isEmpty()) {
            Arrays.stream(ContactRole.values()).map(Optional::of).forEach(actors::add);
            actors.add(Optional.empty());
        }
        List<Part> parts = new ArrayList<>();
        pattern.kinds().forEach(kind -> actors.forEach(actor -> parts.add(new Part(kind, actor))));
        return parts;
    }

    boolean isLongEnough(PhaseJudgePattern pattern, PhaseJudgeRecord yes) {
        return pattern.minimumMinutes()
                .map(least -> yes.minutes().map(minutes -> minutes >= least).orElse(false))
                .orElse(true);
    }

    boolean isLargeEnough(PhaseJudgePattern pattern, PhaseJudgeRecord yes) {
        return pattern.minimumAmount()
                .map(least -> yes.amount().map(amount -> reaches(amount, least)).orElse(false))
                .orElse(true);
    }

    boolean reaches(Money amount, Money least) {
        return amount.getCurrencyUnit().equals(least.getCurrencyUnit()) && amount.compareTo(least) >= 0;
    }

    boolean isYes(PhaseJudgeRecord record) {
        return record.answer();
    }

    boolean denies(PhaseJudgeRecord no, FactKind kind, Optional<ContactRole> actor) {
        return no.kind() == kind && (no.actor().isEmpty() || no.actor().equals(actor));
    }

    /** Above 0 if what was said first is later, 0 if neither is. */
    int later(PhaseJudgeRecord one, PhaseJudgeRecord other) {
        int byDay = Integer.compare(one.observedOn(), other.observedOn());
        return byDay != 0 ? byDay : Integer.compare(one.recordedOn(), other.recordedOn());
    }

    /** What facts say of a pattern. */
    private static final class Heard {
        private int yes;
        private boolean contested;
        private boolean denied = true;
    }

    private Heard heard(PhaseJudgePattern pattern, List<PhaseJudgeRecord> facts, int day, BusinessCalendar calendar) {
        List<PhaseJudgeRecord> all = new ArrayList<>();
        List<PhaseJudgeRecord> nos = new ArrayList<>();
        for (PhaseJudgeRecord fact : facts) {
            if (pattern.kinds().contains(fact.kind()) && isFresh(pattern, fact, day, calendar)) {
                if (!isYes(fact)) {
                    nos.add(fact);
                } else if (isLongEnough(pattern, fact) && isLargeEnough(pattern, fact)) {
                    all.add(fact);
                }
            }
        }
        Heard heard = new Heard();
        for (Part part : parts(pattern)) {
            List<PhaseJudgeRecord> denials = new ArrayList<>();
            for (PhaseJudgeRecord no : nos) {
                if (denies(no, part.kind(), part.actor())) {
                    denials.add(no);
                }
            }
            boolean answered = false;
            for (PhaseJudgeRecord yes : all) {
                if (yes.kind() == part.kind() && yes.actor().equals(part.actor())) {
                    int worst = 1;
                    for (PhaseJudgeRecord no : denials) {
                        worst = Math.min(worst, later(yes, no));
                    }
                    heard.yes += worst > 0 ? 1 : 0;
                    heard.contested |= worst == 0;
                    answered |= worst >= 0;
                }
            }
            heard.denied &= !denials.isEmpty() && !answered;
        }
        return heard;
    }

    private CriterionResult result(
            PhaseJudgeCriterion criterion, List<PhaseJudgeRecord> facts, int day, BusinessCalendar calendar) {
        if (criterion.occasion().isPresent()) {
            PhaseJudgePattern occasion = criterion.occasion().get();
            if (heard(occasion, facts, day, calendar).yes < occasion.times()) {
                return withoutOccasion(criterion);
            }
        }
        Heard heard = heard(criterion.pattern(), facts, day, calendar);
        if (heard.yes >= criterion.pattern().times()) {
            return CriterionResult.MET;
        }
        if (heard.contested) {
            return CriterionResult.UNKNOWN;
        }
        return heard.denied ? CriterionResult.NOT_MET : unseen(criterion);
    }

    CriterionResult withoutOccasion(PhaseJudgeCriterion criterion) {
        return CriterionResult.UNKNOWN;
    }

    CriterionResult unseen(PhaseJudgeCriterion criterion) {
        return criterion.unseen();
    }

    private PhaseJudgeAnswer answer(
            PhaseJudgeCase given, List<PhaseJudgeRecord> facts, Optional<String> opportunity, int day) {
        Map<String, CriterionResult> results = new HashMap<>();
        given.criteria()
                .forEach(criterion -> results.put(criterion.id(), result(criterion, facts, day, given.calendar())));
        return answer(given.gates(), results, opportunity);
    }

    PhaseJudgeAnswer answer(
            ImmutableList<PhaseJudgeGate> gates, Map<String, CriterionResult> results, Optional<String> opportunity) {
        return PhaseJudgeAnswer.of(
                level(gates, results, FOR_CERTAIN), level(gates, results, POSSIBLY), opportunity, results);
    }

    int level(ImmutableList<PhaseJudgeGate> gates, Map<String, CriterionResult> results, Set<CriterionResult> good) {
        int level = 0;
        while (level < gates.size() && isOpen(gates.get(level), results, good)) {
            level++;
        }
        return level;
    }

    boolean isOpen(PhaseJudgeGate gate, Map<String, CriterionResult> results, Set<CriterionResult> good) {
        return gate.criteria().stream()
                        .filter(id -> good.contains(results.get(id)))
                        .count()
                >= gate.needed();
    }

    boolean isLookedAt(PhaseJudgeCase given, List<PhaseJudgeRecord> own, int day) {
        Set<PhaseJudgePattern> patterns = new LinkedHashSet<>();
        for (PhaseJudgeCriterion criterion : given.criteria()) {
            patterns.add(criterion.pattern());
            criterion.occasion().ifPresent(patterns::add);
        }
        return patterns.stream()
                .anyMatch(pattern -> own.stream()
                        .filter(fact -> isFresh(pattern, fact, day, given.calendar()))
                        .anyMatch(fact -> parts(pattern).stream()
                                .anyMatch(part -> isYes(fact)
                                        ? fact.kind() == part.kind()
                                                && fact.actor().equals(part.actor())
                                                && isLongEnough(pattern, fact)
                                                && isLargeEnough(pattern, fact)
                                        : denies(fact, part.kind(), part.actor()))));
    }

    /** Answers by id of the opportunity; the first of equals speaks. */
    PhaseJudgeAnswer speaking(EvidenceScope scope, List<PhaseJudgeAnswer> answers) {
        int sign = scope == EvidenceScope.BEST_OPPORTUNITY ? 1 : -1;
        PhaseJudgeAnswer speaks = answers.get(0);
        int possible = speaks.possible();
        for (PhaseJudgeAnswer answer : answers) {
            int better = sign * Integer.compare(answer.certain(), speaks.certain());
            better = better != 0 ? better : sign * Integer.compare(answer.possible(), speaks.possible());
            speaks = better > 0 ? answer : speaks;
            possible = sign * answer.possible() > sign * possible ? answer.possible() : possible;
        }
        return new PhaseJudgeAnswer(speaks.certain(), possible, speaks.opportunity(), speaks.results());
    }
}
