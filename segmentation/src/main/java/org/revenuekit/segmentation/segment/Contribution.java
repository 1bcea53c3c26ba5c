package org.revenuekit.segmentation.segment;

import static org.revenuekit.segmentation.internal.PointScale.millionths;

import java.util.stream.IntStream;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.Summary;

/** What an indicator can add to an index: its weight times its points, in millionths of a point of 100,000,000. */
final class Contribution {
    private final long[] worth; // ascending; of one that has no gaps only the least and the greatest
    private final boolean isContinuous;

    private Contribution(long[] worth, boolean isContinuous) {
        this.worth = worth;
        this.isContinuous = isContinuous;
    }

    static Contribution of(Indicator indicator, int weight) {
        long[] worth = NearestValue.points(indicator.scale())
                .mapToLong(points -> weight * millionths(points))
                .sorted()
                .distinct()
                .toArray();
        boolean isContinuous = indicator.scale() instanceof Curve || indicator.summary() == Summary.MEAN;
        return new Contribution(isContinuous ? new long[] {worth[0], worth[worth.length - 1]} : worth, isContinuous);
    }

    long least() {
        return worth[0];
    }

    long greatest() {
        return worth[worth.length - 1];
    }

    SumSet sums() {
        return isContinuous ? SumSet.between(least(), greatest()) : SumSet.ofEach(worth);
    }

    /** Whether two of its values, whatever the others add, put an account where it is treated differently. */
    boolean matters(BandEdges edges, SumSet others) {
        return edges.areCrossed(least(), greatest(), others)
                && (isContinuous
                        || IntStream.range(1, worth.length)
                                .anyMatch(i -> edges.tellApart(worth[i - 1], worth[i], others)));
    }
}
