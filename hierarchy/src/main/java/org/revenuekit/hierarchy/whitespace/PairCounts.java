package org.revenuekit.hierarchy.whitespace;

import java.util.Arrays;

/**
 * How many rows own two columns together, for each two that enough do. One column after the other is counted into an
 * array as long as the matrix is wide: no table of all pairs, nothing boxed.
 */
final class PairCounts {
    private final int[] start;
    private int[] others = new int[1_024];
    private int[] both = new int[1_024];
    private int size;

    PairCounts(Baskets baskets, Owners owners, int columns, long minimum) {
        this.start = new int[columns + 1];
        int[] next = new int[baskets.rows()]; // where what a row owns after the current column begins
        Arrays.setAll(next, baskets::from);
        int[] counts = new int[columns];
        int[] touched = new int[columns];
        for (int column = 0; column < columns; column++) {
            int found = 0;
            for (int row : owners.of(column).toArray()) {
                next[row]++;
                for (int at = next[row]; at < baskets.to(row); at++) {
                    int other = baskets.columnAt(at);
                    if (counts[other]++ == 0) {
                        touched[found++] = other;
                    }
                }
            }
            Arrays.sort(touched, 0, found);
            for (int i = 0; i < found; i++) {
                add(touched[i], counts[touched[i]], minimum);
                counts[touched[i]] = 0;
            }
            start[column + 1] = size;
        }
    }

    private void add(int other, int count, long minimum) {
        if (count < minimum) {
            return;
        }
        if (size == others.length) {
            others = Arrays.copyOf(others, 2 * size);
            both = Arrays.copyOf(both, 2 * size);
        }
        others[size] = other;
        both[size++] = count;
    }

    /** Where the pairs of a column with later ones begin; they end where those of the next column begin. */
    int from(int column) {
        return start[column];
    }

    int to(int column) {
        return start[column + 1];
    }

    /** The later column of a pair; within one column in order. */
    int otherAt(int at) {
        return others[at];
    }

    int bothAt(int at) {
        return both[at];
    }
}
