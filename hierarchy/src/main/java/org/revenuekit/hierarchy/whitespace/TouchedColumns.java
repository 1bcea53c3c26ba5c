package org.revenuekit.hierarchy.whitespace;

import java.util.Arrays;

/** Columns that something is noted of: adding costs the same however many columns there are, and so does clearing. */
final class TouchedColumns {
    /** Told a column and what was noted of it. */
    @FunctionalInterface
    interface Noted {
        void column(int column, int bits);
    }

    private final int[] bits;
    private int[] columns = new int[16];
    private int size;

    TouchedColumns(int columnCount) {
        this.bits = new int[columnCount];
    }

    /** Notes bits, at least one, of a column. */
    void add(int column, int more) {
        if (bits[column] == 0) {
            if (size == columns.length) {
                columns = Arrays.copyOf(columns, 2 * size);
            }
            columns[size++] = column;
        }
        bits[column] |= more;
    }

    /** Tells all, in order of columns. */
    void forEach(Noted noted) {
        Arrays.sort(columns, 0, size);
        for (int i = 0; i < size; i++) {
            noted.column(columns[i], bits[columns[i]]);
        }
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            bits[columns[i]] = 0;
        }
        size = 0;
    }
}
