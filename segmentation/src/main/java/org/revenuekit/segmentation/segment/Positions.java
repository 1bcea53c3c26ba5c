package org.revenuekit.segmentation.segment;

import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.internal.ObservationTable;
import org.revenuekit.segmentation.index.Scores;

/** In which bands the accounts are, and since when: all that an account's next position depends on. */
final class Positions {
    private final BandColumn cs;
    private final BandColumn op;

    private Positions(BandColumn cs, BandColumn op) {
        this.cs = cs;
        this.op = op;
    }

    static Positions first(SegmentGrid grid, Scores cs, Scores op) {
        int today = today(cs);
        return new Positions(
                BandColumn.first(new BandRule(grid.csCuts(), grid), points(grid, cs), today),
                BandColumn.first(new BandRule(grid.opCuts(), grid), points(grid, op), today));
    }

    /** What follows from earlier positions on the same grid; {@code before} says where each account stood there. */
    static Positions next(SegmentGrid grid, Scores cs, Scores op, Positions past, int[] before) {
        int today = today(cs);
        return new Positions(
                past.cs.next(new BandRule(grid.csCuts(), grid), points(grid, cs), before, today),
                past.op.next(new BandRule(grid.opCuts(), grid), points(grid, op), before, today));
    }

    private static int[] points(SegmentGrid grid, Scores scores) {
        return Percentiles.points(scores.column(), grid.cutKind());
    }

    private static int today(Scores scores) {
        return ObservationTable.day(scores.asOf().date());
    }

    /** Where each account stood in an earlier answer, or -1. */
    static int[] before(Accounts now, Accounts then) {
        int[] before = new int[now.size()];
        then.index().findAll(before, i -> now.list().get(i).id());
        return before;
    }

    int cs(int account) {
        return cs.band(account);
    }

    int op(int account) {
        return op.band(account);
    }
}
