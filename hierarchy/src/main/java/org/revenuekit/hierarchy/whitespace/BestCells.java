package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.hierarchy.internal.Best;

/**
 * Finds the cells of highest score. Rows are looked at in order of what they could reach at best, and only until that
 * is less than what was found. In a row, cells of which nothing but the penetration speaks have the same order as in
 * all rows of its kind, so that they are left as soon as one of them is not good enough.
 */
final class BestCells {
    private record Scored(int row, int column, Fits fits, long score, Optional<BigDecimal> expected) {
        BigDecimal known() {
            return expected.orElse(BigDecimal.ZERO);
        }
    }

    /** Rows whose cells of the same penetration have the same order. */
    private record RowKind(int rowClass, int group, boolean hasSize) {}

    private static final Fits NOTHING = new Fits(0, 0, false, Fits.NO_RULE, 0);

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingLong(Scored::score)
            .reversed()
            .thenComparing(one -> one.expected().isEmpty())
            .thenComparing(Scored::known, Comparator.reverseOrder())
            .thenComparingInt(Scored::row)
            .thenComparingInt(Scored::column);

    private final NextBest next;
    private final WhiteSpace space;
    private final Grid grid;
    private final int count;
    private final Clues clues;
    private final Best<Scored> best;
    private final Map<RowKind, int[]> ranked = new HashMap<>();

    BestCells(NextBest next, int count) {
        this.next = next;
        this.space = next.space();
        this.grid = space.grid();
        this.count = count;
        this.best = new Best<>(count, BEST_FIRST);
        this.clues = new Clues(next);
    }

    ImmutableList<Recommendation> find(IntStream rows) {
        if (count > 0 && grid.rows() > 0) {
            look(rows);
        }
        return best.list().stream()
                .map(one -> new Recommendation(next, one.row(), one.column(), one.fits(), one.score()))
                .collect(ImmutableList.toImmutableList());
    }

    private void look(IntStream rows) {
        long highestPenetration = next.highestPenetration();
        long[] byBound = rows.mapToLong(row -> Worth.key((int) -bound(row, highestPenetration), row))
                .sorted()
                .toArray();
        for (long one : byBound) {
            if (!mayComeIn(-(one >> Integer.SIZE))) {
                return;
            }
            look((int) one);
        }
    }

    /** What no cell of a row scores more than, found without the look-alikes, which are most of the work. */
    private long bound(int row, long highestPenetration) {
        clues.read(row);
        long bound = highestPenetration;
        for (int i = 0; i < clues.size(); i++) {
            int column = clues.columnAt(i);
            if (next.mayRecommend(row, column)) {
                bound = Math.max(bound, next.score(clues.fits(column), column));
            }
        }
        return bound + next.most(NextBestCriterion.LOOK_ALIKE);
    }

    private void look(int row) {
        clues.read(row);
        clues.readLookAlikes();
        for (int i = 0; i < clues.size(); i++) {
            if (next.mayRecommend(row, clues.columnAt(i))) {
                offer(row, clues.columnAt(i));
            }
        }
        for (int column : ranked(row)) {
            if (!clues.isTouched(column) && !offer(row, column)) {
                return;
            }
        }
    }

    private boolean mayComeIn(long score) {
        Scored worst = best.worst();
        return worst == null || score >= worst.score();
    }

    /** Whether a cell is among the best so far. */
    private boolean offer(int row, int column) {
        Fits fits = clues.fits(column);
        long score = next.score(fits, column);
        if (score == 0 || !mayComeIn(score)) {
            return false;
        }
        return best.offer(new Scored(row, column, fits, score, expected(row, column)));
    }

    /** The expected value x the number of members, which is the same for all. */
    private Optional<BigDecimal> expected(int row, int column) {
        return space.worth()
                .of(row, column)
                .value()
                .map(value -> times(value.mid().amount(), column));
    }

    private BigDecimal times(BigDecimal value, int column) {
        return value.multiply(BigDecimal.valueOf(space.owners().count(column)));
    }

    /** The columns that a kind of row may be recommended by its class, in the order of the ranking. */
    private int[] ranked(int row) {
        BigDecimal size = space.worth().size(row);
        int group = size == null ? Units.NO_GROUP : space.worth().units().groupOf(row);
        boolean hasSize = size != null && size.signum() > 0;
        return ranked.computeIfAbsent(new RowKind(grid.rowClass(row), group, hasSize), this::rank);
    }

    private int[] rank(RowKind kind) {
        return IntStream.range(0, grid.columns())
                .filter(column -> next.policy().states().contains(grid.defaultOf(kind.rowClass(), column)))
                .mapToObj(column -> new Scored(0, column, NOTHING, next.penetration(column), unit(kind, column)))
                .sorted(BEST_FIRST)
                .mapToInt(Scored::column)
                .toArray();
    }

    /** What a unit of a column is expected to be worth, if a cell of that kind has a number. */
    private Optional<BigDecimal> unit(RowKind kind, int column) {
        Unit unit = space.worth().units().unit(kind.group(), column);
        if (unit == null || grid.defaultOf(kind.rowClass(), column) != CellState.OPEN) {
            return Optional.empty();
        }
        return Optional.of(kind.hasSize() ? times(unit.mid(), column) : BigDecimal.ZERO);
    }
}
