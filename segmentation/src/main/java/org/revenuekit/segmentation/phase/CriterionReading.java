package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;

/** Reads what the records of accounts say of each criterion on days other than that of a board. */
final class CriterionReading {
    private final PhaseBoard board;
    private final PhaseJudge judge;
    private final Moment now;

    CriterionReading(PhaseBoard board) {
        this.board = board;
        this.judge = new PhaseJudge(board.program(), board.evidence().table());
        this.now = Moment.of(board.asOf());
    }

    /** What each account says on one day. */
    record Answers(AccountId account, ImmutableList<CriterionResult> results) {}

    /** The results in the order of the model. */
    Answers answers(AccountId account, LocalDate day) {
        judge(board.row(account), EvidenceTable.day(day));
        return new Answers(
                account,
                IntStream.range(0, board.program().criterionCount())
                        .mapToObj(judge.gathering()::result)
                        .collect(toImmutableList()));
    }

    /** Fills in what the records say in the light of the opportunity that decides. */
    private void judge(int row, int day) {
        judge.judgeByCriteria(row, now.on(day));
        judge.judgeUnit(row, judge.unit(), now.on(day));
    }

    /** The attempts of one account, whenever they were, by day. */
    ImmutableList<CriterionAttempt> attempts(PhasePast past, int withinDays) {
        int row = board.row(past.account());
        ImmutableList.Builder<CriterionAttempt> attempts = ImmutableList.builder();
        int criteria = board.program().criterionCount();
        boolean[][] made = new boolean[board.program().top() + 1][criteria];
        Arrays.fill(made[board.program().top()], true); // there is no higher phase to come to
        for (LocalDate day : daysToLookAt(past, row)) {
            RelationshipPhase phase = past.timeline().at(day.minusDays(1));
            judge(row, EvidenceTable.day(day));
            for (int criterion = 0; criterion < criteria; criterion++) {
                if (judge.gathering().result(criterion) == CriterionResult.MET && !made[phase.level()][criterion]) {
                    made[phase.level()][criterion] = true;
                    attempts.add(new CriterionAttempt(
                            past.account(),
                            board.definition().criteria().get(criterion).id(),
                            phase,
                            day,
                            outcome(past, phase, day, withinDays)));
                }
            }
        }
        return attempts.build();
    }

    /** The days on which a criterion or the phase of the day before can be another than a day earlier. */
    private ImmutableList<LocalDate> daysToLookAt(PhasePast past, int row) {
        LocalDate first = past.stays().get(0).start();
        IntStream ofRecords = IntStream.of(judge.changeDays(row, now));
        IntStream ofPhases = past.stays().stream().mapToInt(stay -> EvidenceTable.day(stay.start()) + 1);
        return IntStream.concat(ofRecords, ofPhases)
                .sorted()
                .distinct()
                .mapToObj(LocalDate::ofEpochDay)
                .filter(day -> day.isAfter(first) && past.timeline().window().contains(day))
                .collect(toImmutableList());
    }

    private CriterionAttempt.Outcome outcome(PhasePast past, RelationshipPhase phase, LocalDate metOn, int withinDays) {
        if (metOn.toEpochDay() + withinDays > board.asOf().date().toEpochDay()) {
            return CriterionAttempt.Outcome.OPEN;
        }
        boolean isPromoted = past.stays().stream()
                .anyMatch(stay -> stay.phase().level() > phase.level()
                        && !stay.start().isBefore(metOn)
                        && stay.start().toEpochDay() <= metOn.toEpochDay() + withinDays);
        return isPromoted ? CriterionAttempt.Outcome.PROMOTED : CriterionAttempt.Outcome.NOT_PROMOTED;
    }
}
