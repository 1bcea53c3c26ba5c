package org.revenuekit.hierarchy.whitespace;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The units of each column, for each group of rows that are valued alike. */
final class Units {
    /** The group of rows of which it is not known with whom they compare. */
    static final int NO_GROUP = -1;

    private final int[] groupOf;
    private final int[][] columns;
    private final Unit[][] units;

    /** Takes the units by group and column. */
    Units(int[] groupOf, int groups, Map<Integer, SortedMap<Integer, Unit>> byGroup) {
        this.groupOf = groupOf;
        this.columns = new int[groups][];
        this.units = new Unit[groups][];
        for (int group = 0; group < groups; group++) {
            SortedMap<Integer, Unit> of = byGroup.getOrDefault(group, new TreeMap<>());
            columns[group] = of.keySet().stream().mapToInt(Integer::intValue).toArray();
            units[group] = of.values().toArray(Unit[]::new);
        }
    }

    int groupOf(int row) {
        return groupOf[row];
    }

    /** The columns of a group that have units, in order; not to be changed. */
    int[] columns(int group) {
        return columns[group];
    }

    @Nullable
    Unit unit(int group, int column) {
        if (group == NO_GROUP) {
            return null;
        }
        int at = Arrays.binarySearch(columns[group], column);
        return at < 0 ? null : units[group][at];
    }
}
