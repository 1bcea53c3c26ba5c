package org.revenuekit.segmentation.segment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        ImmutableList<Band> csBands = grid.csBands();
        ImmutableList<Band> opBands = grid.opBands();
        @Nullable Placement[][] holders = holders(grid, numbers);
        int[][] segment = new int[csBands.size()][opBands.size()];
        boolean[] placed = new boolean[numbers.size()];
        for (int row = 0; row < csBands.size(); row++) {
            for (int column = 0; column < opBands.size(); column++) {
                Placement holder = holders[row][column];
                checkArgument(
                        holder != null,
                        "every cell must belong to a segment, CS %s x OP %s belonged to none (grid %s)",
                        csBands.get(row),
                        opBands.get(column),
                        grid.ref());
                int number = numbers.find(holder.segment());
                segment[row][column] = number;
                placed[number] = true;
            }
        }
        for (int i = 0; i < placed.length; i++) {
            checkArgument(
                    placed[i],
                    "every segment must have a cell, %s had none (grid %s)",
                    grid.segments().get(i).id(),
                    grid.ref());
        }
        return new CellTable(segment, numbers);
    }

    /** Which placement has each cell. In rising order of priority, so that two of equal priority always meet. */
    private static @Nullable Placement[][] holders(SegmentGrid grid, IdIndex<SegmentId> numbers) {
        List<BigDecimal> csEdges = edges(grid.csCuts());
        List<BigDecimal> opEdges = edges(grid.opCuts());
        @Nullable Placement[][] holders = new Placement[csEdges.size()][opEdges.size()];
        List<Placement> rising = new ArrayList<>(grid.placements());
        rising.sort(Comparator.comparingInt(Placement::priority));
        for (Placement placement : rising) {
            checkArgument(
                    numbers.find(placement.segment()) >= 0,
                    "a placement must be of a segment of the grid, was of %s (grid %s)",
                    placement.segment(),
                    grid.ref());
            List<Integer> columns = reached(placement.op(), opEdges, "an OP cut", grid);
            for (int row : reached(placement.cs(), csEdges, "a CS cut", grid)) {
                for (int column : columns) {
                    Placement holder = holders[row][column];
                    checkArgument(
                            holder == null || holder.priority() < placement.priority(),
                            "placements that overlap must differ in priority, had %s and %s (grid %s)",
                            holder,
                            placement,
                            grid.ref());
                    holders[row][column] = placement;
                }
            }
        }
        return holders;
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

    /** The number of the segment that has a cell. */
    int segment(int csBand, int opBand) {
        return segment[csBand][opBand];
    }

    /** The number of a segment, or -1. */
    int number(SegmentId id) {
        return numbers.find(id);
    }
}
