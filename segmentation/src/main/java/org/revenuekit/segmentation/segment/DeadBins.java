package org.revenuekit.segmentation.segment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.segmentation.index.Bin;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.Scale;

/** The boundaries of a scale of numbers that change nothing, each with the points at it. */
final class DeadBins {
    private DeadBins() {}

    static Map<BigDecimal, BigDecimal> of(Scale scale) {
        Map<BigDecimal, BigDecimal> dead = new TreeMap<>();
        if (scale instanceof Bins steps) {
            ImmutableList<Bin> bins = steps.bins();
            for (int i = 1; i < bins.size(); i++) {
                if (bins.get(i).points().compareTo(bins.get(i - 1).points()) == 0) {
                    dead.put(bins.get(i).from(), bins.get(i).points());
                }
            }
        }
        if (scale instanceof Curve curve) {
            ImmutableList<CurvePoint> points = curve.points();
            for (int i = 0; i < points.size(); i++) {
                if (isStraight(points, i)) {
                    dead.put(points.get(i).value(), points.get(i).points());
                }
            }
        }
        return dead;
    }

    /** Whether a curve goes on after a point as it came; it is level before its first and after its last. */
    private static boolean isStraight(ImmutableList<CurvePoint> points, int at) {
        BigDecimal rise = BigDecimal.ZERO;
        BigDecimal width = BigDecimal.ONE;
        if (at > 0) {
            rise = points.get(at).points().subtract(points.get(at - 1).points());
            width = points.get(at).value().subtract(points.get(at - 1).value());
        }
        BigDecimal nextRise = BigDecimal.ZERO;
        BigDecimal nextWidth = BigDecimal.ONE;
        if (at + 1 < points.size()) {
            nextRise = points.get(at + 1).points().subtract(points.get(at).points());
            nextWidth = points.get(at + 1).value().subtract(points.get(at).value());
        }
        return rise.multiply(nextWidth).compareTo(nextRise.multiply(width)) == 0;
    }
}
