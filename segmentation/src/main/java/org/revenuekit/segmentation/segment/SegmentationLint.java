package org.revenuekit.segmentation.segment;

import static java.util.Objects.requireNonNull;
import static org.revenuekit.segmentation.segment.LintFinding.DEAD_BIN;
import static org.revenuekit.segmentation.segment.LintFinding.POWERLESS_INDICATOR;
import static org.revenuekit.segmentation.segment.LintFinding.UNREACHABLE_CELL;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;

/**
 * The question what is of no use in the definitions of a segmentation: parts of a scale that change nothing, indicators
 * that cannot move anybody, cells that nobody reaches. Asked when definitions are written, before any customer is
 * scored.
 *
 * <p>It reasons about accounts of which everything is measured and fresh: which sums the weighted points can have, and
 * where the cuts lie, rounding and hysteresis included. What it reports is so; it may miss something in four cases. A
 * {@link org.revenuekit.segmentation.index.Curve} and a mean of several observations are taken to give every number of
 * points between their least and their greatest. If the possible sums of an index are too many, more than 10,000 pairs
 * of ranges while adding, all between the least and the greatest are taken to be possible. An indicator in both indices
 * is taken for two. With {@link CutKind#PERCENTILE} any score is taken to reach any rank, unless all have the same.
 */
public final class SegmentationLint {
    private final SegmentGrid grid;
    private final IndexDefinition cs;
    private final IndexDefinition op;

    private SegmentationLint(SegmentGrid grid, IndexDefinition cs, IndexDefinition op) {
        this.grid = grid;
        this.cs = cs;
        this.op = op;
    }

    /**
     * Returns the question.
     *
     * @param grid the grid
     * @param cs the index of its CS axis
     * @param op the index of its OP axis
     * @return the question
     */
    public static SegmentationLint of(SegmentGrid grid, IndexDefinition cs, IndexDefinition op) {
        return new SegmentationLint(requireNonNull(grid, "grid"), requireNonNull(cs, "cs"), requireNonNull(op, "op"));
    }

    /**
     * Looks for what is of no use.
     *
     * @return the warnings; of one index about O(indicators x values), times the sums it can have up to the bound above
     */
    public SegmentationWarnings check() {
        AxisReach csReach = new AxisReach(grid.csCuts(), grid, cs);
        AxisReach opReach = new AxisReach(grid.opCuts(), grid, op);
        List<Finding> found = new ArrayList<>();
        addWarnings(cs, csReach, treatment(grid.csCuts(), opReach, grid.cells()::segment), found);
        addWarnings(
                op,
                opReach,
                treatment(grid.opCuts(), csReach, (band, other) -> grid.cells().segment(other, band)),
                found);
        addUnreachable(csReach, opReach, found);
        return new SegmentationWarnings(grid, cs, op, Findings.of(found));
    }

    @FunctionalInterface
    private interface SegmentOfCell {
        int at(int band, int other);
    }

    /** The segments that each measured band of an axis has across those of the other that can be reached. */
    private static int[][] treatment(ImmutableList<BigDecimal> cuts, AxisReach other, SegmentOfCell segment) {
        return IntStream.rangeClosed(0, cuts.size())
                .mapToObj(band -> Arrays.stream(other.reachableBands())
                        .map(across -> segment.at(band, across))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static void addWarnings(IndexDefinition index, AxisReach reach, int[][] treatment, List<Finding> found) {
        ImmutableList<Indicator> indicators = index.indicators();
        boolean[] powerful = reach.powerful(treatment);
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            DeadBins.of(indicator.scale())
                    .forEach((at, points) -> found.add(warning(DEAD_BIN, index, indicator)
                            .putDetail("at", at.toPlainString())
                            .putDetail("points", points.toPlainString())
                            .build()));
            if (!powerful[i]) {
                found.add(warning(POWERLESS_INDICATOR, index, indicator)
                        .putDetail("least", points(reach.contribution(i).least()))
                        .putDetail("greatest", points(reach.contribution(i).greatest()))
                        .build());
            }
        }
    }

    private static Finding.Builder warning(LintFinding kind, IndexDefinition index, Indicator indicator) {
        Finding.Builder warning = Finding.builder().kind(kind).subject(Subject.of(indicator.id()));
        warning.putDetail("index", index.ref().toString());
        return warning;
    }

    private static String points(long worth) {
        return Decimals.normal(BigDecimal.valueOf(worth, 14)).toPlainString();
    }

    private void addUnreachable(AxisReach csReach, AxisReach opReach, List<Finding> found) {
        ImmutableList<Band> csBands = grid.csBands();
        ImmutableList<Band> opBands = grid.opBands();
        for (int row = 0; row < csBands.size(); row++) {
            for (int column = 0; column < opBands.size(); column++) {
                if (!csReach.isReachable(row) || !opReach.isReachable(column)) {
                    Segment segment = grid.segments().get(grid.cells().segment(row, column));
                    found.add(Finding.builder()
                            .kind(UNREACHABLE_CELL)
                            .subject(new Subject("segment", segment.id().value()))
                            .putDetail("cs", csBands.get(row).toString())
                            .putDetail("op", opBands.get(column).toString())
                            .build());
                }
            }
        }
    }
}
