package org.revenuekit.segmentation.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.phase.Criterion;
import org.revenuekit.segmentation.phase.CriterionId;
import org.revenuekit.segmentation.phase.CriterionResult;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceScope;
import org.revenuekit.segmentation.phase.EvidenceStatus;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.phase.PhasePersistence;

/**
 * What a judge of phases is given: a model, what is on record of one account, and a day. Days are counted from
 * 1970-01-01.
 *
 * @param criteria of what the gates ask, each id once
 * @param gates that into level 1 first, at least one
 * @param scope which records are judged together
 * @param persistence how long a phase lasts
 * @param records in any order, and a record may be given twice; no two that differ have one id and one day of record
 * @param today on which day the phase is asked for; what is observed later is not seen
 * @param knownOn with the knowledge of which day; what is recorded later is not seen
 * @param calendar which days are business days
 */
public record PhaseJudgeCase(
        ImmutableList<PhaseJudgeCriterion> criteria,
        ImmutableList<PhaseJudgeGate> gates,
        EvidenceScope scope,
        PhasePersistence persistence,
        ImmutableList<PhaseJudgeRecord> records,
        int today,
        int knownOn,
        BusinessCalendar calendar) {
    /**
     * Checks that all is there.
     *
     * @param criteria of what the gates ask
     * @param gates that into level 1 first
     * @param scope which records are judged together
     * @param persistence how long a phase lasts
     * @param records what is on record
     * @param today on which day the phase is asked for
     * @param knownOn with the knowledge of which day
     * @param calendar which days are business days
     */
    public PhaseJudgeCase {
        requireNonNull(criteria, "criteria");
        requireNonNull(gates, "gates");
        requireNonNull(scope, "scope");
        requireNonNull(persistence, "persistence");
        requireNonNull(records, "records");
        requireNonNull(calendar, "calendar");
    }

    /**
     * Returns what our judge is given, in plain types: to hold another judge against ours with data of your own.
     *
     * @param model the model
     * @param evidence what is on record of one account
     * @param asOf when
     * @return the case
     */
    public static PhaseJudgeCase of(PhaseModel model, Iterable<Evidence> evidence, AsOf asOf) {
        return new PhaseJudgeCase(
                model.criteria().stream().map(PhaseJudgeCriterion::of).collect(toImmutableList()),
                model.phases().stream()
                        .flatMap(phase -> phase.gate().stream())
                        .map(gate -> new PhaseJudgeGate(
                                gate.needed(),
                                gate.criteria().stream()
                                        .map(Criterion::id)
                                        .map(CriterionId::value)
                                        .collect(toImmutableList())))
                        .collect(toImmutableList()),
                model.scope(),
                model.persistence(),
                ImmutableList.copyOf(evidence).stream()
                        .map(PhaseJudgeRecord::of)
                        .collect(toImmutableList()),
                (int) asOf.date().toEpochDay(),
                (int) asOf.knownOn().toEpochDay(),
                asOf.calendar());
    }

    /** All that criteria and occasions ask for. */
    List<PhaseJudgePattern> patterns() {
        return criteria.stream()
                .flatMap(criterion -> Stream.concat(Stream.of(criterion.pattern()), criterion.occasion().stream()))
                .toList();
    }

    /** Of each id the record that stands, as far as it is known. */
    List<PhaseJudgeRecord> standing() {
        Map<String, PhaseJudgeRecord> byId = new TreeMap<>();
        records.stream()
                .filter(record -> record.recordedOn() <= knownOn)
                .sorted(Comparator.comparing(PhaseJudgeRecord::recordedOn))
                .forEach(record -> byId.put(record.id(), record));
        return List.copyOf(byId.values());
    }

    /** The records that stand, took place by today and still count. */
    List<PhaseJudgeRecord> seen() {
        return standing().stream()
                .filter(record -> record.status() == EvidenceStatus.HELD && record.observedOn() <= today)
                .filter(record ->
                        record.validUntil().filter(last -> last < today).isEmpty())
                .toList();
    }

    /** The opportunities that records are of. */
    List<String> opportunities() {
        return records.stream()
                .flatMap(record -> record.opportunity().stream())
                .distinct()
                .sorted()
                .toList();
    }

    PhaseJudgeCase with(Iterable<PhaseJudgeRecord> others) {
        return new PhaseJudgeCase(
                criteria, gates, scope, persistence, ImmutableList.copyOf(others), today, knownOn, calendar);
    }

    PhaseJudgeCase plus(PhaseJudgeRecord more) {
        return with(Stream.concat(records.stream(), Stream.of(more)).toList());
    }

    /** The same, with each record changed. */
    PhaseJudgeCase changed(UnaryOperator<PhaseJudgeRecord> change) {
        return with(records.stream().map(change).toList());
    }

    PhaseJudgeCase with(EvidenceScope other) {
        return new PhaseJudgeCase(criteria, gates, other, persistence, records, today, knownOn, calendar);
    }

    /** The same asked on another day, when a phase is what the criteria say. */
    PhaseJudgeCase byCriteria(int day) {
        return new PhaseJudgeCase(criteria, gates, scope, PhasePersistence.current(), records, day, knownOn, calendar);
    }

    PhaseJudgeCase byCriteria() {
        return byCriteria(today);
    }

    /** The same records judged by some criteria, of which one must be met. */
    PhaseJudgeCase by(PhaseJudgeCriterion... some) {
        ImmutableList<PhaseJudgeCriterion> list = ImmutableList.copyOf(some);
        PhaseJudgeGate any =
                new PhaseJudgeGate(1, list.stream().map(PhaseJudgeCriterion::id).collect(toImmutableList()));
        return new PhaseJudgeCase(
                list, ImmutableList.of(any), scope, PhasePersistence.current(), records, today, knownOn, calendar);
    }

    /** The level up to which all gates open if results of some kinds are good enough. */
    int level(Map<String, CriterionResult> results, Set<CriterionResult> good) {
        int level = 0;
        for (PhaseJudgeGate gate : gates) {
            long met = gate.criteria().stream()
                    .filter(id -> good.contains(results.get(id)))
                    .count();
            if (met < gate.needed()) {
                return level;
            }
            level++;
        }
        return level;
    }
}
