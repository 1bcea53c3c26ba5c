package org.revenuekit.segmentation.segment;

import java.math.BigDecimal;
import java.util.List;
import org.revenuekit.segmentation.internal.PointScale;

/** In which band of one axis an account is, after it was in another: bands by number, the last one not measured. */
final class BandRule {
    private final int[] cuts;
    private final int hysteresis;
    private final int dwell;

    BandRule(List<BigDecimal> cuts, SegmentGrid grid) {
        this.cuts =
                cuts.stream().mapToInt(cut -> (int) PointScale.millionths(cut)).toArray();
        this.hysteresis = (int) PointScale.millionths(grid.hysteresis());
        this.dwell = grid.minimumDwellDays();
    }

    int notMeasured() {
        return cuts.length + 1;
    }

    /** The band of a score, without a past; of an account without a score the point is below 0. */
    int first(int point) {
        if (point < 0) {
            return notMeasured();
        }
        int band = 0;
        while (band < cuts.length && point >= cuts[band]) {
            band++;
        }
        return band;
    }

    /** The band of a score, for an account that has been in another for some days. */
    int next(int point, int before, long days) {
        if (point < 0 || before == notMeasured()) {
            return first(point);
        }
        int band = before;
        while (band < cuts.length && point >= cuts[band] + hysteresis) {
            band++;
        }
        while (band > 0 && point < cuts[band - 1] - hysteresis) {
            band--;
        }
        return days < dwell ? before : band;
    }

    /** The least points, in millionths, with which an account comes to a band from a lower one. */
    long entry(int band) {
        return (long) cuts[band - 1] + hysteresis;
    }
}
