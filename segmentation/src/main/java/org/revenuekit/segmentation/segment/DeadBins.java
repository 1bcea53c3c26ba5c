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
        CurvePoint here = points.get(at);
        CurvePoint left = points.get(Math.max(at - 1, 0));
        CurvePoint right = points.get(Math.min(at + 1, points.size() - 1));
        BigDecimal rise = here.points().subtract(left.points());
        BigDecimal further = right.points().subtract(here.points());
        if (at == 0 || at == points.size() - 1) {
            return rise.add(further).signum() == 0;
        }
        return rise.multiply(right.value().subtract(here.value()))
                        .compareTo(further.multiply(here.value().subtract(left.value())))
                == 0;
    }
}
