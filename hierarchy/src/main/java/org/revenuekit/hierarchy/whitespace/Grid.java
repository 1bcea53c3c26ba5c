package org.revenuekit.hierarchy.whitespace;

import java.util.Arrays;

/**
 * The states of all cells. Each row has a class, which says what its cells are; only those that differ are stored, so
 * that counting and looking up take no time for the white cells between them. Rows and columns are numbers here.
 */
final class Grid {
    private final int columns;
    private final int[] start;
    private final int[] column;
    private final byte[] state;
    private final int[] rowClass;
    private final byte[][] defaults;
    private final long[][] countOfClass;

    Grid(int columns, int[] start, int[] column, byte[] state, int[] rowClass, byte[][] defaults) {
        this.columns = columns;
        this.start = start;
        this.column = column;
        this.state = state;
        this.rowClass = rowClass;
        this.defaults = defaults;
        this.countOfClass = new long[defaults.length][];
        for (int i = 0; i < defaults.length; i++) {
            countOfClass[i] = CellStates.counts();
            for (byte one : defaults[i]) {
                countOfClass[i][one]++;
            }
        }
    }

    int rows() {
        return rowClass.length;
    }

    int columns() {
        return columns;
    }

    CellState state(int row, int of) {
        int at = Arrays.binarySearch(column, start[row], start[row + 1], of);
        return CellStates.of(at >= 0 ? state[at] : defaults[rowClass[row]][of]);
    }

    /** Where the cells of a row that differ from its class begin; they end where those of the next row begin. */
    int from(int row) {
        return start[row];
    }

    int to(int row) {
        return start[row + 1];
    }

    int columnAt(int at) {
        return column[at];
    }

    CellState stateAt(int at) {
        return CellStates.of(state[at]);
    }

    int rowClass(int row) {
        return rowClass[row];
    }

    int classes() {
        return defaults.length;
    }

    CellState defaultOf(int ofClass, int of) {
        return CellStates.of(defaults[ofClass][of]);
    }

    /** Adds how many cells of a row are what. */
    void count(int row, long[] counts) {
        long[] all = countOfClass[rowClass[row]];
        for (int i = 0; i < all.length; i++) {
            counts[i] += all[i];
        }
        byte[] instead = defaults[rowClass[row]];
        for (int at = start[row]; at < start[row + 1]; at++) {
            counts[instead[column[at]]]--;
            counts[state[at]]++;
        }
    }
}
