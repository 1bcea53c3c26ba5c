package org.revenuekit.hierarchy.whitespace;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Who owns a column: its rows, those of one family side by side. */
final class Owners {
    private final int[] start;
    private final long[] rows; // family << 32 | row

    Owners(Grid grid, Members members) {
        this.start = new int[grid.columns() + 1];
        for (int row = 0; row < grid.rows(); row++) {
            for (int at = grid.from(row); at < grid.to(row); at++) {
                start[grid.columnAt(at) + 1] += grid.stateAt(at) == CellState.OWNED ? 1 : 0;
            }
        }
        Counts.accumulate(start);
        this.rows = new long[start[grid.columns()]];
        int[] next = start.clone();
        for (int row = 0; row < grid.rows(); row++) {
            for (int at = grid.from(row); at < grid.to(row); at++) {
                if (grid.stateAt(at) == CellState.OWNED) {
                    rows[next[grid.columnAt(at)]++] = Worth.key(members.family(row), row);
                }
            }
        }
        for (int column = 0; column < grid.columns(); column++) {
            Arrays.sort(rows, start[column], start[column + 1]);
        }
    }

    int count(int column) {
        return start[column + 1] - start[column];
    }

    /** Where the rows that own a column begin; they end where those of the next column begin. */
    int from(int column) {
        return start[column];
    }

    int to(int column) {
        return start[column + 1];
    }

    int rowAt(int at) {
        return (int) rows[at];
    }

    /** The rows that own a column, family by family. */
    IntStream of(int column) {
        return Arrays.stream(rows, start[column], start[column + 1]).mapToInt(one -> (int) one);
    }

    /** The rows of a family that own a column, in order. */
    IntStream of(int column, int family) {
        return Arrays.stream(rows, find(column, family), find(column, family + 1))
                .mapToInt(one -> (int) one);
    }

    private int find(int column, int family) {
        int at = Arrays.binarySearch(rows, start[column], start[column + 1], Worth.key(family, 0));
        return at < 0 ? -at - 1 : at;
    }
}
