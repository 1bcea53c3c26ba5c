package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;

/** The rows of one table while it is filled; where rows have a key, each key stands once. */
final class TableRows {

    /** What became of a row that was added. */
    enum Added {
        NEW,
        REPEATED,
        REFUSED
    }

    /** All that a row says. Comparable, so that no choice of values makes a hash set slow. */
    private record Values(ImmutableList<Optional<Object>> all) implements Comparable<Values> {
        @Override
        public int compareTo(Values other) {
            return all.toString().compareTo(other.all.toString());
        }
    }

    private final Optional<CanonicalColumn> key;
    private final ImportLog log;
    private final List<CanonicalRow> keyless = new ArrayList<>();
    private final Map<String, CanonicalRow> byKey = new LinkedHashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Set<Values> distinct = new HashSet<>();

    TableRows(CanonicalTable table, ImportLog log) {
        this.key = table.key();
        this.log = log;
    }

    /**
     * Adds a row. A repeat of a key completes the earlier row where repeats are expected, and is refused otherwise;
     * without a key, a row repeats another if all its values are equal.
     */
    Added add(CanonicalRow row, boolean repeatsExpected) {
        return key.map(column -> addByKey(column, row, repeatsExpected))
                .orElseGet(() -> addKeyless(row, repeatsExpected));
    }

    private Added addKeyless(CanonicalRow row, boolean repeatsExpected) {
        if (repeatsExpected && !distinct.add(new Values(row.values()))) {
            return Added.REPEATED;
        }
        keyless.add(row);
        return Added.NEW;
    }

    private Added addByKey(CanonicalColumn column, CanonicalRow row, boolean repeatsExpected) {
        String value = row.requiredText(column);
        CanonicalRow earlier = byKey.putIfAbsent(value, row);
        if (earlier == null) {
            return Added.NEW;
        }
        if (!repeatsExpected) {
            log.add(
                    ImportFinding.DUPLICATE_ID,
                    row.at(),
                    column.jsonName(),
                    value,
                    column.qualifiedName(),
                    earlier.at().toString());
            return Added.REFUSED;
        }
        earlier.firstDifference(row)
                .filter(differing -> reported.add(value))
                .ifPresent(differing -> log.add(
                        ImportFinding.REPEAT_DIFFERS,
                        row.at(),
                        column.jsonName(),
                        value,
                        differing.qualifiedName(),
                        earlier.at().toString()));
        byKey.put(value, earlier.filledFrom(row));
        return Added.REPEATED;
    }

    /** Whether a row has this key. */
    boolean hasKey(String value) {
        return byKey.containsKey(value);
    }

    /** All keys, in the order they were added. */
    ImmutableSet<String> keys() {
        return ImmutableSet.copyOf(byKey.keySet());
    }

    /** The row of a key. */
    Optional<CanonicalRow> row(String value) {
        return Optional.ofNullable(byKey.get(value));
    }

    ImmutableList<CanonicalRow> rows() {
        return ImmutableList.copyOf(key.isEmpty() ? keyless : byKey.values());
    }
}
