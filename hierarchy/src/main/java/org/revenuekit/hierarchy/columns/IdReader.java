package org.revenuekit.hierarchy.columns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.revenuekit.hierarchy.internal.IdTable;

/** Numbers columns of ids by the column in which they are known. */
final class IdReader {
    private final int known;
    private final IdTable table;
    private final List<String> unknown = new ArrayList<>();
    private final int[] firsts;

    /** Takes the ids that are known, and what they are ids of and the column is called, for messages. */
    IdReader(String[] ids, String what, String column) {
        this.known = ids.length;
        this.table = new IdTable(ids.length, what);
        this.firsts = numbers(ids, column, true);
    }

    /** Returns the first position of the id at each position where it is known. */
    int[] firsts() {
        return firsts;
    }

    /** Returns the number of each id: its first position where it is known, else one from there on. */
    int[] numbers(String[] ids, String column) {
        return numbers(ids, column, false);
    }

    private int[] numbers(String[] ids, String column, boolean areKnown) {
        int[] numbers = new int[ids.length];
        for (int from = 0; from < ids.length; from += IdTable.BATCH) {
            int to = Math.min(from + IdTable.BATCH, ids.length);
            table.expect(ids, from, to);
            for (int i = from; i < to; i++) {
                read(column, i, ids[i]);
            }
            table.fetch();
            for (int i = from; i < to; i++) {
                numbers[i] = areKnown ? table.number(i) : number(ids[i]);
            }
        }
        return numbers;
    }

    private int number(String id) {
        int next = known + unknown.size();
        int number = table.number(next);
        if (number == next) {
            unknown.add(id);
        }
        return number;
    }

    private void read(String column, int at, @Nullable String id) {
        if (id == null) {
            throw new NullPointerException(column + "[" + at + "]");
        }
        try {
            table.read(id);
        } catch (IllegalArgumentException noId) {
            throw new IllegalArgumentException(column + "[" + at + "]: " + noId.getMessage(), noId);
        }
    }

    /** Returns the ids that were met and are not known, in order of their numbers. */
    List<String> unknown() {
        return unknown;
    }
}
