package org.revenuekit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.revenuekit.examples.laws.SqlPhaseJudge.Criterion;
import org.revenuekit.examples.laws.SqlPhaseJudge.Fact;
import org.revenuekit.examples.laws.SqlPhaseJudge.Gate;
import org.revenuekit.examples.laws.SqlPhaseJudge.Pattern;
import org.revenuekit.examples.laws.SqlPhaseJudge.Question;
import org.revenuekit.examples.laws.SqlPhaseJudge.Verdict;

class SqlPhaseJudgeTest {
    private static final int TODAY = 20_000;
    private static final Pattern TEN_MINUTES =
            new Pattern(Set.of("MEETING"), Set.of("DECISION_MAKER"), 10, null, null, 1, 365, null);
    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("ten-minutes-with-decision-maker", TEN_MINUTES, null, "UNKNOWN"));
    private static final List<Gate> GATES = List.of(new Gate(1, List.of("ten-minutes-with-decision-maker")));

    private static Fact meeting(String status, int recorded) {
        return new Fact("m1", null, "MEETING", "DECISION_MAKER", status, true, 15, null, null, TODAY, recorded, null);
    }

    private static Verdict judge(SqlPhaseJudge judge, Fact... facts) {
        return judge.judge(new Question("ACCOUNT", TODAY, TODAY, TODAY), CRITERIA, GATES, List.of(facts), List.of());
    }

    @Test
    void aPlannedMeetingSatisfiesNothingUntilItIsHeld() {
        try (SqlPhaseJudge judge = SqlPhaseJudge.open()) {
            Fact planned = meeting("PLANNED", TODAY - 7);
            assertEquals(
                    new Verdict(0, 1, "", Map.of("ten-minutes-with-decision-maker", "UNKNOWN")), judge(judge, planned));
            assertEquals(
                    new Verdict(1, 1, "", Map.of("ten-minutes-with-decision-maker", "MET")),
                    judge(judge, planned, meeting("HELD", TODAY)));
        }
    }

    @Test
    void remembersNothing() {
        try (SqlPhaseJudge judge = SqlPhaseJudge.open()) {
            assertEquals(1, judge(judge, meeting("HELD", TODAY)).certain());
            assertEquals(0, judge(judge).certain());
        }
    }

    /** Where the plan is not told from the fact the example of what was held still passes. */
    @Test
    void aQueryThatForgetsTheStatusTakesPlansForFacts() {
        String forgets = SqlPhaseJudge.STANDS.replace("AND status = 'HELD'", "");
        assertTrue(forgets.length() < SqlPhaseJudge.STANDS.length());
        try (SqlPhaseJudge judge = SqlPhaseJudge.open(forgets)) {
            assertEquals(1, judge(judge, meeting("HELD", TODAY)).certain());
            assertEquals(1, judge(judge, meeting("PLANNED", TODAY - 7)).certain());
        }
    }
}
