package org.revenuekit.funnel.revenue;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Makes one change of an end and a start of one account that are few days apart: the ended row goes on until the start.
 * An end counts where nothing of the asset follows, a start where nothing of it precedes; so it does not matter how a
 * stay is cut into periods.
 */
final class Netting {
    private final int days;
    private final int[] asset;
    private final long[] from;
    private final long[] to; // changed
    private long[] starts = new long[16]; // of one account

    Netting(int days, int[] asset, long[] from, long[] to) {
        this.days = days;
        this.asset = asset;
        this.from = from;
        this.to = to;
    }

    /** Nets rows that are by account, then by asset and day. */
    void net(Buckets byAccount, Buckets byAsset, IntPredicate counts) {
        for (int i = 0; i < byAccount.size(); i++) {
            net(byAccount, i);
        }
        cut(byAsset, counts);
    }

    private void net(Buckets byAccount, int account) {
        int end = byAccount.end(account);
        int runs = 0;
        for (int at = byAccount.start(account); at < end; at++) {
            if (at == byAccount.start(account) || !isOneRun(byAccount.row(at - 1), byAccount.row(at))) {
                add(from[byAccount.row(at)], runs++);
            }
        }
        Arrays.sort(starts, 0, runs);
        for (int at = byAccount.start(account); at < end; at++) {
            if (at + 1 == end || !isOneRun(byAccount.row(at), byAccount.row(at + 1))) {
                extend(byAccount.row(at), runs);
            }
        }
    }

    private boolean isOneRun(int row, int next) {
        return asset[row] == asset[next] && to[row] == from[next];
    }

    private void add(long start, int at) {
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, 2 * at);
        }
        starts[at] = start;
    }

    private void extend(int row, int runs) {
        int found = Arrays.binarySearch(starts, 0, runs, to[row]);
        int next = found >= 0 ? found : -found - 1;
        if (next < runs && starts[next] - to[row] <= days) {
            to[row] = starts[next];
        }
    }

    /** An asset may go on with another account: not before the first one has ended. */
    private void cut(Buckets byAsset, IntPredicate counts) {
        for (int i = 0; i < byAsset.size(); i++) {
            int last = -1;
            for (int at = byAsset.start(i); at < byAsset.end(i); at++) {
                int row = byAsset.row(at);
                if (counts.test(row)) {
                    if (last >= 0) {
                        to[last] = Math.min(to[last], from[row]);
                    }
                    last = row;
                }
            }
        }
    }
}
