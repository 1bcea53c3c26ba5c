package org.revenuekit.funnel.conversion;

import java.util.Arrays;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;

/** When one subject counts at each stage, and by which visit. Refilled for each subject. */
final class StageEntries {
    private final Counting counting;
    private final long[] at;
    private final int[] visit;

    StageEntries(Counting counting, int stages) {
        this.counting = counting;
        this.at = new long[stages];
        this.visit = new int[stages];
    }

    void read(JourneyTable table, int firstVisit, int endVisit) {
        Arrays.fill(at, Micros.NEVER);
        int farthest = -1;
        for (int i = firstVisit; i < endVisit; i++) {
            int stage = table.stage(i);
            if (stage > farthest) {
                advance(table, i, farthest, stage);
                farthest = stage;
            } else if (counting == Counting.VISITED && at[stage] == Micros.NEVER) {
                enter(table, i, stage);
            }
        }
    }

    private void advance(JourneyTable table, int by, int from, int to) {
        if (counting == Counting.REACHED) {
            for (int stage = from + 1; stage <= to; stage++) {
                enter(table, by, stage);
            }
        } else if (counting != Counting.IN_SEQUENCE || isNext(from, to)) {
            enter(table, by, to);
        }
    }

    private boolean isNext(int from, int to) {
        return to == from + 1 && (to == 0 || at[from] != Micros.NEVER);
    }

    private void enter(JourneyTable table, int by, int stage) {
        at[stage] = table.enteredAt(by);
        visit[stage] = by;
    }

    /** When it counts at the stage; {@link Micros#NEVER} if it does not. */
    long at(int stage) {
        return at[stage];
    }

    boolean counts(int stage) {
        return at[stage] != Micros.NEVER;
    }

    /** The visit by which it counts at the stage, where it does. */
    int visit(int stage) {
        return visit[stage];
    }
}
