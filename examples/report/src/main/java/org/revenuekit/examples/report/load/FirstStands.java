package org.revenuekit.examples.report.load;

import java.util.HashMap;
import java.util.Map;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.RowRef;

/**
 * Tells the first statement about each thing from the later ones, and reports those that differ from it.
 *
 * @param <K> what is stated about; comparable, so that no choice of ids makes the maps slow
 * @param <V> what is stated
 */
final class FirstStands<K extends Comparable<? super K>, V> {
    private final ImportLog log;
    private final Map<K, V> values = new HashMap<>();
    private final Map<K, RowRef> places = new HashMap<>();

    FirstStands(ImportLog log) {
        this.log = log;
    }

    boolean isFirst(K about, V value, RowRef at) {
        V earlier = values.putIfAbsent(about, value);
        places.putIfAbsent(about, at);
        if (earlier != null && !earlier.equals(value)) {
            log.add(ImportFinding.STATEMENT_CONTRADICTS, at, "", "", String.valueOf(places.get(about)));
        }
        return earlier == null;
    }
}
