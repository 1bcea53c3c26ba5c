package org.revenuekit.hierarchy.whitespace;

import java.util.stream.IntStream;

/** The rows of each family, side by side. */
final class FamilyRows {
    private final Members members;
    private final int[] start;
    private final int[] rows;

    FamilyRows(Members members) {
        this.members = members;
        int families = 1
                + IntStream.range(0, members.size()).map(members::family).max().orElse(-1);
        this.start = new int[families + 1];
        for (int row = 0; row < members.size(); row++) {
            start[members.family(row) + 1]++;
        }
        Counts.accumulate(start);
        this.rows = new int[members.size()];
        int[] next = start.clone();
        for (int row = 0; row < rows.length; row++) {
            rows[next[members.family(row)]++] = row;
        }
    }

    /** Whether any family has two rows. */
    boolean hasSisters() {
        return IntStream.range(0, rows.length).anyMatch(row -> to(row) - from(row) > 1);
    }

    /** Where the rows of the family of a row begin, itself included. */
    int from(int row) {
        return start[members.family(row)];
    }

    /** Where they end. */
    int to(int row) {
        return start[members.family(row) + 1];
    }

    int rowAt(int at) {
        return rows[at];
    }
}
