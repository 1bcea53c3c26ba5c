package org.revenuekit.hierarchy.whitespace;

import java.util.stream.IntStream;

/**
 * What the rows of each family own together: its columns, in order, and how many rows own each. It is counted once for
 * a family, not for each of its rows, which of a family of thousands would be millions of sisters.
 */
final class FamilyBaskets {
    /** Told a family, a column that it owns, and how many of its rows do. */
    @FunctionalInterface
    private interface Owned {
        void owned(int family, int column, int rows);
    }

    private final Members members;
    private final int[] size;
    private final int[] start;
    private final int[] columns;
    private final int[] counts;

    FamilyBaskets(Members members, Owners owners, int columnCount) {
        this.members = members;
        int families = 1
                + IntStream.range(0, members.size()).map(members::family).max().orElse(-1);
        this.size = new int[families];
        for (int row = 0; row < members.size(); row++) {
            size[members.family(row)]++;
        }
        this.start = new int[families + 1];
        forEach(owners, columnCount, (family, column, rows) -> start[family + 1]++);
        Counts.accumulate(start);
        this.columns = new int[start[families]];
        this.counts = new int[start[families]];
        int[] next = start.clone();
        forEach(owners, columnCount, (family, column, rows) -> {
            columns[next[family]] = column;
            counts[next[family]++] = rows;
        });
    }

    /** Column by column, in each of which the owners of a family stand side by side. */
    private void forEach(Owners owners, int columnCount, Owned owned) {
        for (int column = 0; column < columnCount; column++) {
            int[] rows = owners.of(column).toArray();
            int first = 0;
            for (int i = 1; i <= rows.length; i++) {
                if (i == rows.length || members.family(rows[i]) != members.family(rows[first])) {
                    owned.owned(members.family(rows[first]), column, i - first);
                    first = i;
                }
            }
        }
    }

    /** Whether any family has two rows. */
    boolean hasSisters() {
        return IntStream.of(size).anyMatch(rows -> rows > 1);
    }

    /** How many other rows the family of a row has. */
    int others(int row) {
        return size[members.family(row)] - 1;
    }

    /** Where the columns that the family of a row owns begin. */
    int from(int row) {
        return start[members.family(row)];
    }

    /** Where they end. */
    int to(int row) {
        return start[members.family(row) + 1];
    }

    int columnAt(int at) {
        return columns[at];
    }

    /** How many rows of the family own the column there. */
    int countAt(int at) {
        return counts[at];
    }
}
