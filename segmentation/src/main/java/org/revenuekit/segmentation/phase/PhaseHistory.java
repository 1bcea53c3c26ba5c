package org.revenuekit.segmentation.phase;

import java.time.LocalDate;
import java.util.Arrays;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;

/**
 * In which phase each account was on each day of a window, as far as is known now: a record that came late or corrected
 * another counts for the day it tells of.
 */
public final class PhaseHistory {
    private final PhaseBoard board;
    private final Span window;

    PhaseHistory(PhaseBoard board, Span window) {
        this.board = board;
        this.window = window;
    }

    /**
     * Returns in which phase an account was.
     *
     * @param account its id
     * @return its certain phase on each day, made now: of days on which nothing changed none is judged; O(records of
     *     the account x days on which one of them begins to count or expires)
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     */
    public Timeline<RelationshipPhase> of(AccountId account) {
        LocalDate first = window.from().orElseThrow();
        LocalDate last = window.to().orElseThrow().minusDays(1);
        Moment end = Moment.of(board.asOf()).on(EvidenceTable.day(last));
        PhaseJudge judge = new PhaseJudge(board.program(), board.evidence().table());
        PhaseSteps steps = judge.steps(board.row(account), end);
        int begin = EvidenceTable.day(first);
        Timeline.Builder<RelationshipPhase> timeline = Timeline.starting(window, phase(judge, steps, begin));
        Arrays.stream(days(steps))
                .filter(day -> day > begin && day <= end.day())
                .forEach(day -> timeline.then(LocalDate.ofEpochDay(day), phase(judge, steps, day)));
        return timeline.build();
    }

    private int[] days(PhaseSteps steps) {
        return board.definition().persistence().days().map(steps::daysWhenKept).orElseGet(steps::days);
    }

    private RelationshipPhase phase(PhaseJudge judge, PhaseSteps steps, int day) {
        return board.definition().phase(steps.highest(judge.keptFrom(day), day));
    }

    /**
     * Returns whose history it is.
     *
     * @return the board
     */
    public PhaseBoard board() {
        return board;
    }

    /**
     * Returns which days it tells of.
     *
     * @return the window
     */
    public Span window() {
        return window;
    }
}
