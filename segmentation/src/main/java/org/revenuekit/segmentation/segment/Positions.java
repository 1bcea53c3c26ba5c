package org.revenuekit.segmentation.segment;

import java.util.Arrays;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.internal.ObservationTable;
import org.revenuekit.segmentation.index.Scores;

/** In which bands the accounts are, and since when: all that an account's next position depends on. */
final class Positions {
    private final byte[] cs;
    private final byte[] op;
    private final int[] csSince;
    private final int[] opSince;

    private Positions(int size, int today) {
        cs = new byte[size];
        op = new byte[size];
        csSince = new int[size];
        opSince = new int[size];
        Arrays.fill(csSince, today);
        Arrays.fill(opSince, today);
    }

    static Positions first(SegmentGrid grid, Scores cs, Scores op) {
        Positions positions = new Positions(cs.accounts().size(), today(cs));
        first(new BandRule(grid.csCuts(), grid), Percentiles.points(cs.column(), grid.cutKind()), positions.cs);
        first(new BandRule(grid.opCuts(), grid), Percentiles.points(op.column(), grid.cutKind()), positions.op);
        return positions;
    }

    private static void first(BandRule rule, int[] points, byte[] bands) {
        for (int i = 0; i < points.length; i++) {
            bands[i] = (byte) rule.first(points[i]);
        }
    }

    static Positions next(SegmentGrid grid, Scores cs, Scores op, Segments earlier) {
        int today = today(cs);
        Positions positions = new Positions(cs.accounts().size(), today);
        int[] before = before(cs.accounts(), earlier.accounts());
        Positions past = earlier.positions();
        next(
                new BandRule(grid.csCuts(), grid),
                Percentiles.points(cs.column(), grid.cutKind()),
                before,
                past.cs,
                past.csSince,
                positions.cs,
                positions.csSince);
        next(
                new BandRule(grid.opCuts(), grid),
                Percentiles.points(op.column(), grid.cutKind()),
                before,
                past.op,
                past.opSince,
                positions.op,
                positions.opSince);
        return positions;
    }

    private static void next(
            BandRule rule, int[] points, int[] before, byte[] past, int[] pastSince, byte[] bands, int[] since) {
        for (int i = 0; i < points.length; i++) {
            int was = before[i];
            int band =
                    was < 0 ? rule.first(points[i]) : rule.next(points[i], past[was], (long) since[i] - pastSince[was]);
            bands[i] = (byte) band;
            if (was >= 0 && band == past[was]) {
                since[i] = pastSince[was];
            }
        }
    }

    /** Where each account stood in the earlier answer, or -1. */
    static int[] before(Accounts now, Accounts then) {
        int[] before = new int[now.size()];
        Arrays.setAll(
                before,
                i -> now == then ? i : then.index().find(now.list().get(i).id()));
        return before;
    }

    private static int today(Scores scores) {
        return ObservationTable.day(scores.asOf().date());
    }

    int cs(int account) {
        return cs[account];
    }

    int op(int account) {
        return op[account];
    }
}
