package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.RateDifferenceInterval;

/**
 * The question what activities were followed by: immutable, used again and again.
 *
 * <p>It looks at the accounts on one day, the {@linkplain LiftPolicy#days() days} of the policy before the date, and
 * divides those that were in the activity's phase then by whether its pattern was met then. Who was in a higher phase
 * on any day after it, up to the date, has come to the next phase. An activity done later does not count: else those
 * who had more time to do it would have had more time to rise, too.
 */
public final class LiftReview {
    private final LiftPolicy definition;

    private LiftReview(LiftPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition the policy
     * @return the question
     */
    public static LiftReview of(LiftPolicy definition) {
        return new LiftReview(requireNonNull(definition, "definition"));
    }

    /**
     * Measures.
     *
     * @param board the accounts, their evidence, the model, and the date up to which their phases are followed, with
     *     the knowledge of then
     * @return the lift of each activity of the model; O(records x days on which one of the account begins to count or
     *     expires)
     */
    public ActivityLifts measure(PhaseBoard board) {
        requireNonNull(board, "board");
        EvidenceTable table = board.evidence().table();
        Moment end = Moment.of(board.asOf());
        Moment start = end.on(end.day() - definition.days());
        ImmutableList<LiftCount> counts = board.definition().activities().stream()
                .map(activity -> new LiftCount(
                        activity, new ActivityJudge(activity, board.asOf().calendar(), table, start)))
                .collect(toImmutableList());
        PhaseJudge judge = new PhaseJudge(board.program(), table);
        board.accounts().list().forEach(account -> {
            int row = board.row(account.id());
            judge.judge(row, start);
            int level = judge.kept();
            boolean rose = judge.steps(row, end).highest(start.day() + 1, end.day()) > level;
            counts.forEach(count -> count.add(level, row, start, rose));
        });
        return new ActivityLifts(
                definition, board, counts.stream().collect(toImmutableMap(count -> count.activity.id(), this::lift)));
    }

    private ActivityLift lift(LiftCount count) {
        boolean enough = Math.min(count.did, count.didNot) >= definition.minimumGroup();
        return new ActivityLift(
                count.activity,
                Ratio.of(count.didAndRose, count.did),
                Ratio.of(count.didNotAndRose, count.didNot),
                enough
                        ? Optional.of(RateDifferenceInterval.of(
                                count.didAndRose,
                                count.did,
                                count.didNotAndRose,
                                count.didNot,
                                definition.z().doubleValue()))
                        : Optional.empty());
    }

    /** Counts the accounts of one activity. */
    private static final class LiftCount {
        private final AdvancementActivity activity;
        private final ActivityJudge judge;
        private long did;
        private long didAndRose;
        private long didNot;
        private long didNotAndRose;

        LiftCount(AdvancementActivity activity, ActivityJudge judge) {
            this.activity = activity;
            this.judge = judge;
        }

        void add(int level, int row, Moment start, boolean rose) {
            if (level != activity.fromLevel()) {
                return;
            }
            int more = rose ? 1 : 0;
            if (judge.isDone(row, start)) {
                did++;
                didAndRose += more;
            } else {
                didNot++;
                didNotAndRose += more;
            }
        }
    }
}
