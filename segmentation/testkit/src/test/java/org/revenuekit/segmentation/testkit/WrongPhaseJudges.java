package org.revenuekit.segmentation.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.Money;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.phase.CriterionResult;
import org.revenuekit.segmentation.phase.EvidenceScope;
import org.revenuekit.segmentation.phase.EvidenceStatus;
import org.revenuekit.segmentation.phase.FactKind;
import org.revenuekit.segmentation.phase.PhasePersistence;

/** The mistakes that are made when phases are judged, one each. */
final class WrongPhaseJudges {
    private WrongPhaseJudges() {}

    /** {@code where status <> 'WITHDRAWN'}. */
    static final class CountsPlanned extends NaivePhaseJudge {
        @Override
        boolean tookPlace(PhaseJudgeRecord record) {
            return record.status() != EvidenceStatus.WITHDRAWN;
        }
    }

    /** The newest record of each id, and only then what is known. */
    static final class ReadsAhead extends NaivePhaseJudge {
        @Override
        Iterable<PhaseJudgeRecord> standing(List<PhaseJudgeRecord> records, int knownOn) {
            List<PhaseJudgeRecord> known = new ArrayList<>();
            super.standing(records, Integer.MAX_VALUE).forEach(known::add);
            known.removeIf(record -> record.recordedOn() > knownOn);
            return known;
        }
    }

    /** No day of knowledge at all. */
    static final class KnowsAll extends NaivePhaseJudge {
        @Override
        Iterable<PhaseJudgeRecord> standing(List<PhaseJudgeRecord> records, int knownOn) {
            return super.standing(records, Integer.MAX_VALUE);
        }
    }

    /** Whatever is on record took place. */
    static final class SeesTheFuture extends NaivePhaseJudge {
        @Override
        boolean counts(PhaseJudgeRecord record, int day) {
            return tookPlace(record)
                    && record.validUntil().map(last -> day <= last).orElse(true);
        }
    }

    /** {@code age < days}. */
    static final class WindowOffByOne extends NaivePhaseJudge {
        @Override
        boolean isFresh(PhaseJudgePattern pattern, PhaseJudgeRecord record, int day, BusinessCalendar calendar) {
            return super.isFresh(pattern, record, day + 1, calendar);
        }
    }

    /** {@code valid_until} is not read. */
    static final class NothingExpires extends NaivePhaseJudge {
        @Override
        boolean counts(PhaseJudgeRecord record, int day) {
            return tookPlace(record) && record.observedOn() <= day;
        }
    }

    /** Every record counts, corrected or not. */
    static final class IgnoresCorrections extends NaivePhaseJudge {
        @Override
        Iterable<PhaseJudgeRecord> standing(List<PhaseJudgeRecord> records, int knownOn) {
            return records.stream()
                    .filter(record -> record.recordedOn() <= knownOn)
                    .distinct()
                    .toList();
        }
    }

    /** {@code on conflict do nothing}: a plan never becomes a fact, a mistake is never corrected. */
    static final class FirstRecordStays extends NaivePhaseJudge {
        @Override
        Iterable<PhaseJudgeRecord> standing(List<PhaseJudgeRecord> records, int knownOn) {
            Map<String, PhaseJudgeRecord> byId = new TreeMap<>();
            records.stream()
                    .filter(record -> record.recordedOn() <= knownOn)
                    .sorted(Comparator.comparing(PhaseJudgeRecord::recordedOn))
                    .forEach(record -> byId.putIfAbsent(record.id(), record));
            return byId.values();
        }
    }

    /** {@code on conflict do update}: the record that is loaded last stands. */
    static final class LastGivenStands extends NaivePhaseJudge {
        @Override
        Iterable<PhaseJudgeRecord> standing(List<PhaseJudgeRecord> records, int knownOn) {
            Map<String, PhaseJudgeRecord> byId = new TreeMap<>();
            records.stream()
                    .filter(record -> record.recordedOn() <= knownOn)
                    .forEach(record -> byId.put(record.id(), record));
            return byId.values();
        }
    }

    /** A join on the last day of record: what was loaded twice is there twice. */
    static final class CountsRows extends NaivePhaseJudge {
        @Override
        Iterable<PhaseJudgeRecord> standing(List<PhaseJudgeRecord> records, int knownOn) {
            List<PhaseJudgeRecord> standing = new ArrayList<>();
            super.standing(records, knownOn)
                    .forEach(stands -> records.stream().filter(stands::equals).forEach(standing::add));
            return standing;
        }
    }

    /** {@code not (minutes < 10)} where null is less than nothing, as FEEL has it. */
    static final class NullIsLess extends NaivePhaseJudge {
        @Override
        boolean isLongEnough(PhaseJudgePattern pattern, PhaseJudgeRecord yes) {
            return yes.minutes().isEmpty() || super.isLongEnough(pattern, yes);
        }
    }

    /** {@code amount >= minimum}, of whatever currency. */
    static final class ForgetsTheCurrency extends NaivePhaseJudge {
        @Override
        boolean reaches(Money amount, Money least) {
            return amount.getAmount().compareTo(least.getAmount()) >= 0;
        }
    }

    /** The highest phase whose own gate is open. */
    static final class SkipsAGate extends NaivePhaseJudge {
        @Override
        int level(
                ImmutableList<PhaseJudgeGate> gates, Map<String, CriterionResult> results, Set<CriterionResult> good) {
            int level = gates.size();
            while (level > 0 && !isOpen(gates.get(level - 1), results, good)) {
                level--;
            }
            return level;
        }
    }

    /** {@code rank()} begins with 1. */
    static final class CountsFromOne extends NaivePhaseJudge {
        @Override
        int level(
                ImmutableList<PhaseJudgeGate> gates, Map<String, CriterionResult> results, Set<CriterionResult> good) {
            return 1 + super.level(gates, results, good);
        }
    }

    /** Any criterion opens a gate. */
    static final class AnyForAll extends NaivePhaseJudge {
        @Override
        boolean isOpen(PhaseJudgeGate gate, Map<String, CriterionResult> results, Set<CriterionResult> good) {
            return super.isOpen(new PhaseJudgeGate(1, gate.criteria()), results, good);
        }
    }

    /** {@code where result <> 'NOT_MET'}. */
    static final class UnknownIsMet extends NaivePhaseJudge {
        @Override
        PhaseJudgeAnswer answer(
                ImmutableList<PhaseJudgeGate> gates,
                Map<String, CriterionResult> results,
                Optional<String> opportunity) {
            PhaseJudgeAnswer right = super.answer(gates, results, opportunity);
            return PhaseJudgeAnswer.of(right.possible(), right.possible(), opportunity, results);
        }
    }

    /** What nobody knows is impossible. */
    static final class UnknownIsNotMet extends NaivePhaseJudge {
        @Override
        PhaseJudgeAnswer answer(
                ImmutableList<PhaseJudgeGate> gates,
                Map<String, CriterionResult> results,
                Optional<String> opportunity) {
            PhaseJudgeAnswer right = super.answer(gates, results, opportunity);
            return PhaseJudgeAnswer.of(right.certain(), right.certain(), opportunity, results);
        }
    }

    /** {@code count(*) > 0} is true or false. */
    static final class AbsenceIsNo extends NaivePhaseJudge {
        @Override
        CriterionResult unseen(PhaseJudgeCriterion criterion) {
            return CriterionResult.NOT_MET;
        }
    }

    /** Who was never asked said no. */
    static final class NoOccasionIsNo extends NaivePhaseJudge {
        @Override
        CriterionResult withoutOccasion(PhaseJudgeCriterion criterion) {
            return CriterionResult.NOT_MET;
        }
    }

    /** A no is evidence as any other. */
    static final class ForgetsTheAnswer extends NaivePhaseJudge {
        @Override
        boolean isYes(PhaseJudgeRecord record) {
            return true;
        }
    }

    /** Once denied, always denied. */
    static final class NoIsForEver extends NaivePhaseJudge {
        @Override
        int later(PhaseJudgeRecord one, PhaseJudgeRecord other) {
            return -1;
        }
    }

    /** A no of one person is one of all. */
    static final class NoDeniesEverybody extends NaivePhaseJudge {
        @Override
        boolean denies(PhaseJudgeRecord no, FactKind kind, Optional<ContactRole> actor) {
            return no.kind() == kind;
        }
    }

    /** {@code row_number() over (partition by kind order by observed_on desc) = 1}, and only then how long it was. */
    static final class LastOneDecides extends NaivePhaseJudge {
        @Override
        Iterable<PhaseJudgeRecord> standing(List<PhaseJudgeRecord> records, int knownOn) {
            Map<FactKind, PhaseJudgeRecord> last = new TreeMap<>();
            super.standing(records, knownOn)
                    .forEach(record ->
                            last.merge(record.kind(), record, (one, other) -> later(one, other) >= 0 ? one : other));
            return last.values();
        }
    }

    /** {@code max(phase)}, whatever is asked for. */
    static final class BestForWorst extends NaivePhaseJudge {
        @Override
        PhaseJudgeAnswer speaking(EvidenceScope scope, List<PhaseJudgeAnswer> answers) {
            return super.speaking(EvidenceScope.BEST_OPPORTUNITY, answers);
        }
    }

    /** An opportunity of which anything is on record is looked at. */
    static final class LooksAtAll extends NaivePhaseJudge {
        @Override
        boolean isLookedAt(PhaseJudgeCase given, List<PhaseJudgeRecord> own, int day) {
            return true;
        }
    }

    /** The phase of today, however long it is to be kept. */
    static final class ForgetsTheRatchet extends NaivePhaseJudge {
        @Override
        int keptFrom(PhasePersistence persistence, int today) {
            return today;
        }
    }

    /** What is kept is kept for ever. */
    static final class RatchetForEver extends NaivePhaseJudge {
        @Override
        int keptFrom(PhasePersistence persistence, int today) {
            return persistence.kind() == PhasePersistence.Kind.CURRENT ? today : Integer.MIN_VALUE;
        }
    }
}
