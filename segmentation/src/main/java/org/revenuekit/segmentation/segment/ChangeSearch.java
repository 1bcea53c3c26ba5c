package org.revenuekit.segmentation.segment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.segmentation.index.Indicator;

/** Looks for the fewest improvements that move one account to one of the cells of a segment. */
final class ChangeSearch {
    private final Segments segments;
    private final AccountId account;
    private final int csNow;
    private final int opNow;

    ChangeSearch(Segments segments, AccountId account, int csNow, int opNow) {
        this.segments = segments;
        this.account = account;
        this.csNow = csNow;
        this.opNow = opNow;
    }

    ChangeOutcome to(SegmentId segment) {
        SegmentGrid grid = segments.grid();
        int number = grid.cells().number(segment);
        if (grid.cells().segment(csNow, opNow) == number) {
            return new NoChange(NoChangeReason.ALREADY_THERE);
        }
        if (grid.cutKind() == CutKind.PERCENTILE) {
            return new NoChange(NoChangeReason.RELATIVE);
        }
        if (isAnyIndicatorShared()) {
            return new NoChange(NoChangeReason.SHARED_INDICATOR);
        }
        int csBands = grid.csBands().size();
        int opBands = grid.opBands().size();
        List<Cell> cells = IntStream.range(0, csBands * opBands)
                .mapToObj(i -> new Cell(i / opBands, i % opBands))
                .filter(cell -> grid.cells().segment(cell.cs, cell.op) == number)
                .toList();
        return cells.stream()
                .filter(cell -> isUp(csNow, cell.cs, csBands) && isUp(opNow, cell.op, opBands))
                .flatMap(cell -> improvements(cell).stream())
                .min(Comparator.comparingInt(List::size))
                .<ChangeOutcome>map(improvements -> new SmallestChange(account, segment, improvements))
                .orElseGet(() -> new NoChange(reason(cells, csBands, opBands)));
    }

    /** Each axis is searched alone, which is only right if what is improved on one leaves the other as it is. */
    private boolean isAnyIndicatorShared() {
        Set<IndicatorId> ofCs = segments.cs().definition().indicators().stream()
                .map(Indicator::id)
                .collect(ImmutableSet.toImmutableSet());
        return segments.op().definition().indicators().stream()
                .map(Indicator::id)
                .anyMatch(ofCs::contains);
    }

    /** A cell by the numbers of its bands. */
    private record Cell(int cs, int op) {}

    /**
     * Whether one comes from band to band by improving, or by staying; from and to where nothing is measured is
     * neither.
     */
    private static boolean isUp(int now, int then, int bands) {
        return then == now || (now < then && then < bands - 1);
    }

    private NoChangeReason reason(List<Cell> cells, int csBands, int opBands) {
        boolean up = cells.stream().anyMatch(cell -> isUp(csNow, cell.cs, csBands) && isUp(opNow, cell.op, opBands));
        boolean unmeasured = (csNow == csBands - 1 && cells.stream().noneMatch(cell -> cell.cs == csNow))
                || (opNow == opBands - 1 && cells.stream().noneMatch(cell -> cell.op == opNow));
        return up ? NoChangeReason.OUT_OF_REACH : unmeasured ? NoChangeReason.NOT_MEASURED : NoChangeReason.NEEDS_LESS;
    }

    private Optional<ImmutableList<Improvement>> improvements(Cell cell) {
        return improvements(Axis.CS, csNow, cell.cs)
                .flatMap(cs -> improvements(Axis.OP, opNow, cell.op)
                        .map(op -> Stream.concat(cs.stream(), op.stream()).collect(ImmutableList.toImmutableList())));
    }

    private Optional<ImmutableList<Improvement>> improvements(Axis axis, int now, int then) {
        if (now == then) {
            return Optional.of(ImmutableList.of());
        }
        SegmentGrid grid = segments.grid();
        return axis == Axis.CS
                ? new AxisSearch(axis, segments.cs(), new BandRule(grid.csCuts(), grid), account)
                        .improvements(now, then)
                : new AxisSearch(axis, segments.op(), new BandRule(grid.opCuts(), grid), account)
                        .improvements(now, then);
    }
}
