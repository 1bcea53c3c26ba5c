package org.revenuekit.segmentation.segment;

import static org.revenuekit.segmentation.internal.IndexProgram.ALL;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.internal.IndexProgram;
import org.revenuekit.segmentation.internal.PointScale;

/**
 * What can come out on one axis of a grid while all of its index is measured. The worth of an account, the sum of its
 * contributions, is its score in millionths times 100,000,000, before it is rounded half up.
 */
final class AxisReach {
    private static final long HALF = ALL / 2;

    private final long[] cuts; // points in millionths
    private final long hysteresis;
    private final boolean isRelative;
    private final Contribution[] contributions;
    private final SumSet[] from; // what all contributions from one on sum to
    private final boolean[] reachable;

    AxisReach(ImmutableList<BigDecimal> cuts, SegmentGrid grid, IndexDefinition index) {
        this.cuts = cuts.stream().mapToLong(PointScale::millionths).toArray();
        this.hysteresis = PointScale.millionths(grid.hysteresis());
        this.isRelative = grid.cutKind() == CutKind.PERCENTILE;
        IndexProgram program = IndexProgram.of(index);
        int size = program.size();
        this.contributions = new Contribution[size];
        this.from = new SumSet[size + 1];
        from[size] = SumSet.between(0, 0);
        for (int i = size - 1; i >= 0; i--) {
            contributions[i] = Contribution.of(program.indicators().get(i), program.weight(i));
            from[i] = contributions[i].sums().plus(from[i + 1]);
        }
        this.reachable = reachable(isRelative ? ranked(from[0]) : from[0]);
    }

    /** Among accounts of different scores there is every rank, among those of one score only the middle. */
    private static SumSet ranked(SumSet worth) {
        return (worth.least() + HALF) / ALL == (worth.greatest() + HALF) / ALL
                ? SumSet.between(ALL * HALF, ALL * HALF)
                : SumSet.between(0, (long) ALL * ALL);
    }

    /**
     * A band is reached without a past, or from below by passing its lower cut by the hysteresis and no other, or from
     * above. The lowest and the highest band of all are reached without a past.
     */
    private boolean[] reachable(SumSet worth) {
        BandEdges raw = edges(cut -> 0, new int[0][]);
        BandEdges rising = edges(cut -> 1, new int[0][]);
        BandEdges falling = edges(cut -> -1, new int[0][]);
        int[] met = IntStream.rangeClosed(0, cuts.length)
                .filter(band -> raw.isMet(band, worth))
                .toArray();
        boolean[] reached = new boolean[cuts.length + 2];
        reached[cuts.length + 1] = true;
        for (int band = met[0]; band <= met[met.length - 1]; band++) {
            reached[band] = raw.isMet(band, worth) || rising.isMet(band, worth) || falling.isMet(band, worth);
        }
        return reached;
    }

    private BandEdges edges(IntUnaryOperator signOfHysteresis, int[][] treatment) {
        return new BandEdges(
                IntStream.range(0, cuts.length)
                        .mapToLong(cut -> (cuts[cut] + signOfHysteresis.applyAsInt(cut) * hysteresis) * ALL - HALF)
                        .toArray(),
                treatment);
    }

    /** Whether an account can be in a band; where nothing is measured it always can. */
    boolean isReachable(int band) {
        return reachable[band];
    }

    /** The bands in which accounts can be, the one where nothing is measured included. */
    int[] reachableBands() {
        return IntStream.range(0, reachable.length)
                .filter(band -> reachable[band])
                .toArray();
    }

    /** How much an indicator can add. */
    Contribution contribution(int indicator) {
        return contributions[indicator];
    }

    /**
     * Of which indicators two values can lead two accounts, equal otherwise and with the same past if any, to different
     * segments.
     *
     * @param treatment the segments that each band of this axis has across the other
     */
    boolean[] powerful(int[][] treatment) {
        List<BandEdges> pasts = pasts(treatment);
        boolean[] powerful = new boolean[contributions.length];
        SumSet before = SumSet.between(0, 0);
        for (int i = 0; i < powerful.length; i++) {
            Contribution one = contributions[i];
            SumSet others = isRelative ? SumSet.between(0, (long) ALL * ALL) : before.plus(from[i + 1]);
            powerful[i] = pasts.stream().anyMatch(edges -> one.matters(edges, others));
            before = before.plus(one.sums());
        }
        return powerful;
    }

    /** The edges for an account without a past, and for one that was in each of the bands. */
    private List<BandEdges> pasts(int[][] treatment) {
        List<BandEdges> pasts = new ArrayList<>();
        pasts.add(edges(cut -> 0, treatment));
        if (hysteresis > 0) {
            for (int band = 0; band <= cuts.length; band++) {
                int was = band;
                if (reachable[was]) {
                    pasts.add(edges(cut -> cut < was ? -1 : 1, treatment));
                }
            }
        }
        return pasts;
    }
}
