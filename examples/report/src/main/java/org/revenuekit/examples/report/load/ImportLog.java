package org.revenuekit.examples.report.load;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.examples.report.canonical.AliasUse;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.RowRef;

/** Collects what is found while a folder is read. */
final class ImportLog {

    private final List<RowFinding> findings = new ArrayList<>();
    private final Map<AliasKey, AliasCount> aliases = new LinkedHashMap<>();

    /** A finding of its kind's own severity. */
    void add(ImportFinding kind, RowRef at, String column, String value, String... arguments) {
        add(kind, kind.severity(), at, column, value, ImmutableList.copyOf(arguments));
    }

    void add(
            ImportFinding kind,
            Severity severity,
            RowRef at,
            String column,
            String value,
            ImmutableList<String> arguments) {
        findings.add(new RowFinding(kind, severity, at.file(), at.row(), column, value, arguments));
    }

    /** A finding about a file as a whole. */
    void addForFile(ImportFinding kind, String file, String... arguments) {
        findings.add(new RowFinding(kind, kind.severity(), file, 0, "", "", ImmutableList.copyOf(arguments)));
    }

    void addAliasUse(String alias, RowRef at, CanonicalColumn column, String from, String to) {
        aliases.computeIfAbsent(new AliasKey(alias, at.file(), column, from, to), key -> new AliasCount())
                .add(at.row());
    }

    ImmutableList<RowFinding> findings() {
        return ImmutableList.copyOf(findings);
    }

    ImmutableList<AliasUse> aliasUses() {
        return aliases.entrySet().stream()
                .map(use -> use.getValue().of(use.getKey()))
                .collect(toImmutableList());
    }

    /** Comparable, so that no choice of words makes a hash map slow. */
    private record AliasKey(String alias, String file, CanonicalColumn column, String from, String to)
            implements Comparable<AliasKey> {
        private static final Comparator<AliasKey> ORDER = Comparator.comparing(AliasKey::from)
                .thenComparing(AliasKey::to)
                .thenComparing(AliasKey::alias)
                .thenComparing(AliasKey::file)
                .thenComparing(AliasKey::column);

        @Override
        public int compareTo(AliasKey other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class AliasCount {
        private final List<Long> firstRows = new ArrayList<>();
        private long times;

        void add(long row) {
            times++;
            if (firstRows.size() < AliasUse.FIRST_ROWS) {
                firstRows.add(row);
            }
        }

        AliasUse of(AliasKey key) {
            return new AliasUse(
                    key.alias, key.file, key.column, key.from, key.to, times, ImmutableList.copyOf(firstRows));
        }
    }
}
