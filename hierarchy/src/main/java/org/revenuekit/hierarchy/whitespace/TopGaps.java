package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the gaps of highest expected value. The columns that a class of rows leaves open are sorted once, by unit; in
 * each row they have the same order, so that it is left as soon as one of them is not good enough.
 */
final class TopGaps {
    private record Valued(int row, int column, BigDecimal value) {}

    private static final Comparator<Valued> BEST_FIRST = Comparator.comparing(Valued::value, Comparator.reverseOrder())
            .thenComparingInt(Valued::row)
            .thenComparingInt(Valued::column);

    private final WhiteSpace space;
    private final Worth worth;
    private final Grid grid;
    private final int count;
    private final IntPredicate rows;
    private final IntPredicate columns;
    private final boolean openWanted;
    private final PriorityQueue<Valued> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private final Map<Long, int[]> ranked = new HashMap<>();

    TopGaps(WhiteSpace space, int count, IntPredicate rows, IntPredicate columns, ImmutableSet<CellState> states) {
        this.space = space;
        this.worth = space.worth();
        this.grid = space.grid();
        this.count = count;
        this.rows = rows;
        this.columns = columns;
        this.openWanted = states.contains(CellState.OPEN);
    }

    ImmutableList<Gap> find() {
        if (openWanted) {
            IntStream.range(0, grid.rows()).filter(rows).forEach(this::look);
        }
        return best.stream()
                .sorted(BEST_FIRST)
                .map(one -> new Gap(space, one.row(), one.column()))
                .collect(ImmutableList.toImmutableList());
    }

    private void look(int row) {
        worth.stated(row).forEach((key, value) -> {
            int column = key.intValue();
            if (columns.test(column) && grid.state(row, column) == CellState.OPEN) {
                offer(new Valued(row, column, value.mid().amount()));
            }
        });
        int group = worth.units().groupOf(row);
        BigDecimal size = worth.size(row);
        if (group == Units.NO_GROUP || size == null) {
            return;
        }
        for (int at = grid.from(row); at < grid.to(row); at++) {
            Unit unit = worth.units().unit(group, grid.columnAt(at));
            if (unit != null && grid.stateAt(at) == CellState.OPEN && isByUnit(row, grid.columnAt(at))) {
                offer(new Valued(row, grid.columnAt(at), unit.mid().multiply(size)));
            }
        }
        for (int column : ranked(grid.rowClass(row), group)) {
            Unit unit = worth.units().unit(group, column);
            boolean open = grid.state(row, column) == CellState.OPEN && isByUnit(row, column);
            if (unit != null
                    && open
                    && !offer(new Valued(row, column, unit.mid().multiply(size)))) {
                return;
            }
        }
    }

    /** Whether a cell is asked for and valued by its unit, not by a statement. */
    private boolean isByUnit(int row, int column) {
        return columns.test(column) && !worth.stated(row).containsKey(Worth.key(row, column));
    }

    /** Whether it is among the best so far. */
    private boolean offer(Valued one) {
        if (best.size() < count) {
            return best.add(one);
        }
        if (BEST_FIRST.compare(one, best.element()) >= 0) {
            return false;
        }
        best.remove();
        return best.add(one);
    }

    /** The columns that a class leaves open, the highest unit first; of equal ones in order. */
    private int[] ranked(int rowClass, int group) {
        return ranked.computeIfAbsent(
                Worth.key(rowClass, group),
                none -> IntStream.of(worth.units().columns(group))
                        .filter(column -> grid.defaultOf(rowClass, column) == CellState.OPEN)
                        .boxed()
                        .sorted(Comparator.comparing((Integer column) -> mid(group, column), Comparator.reverseOrder())
                                .thenComparing(Comparator.naturalOrder()))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    private BigDecimal mid(int group, int column) {
        Unit unit = worth.units().unit(group, column);
        return unit == null ? BigDecimal.ZERO : unit.mid();
    }
}
