package org.revenuekit.hierarchy.whitespace;

import java.util.Arrays;

/** What each row owns: its columns, in order, side by side. */
final class Baskets {
    private final int[] start;
    private final int[] columns;

    Baskets(Grid grid) {
        this.start = new int[grid.rows() + 1];
        int[] owned = new int[grid.rows() == 0 ? 0 : grid.to(grid.rows() - 1)];
        int size = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int at = grid.from(row); at < grid.to(row); at++) {
                if (grid.stateAt(at) == CellState.OWNED) {
                    owned[size++] = grid.columnAt(at);
                }
            }
            start[row + 1] = size;
        }
        this.columns = Arrays.copyOf(owned, size);
    }

    int rows() {
        return start.length - 1;
    }

    /** Where the columns of a row begin. */
    int from(int row) {
        return start[row];
    }

    /** Where they end. */
    int to(int row) {
        return start[row + 1];
    }

    int columnAt(int at) {
        return columns[at];
    }

    int size(int row) {
        return start[row + 1] - start[row];
    }
}
