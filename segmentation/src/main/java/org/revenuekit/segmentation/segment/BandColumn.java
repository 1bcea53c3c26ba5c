package org.revenuekit.segmentation.segment;

import java.util.Arrays;

/** In which band of one axis each account is, and since which day. */
final class BandColumn {
    private final byte[] band;
    private final int[] since;

    private BandColumn(int size, int today) {
        band = new byte[size];
        since = new int[size];
        Arrays.fill(since, today);
    }

    static BandColumn first(BandRule rule, int[] points, int today) {
        BandColumn column = new BandColumn(points.length, today);
        for (int i = 0; i < points.length; i++) {
            column.band[i] = (byte) rule.first(points[i]);
        }
        return column;
    }

    /** What follows from this; {@code before} says where each account stood in it, or -1. */
    BandColumn next(BandRule rule, int[] points, int[] before, int today) {
        BandColumn column = new BandColumn(points.length, today);
        for (int i = 0; i < points.length; i++) {
            int was = before[i];
            if (was < 0) {
                column.band[i] = (byte) rule.first(points[i]);
            } else {
                column.band[i] = (byte) rule.next(points[i], band[was], (long) today - since[was]);
                column.since[i] = column.band[i] == band[was] ? since[was] : today;
            }
        }
        return column;
    }

    int band(int account) {
        return band[account];
    }
}
