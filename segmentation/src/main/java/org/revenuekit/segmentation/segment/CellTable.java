package org.revenuekit.segmentation.segment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.revenuekit.core.internal.IdIndex;

/** Which segment has which cell of a grid, by the numbers of bands and segments. */
final class CellTable {
    private final int[][] segment;
    private final IdIndex<SegmentId> numbers;

    private CellTable(int[][] segment, IdIndex<SegmentId> numbers) {
        this.segment = segment;
        this.numbers = numbers;
    }

    static ImmutableList<Band> bands(List<BigDecimal> cuts) {
        List<BigDecimal> edges = edges(cuts);
        ImmutableList.Builder<Band> bands = ImmutableList.builder();
        for (int i = 1; i < edges.size(); i++) {
            bands.add(Band.of(edges.get(i - 1), edges.get(i)));
        }
        return bands.add(Band.NOT_MEASURED).build();
    }

    private static List<BigDecimal> edges(List<BigDecimal> cuts) {
        List<BigDecimal> edges = new ArrayList<>(cuts.size() + 2);
        edges.add(BigDecimal.ZERO);
        edges.addAll(cuts);
        edges.add(BigDecimal.valueOf(100));
        return edges;
    }

    static CellTable of(SegmentGrid grid) {
        IdIndex<SegmentId> numbers = new IdIndex<>(grid.segments().size());
        grid.segments().forEach(segment -> numbers.add(segment.id()));
        List<BigDecimal> csEdges = edges(grid.csCuts());
        List<BigDecimal> opEdges = edges(grid.opCuts());
        Map<Integer, Placement> holders = new HashMap<>();
        for (Placement placement : grid.placements()) {
            checkArgument(
                    numbers.find(placement.segment()) >= 0,
                    "a placement must be of a segment of the grid, was of %s (grid %s)",
                    placement.segment(),
                    grid.ref());
            List<Integer> columns = reached(placement.op(), opEdges, "an OP cut", grid);
            for (int row : reached(placement.cs(), csEdges, "a CS cut", grid)) {
                for (int column : columns) {
                    holders.merge(
                            row * opEdges.size() + column, placement, (holder, other) -> higher(holder, other, grid));
                }
            }
        }
        int[][] segment = new int[csEdges.size()][opEdges.size()];
        for (int row = 0; row < csEdges.size(); row++) {
            for (int column = 0; column < opEdges.size(); column++) {
                Placement holder = holders.get(row * opEdges.size() + column);
                checkArgument(
                        holder != null,
                        "every cell must belong to a segment, CS %s x OP %s belonged to none (grid %s)",
                        grid.csBands().get(row),
                        grid.opBands().get(column),
                        grid.ref());
                segment[row][column] = numbers.find(holder.segment());
            }
        }
        checkAllHaveCells(grid, holders);
        return new CellTable(segment, numbers);
    }

    /** The bands that a reach covers; the band after the last edge but one is the one that is not measured. */
    private static List<Integer> reached(Reach reach, List<BigDecimal> edges, String what, SegmentGrid grid) {
        int from = edges.indexOf(reach.from());
        int to = edges.indexOf(reach.to());
        checkArgument(
                from >= 0 && to >= 0,
                "a placement must begin and end at 0, %s or 100, was %s to %s (grid %s)",
                what,
                reach.from(),
                reach.to(),
                grid.ref());
        List<Integer> bands = new ArrayList<>();
        for (int band = from; band < to; band++) {
            bands.add(band);
        }
        if (reach.notMeasured()) {
            bands.add(edges.size() - 1);
        }
        return bands;
    }

    private static Placement higher(Placement holder, Placement other, SegmentGrid grid) {
        checkArgument(
                holder.priority() != other.priority(),
                "placements that overlap must differ in priority, had %s and %s (grid %s)",
                holder,
                other,
                grid.ref());
        return holder.priority() > other.priority() ? holder : other;
    }

    private static void checkAllHaveCells(SegmentGrid grid, Map<Integer, Placement> holders) {
        Set<SegmentId> placed = new HashSet<>();
        holders.values().forEach(holder -> placed.add(holder.segment()));
        grid.segments()
                .forEach(segment -> checkArgument(
                        placed.contains(segment.id()),
                        "every segment must have a cell, %s had none (grid %s)",
                        segment.id(),
                        grid.ref()));
    }

    /** The number of the segment that has a cell. */
    int segment(int csBand, int opBand) {
        return segment[csBand][opBand];
    }

    /** The number of a segment, or -1. */
    int number(SegmentId id) {
        return numbers.find(id);
    }
}
