package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.revenuekit.hierarchy.internal.Best;

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
    private final int[] rows;
    private final int[] columns;
    private final Best<Valued> best;
    private final Map<Long, int[]> ranked = new HashMap<>();

    /** Takes how many are wanted, at least 1, and of which rows and columns, in order. */
    TopGaps(WhiteSpace space, int count, int[] rows, int[] columns) {
        this.space = space;
        this.worth = space.worth();
        this.grid = space.grid();
        this.best = new Best<>(count, BEST_FIRST);
        this.rows = rows;
        this.columns = columns;
    }

    ImmutableList<Gap> find() {
        boolean all = columns.length == grid.columns();
        for (int row : rows) {
            if (all) {
                look(row);
            } else {
                IntStream.of(columns).forEach(column -> offer(row, column));
            }
        }
        return best.list().stream()
                .map(one -> new Gap(space, one.row(), one.column()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Offers what is not as its class or its unit says cell by cell, the rest in order of worth. */
    private void look(int row) {
        SortedMap<Long, Stated> stated = worth.stated(row);
        stated.keySet().forEach(key -> offer(row, key.intValue()));
        for (int at = grid.from(row); at < grid.to(row); at++) {
            if (!stated.containsKey(Worth.key(row, grid.columnAt(at)))) {
                offer(row, grid.columnAt(at));
            }
        }
        BigDecimal size = worth.size(row);
        int group = worth.units().groupOf(row);
        if (size == null || group == Units.NO_GROUP) {
            return;
        }
        boolean ranks = size.signum() > 0; // of nothing, all units are worth the same
        for (int column :
                ranks ? ranked(grid.rowClass(row), group) : worth.units().columns(group)) {
            boolean asItsClass = grid.defaultOf(grid.rowClass(row), column) == grid.state(row, column);
            if (asItsClass && !stated.containsKey(Worth.key(row, column)) && !offer(row, column)) {
                return;
            }
        }
    }

    /** Offers a cell; false if it is open and has a number, but others are better. */
    private boolean offer(int row, int column) {
        BigDecimal value = grid.state(row, column) == CellState.OPEN ? worth.expected(row, column) : null;
        return value == null || best.offer(new Valued(row, column, value));
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
