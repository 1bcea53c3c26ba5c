package org.revenuekit.examples.laws;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AfterProperty;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.segmentation.phase.CriterionResult;
import org.revenuekit.segmentation.phase.PhasePersistence;
import org.revenuekit.segmentation.testkit.PhaseJudgeAnswer;
import org.revenuekit.segmentation.testkit.PhaseJudgeCase;
import org.revenuekit.segmentation.testkit.PhaseJudgeContract;
import org.revenuekit.segmentation.testkit.PhaseJudgeCriterion;
import org.revenuekit.segmentation.testkit.PhaseJudgePattern;
import org.revenuekit.segmentation.testkit.PhaseJudgeRecord;
import org.revenuekit.segmentation.testkit.PhaseJudgeSubject;

/** The laws of a judge of phases, inherited from the test kit, for a query. */
class SqlPhaseJudgeProperties implements PhaseJudgeContract {
    private final SqlPhaseJudge judge = SqlPhaseJudge.open();

    @Override
    public PhaseJudgeSubject subject() {
        return given -> judge(judge, given);
    }

    static PhaseJudgeAnswer judge(SqlPhaseJudge judge, PhaseJudgeCase given) {
        SqlPhaseJudge.Verdict verdict = judge.judge(
                new SqlPhaseJudge.Question(given.scope().name(), given.today(), given.knownOn(), keptFrom(given)),
                given.criteria().stream()
                        .map(SqlPhaseJudgeProperties::criterion)
                        .toList(),
                given.gates().stream()
                        .map(gate -> new SqlPhaseJudge.Gate(gate.needed(), gate.criteria()))
                        .toList(),
                given.records().stream().map(SqlPhaseJudgeProperties::fact).toList(),
                calendar(given));
        return PhaseJudgeAnswer.of(
                verdict.certain(),
                verdict.possible(),
                Optional.of(verdict.opportunity()).filter(name -> !name.isEmpty()),
                verdict.results().entrySet().stream()
                        .collect(toMap(one -> one.getKey(), one -> CriterionResult.valueOf(one.getValue()))));
    }

    /** As far as it is needed, which saves the query the work. */
    private static List<SqlPhaseJudge.Day> calendar(PhaseJudgeCase given) {
        List<SqlPhaseJudge.Day> days = new ArrayList<>();
        if (given.criteria().stream()
                .flatMap(criterion -> Stream.concat(Stream.of(criterion.pattern()), criterion.occasion().stream()))
                .anyMatch(pattern -> pattern.withinBusinessDays().isPresent())) {
            int number = 0;
            int first = given.records().stream()
                    .mapToInt(PhaseJudgeRecord::observedOn)
                    .reduce(given.today(), Math::min);
            for (int day = first; day <= given.today(); day++) {
                number += given.calendar().isBusinessDay(LocalDate.ofEpochDay(day)) ? 1 : 0;
                days.add(new SqlPhaseJudge.Day(day, number));
            }
        }
        return days;
    }

    private static int keptFrom(PhaseJudgeCase given) {
        PhasePersistence persistence = given.persistence();
        return switch (persistence.kind()) {
            case CURRENT -> given.today();
            case RATCHET -> 0;
            case RATCHET_WITH_EXPIRY -> given.today() - persistence.days().orElseThrow();
        };
    }

    private static SqlPhaseJudge.Criterion criterion(PhaseJudgeCriterion criterion) {
        return new SqlPhaseJudge.Criterion(
                criterion.id(),
                pattern(criterion.pattern()),
                criterion.occasion().map(SqlPhaseJudgeProperties::pattern).orElse(null),
                criterion.unseen().name());
    }

    private static SqlPhaseJudge.Pattern pattern(PhaseJudgePattern pattern) {
        return new SqlPhaseJudge.Pattern(
                names(pattern.kinds()),
                names(pattern.roles()),
                pattern.minimumMinutes().orElse(null),
                pattern.minimumAmount().map(SqlPhaseJudgeProperties::currency).orElse(null),
                pattern.minimumAmount().map(Money::getAmountMinorLong).orElse(null),
                pattern.times(),
                pattern.withinDays().orElse(null),
                pattern.withinBusinessDays().orElse(null));
    }

    private static Set<String> names(Set<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).collect(toSet());
    }

    private static String currency(Money amount) {
        CurrencyUnit currency = amount.getCurrencyUnit();
        return currency.getCode();
    }

    private static SqlPhaseJudge.Fact fact(PhaseJudgeRecord record) {
        return new SqlPhaseJudge.Fact(
                record.id(),
                record.opportunity().orElse(null),
                record.kind().name(),
                record.actor().map(Enum::name).orElse(null),
                record.status().name(),
                record.answer(),
                record.minutes().orElse(null),
                record.amount().map(SqlPhaseJudgeProperties::currency).orElse(null),
                record.amount().map(Money::getAmountMinorLong).orElse(null),
                record.observedOn(),
                record.recordedOn(),
                record.validUntil().orElse(null));
    }

    @AfterProperty
    void close() {
        judge.close();
    }
}
