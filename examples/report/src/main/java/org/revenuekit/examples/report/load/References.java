package org.revenuekit.examples.report.load;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.Nearest;

/** Looks at what needs all tables: references to rows that are not there, and lines without a price. */
final class References {

    private final Map<CanonicalTable, TableRows> tables;
    private final ImportLog log;
    private final Map<CanonicalTable, Map<String, String>> spellings = new EnumMap<>(CanonicalTable.class);

    References(Map<CanonicalTable, TableRows> tables, ImportLog log) {
        this.tables = tables;
        this.log = log;
    }

    void check() {
        for (CanonicalTable table : CanonicalTable.values()) {
            for (CanonicalColumn column : table.columns()) {
                // a table the mapping does not fill says nothing about what there is
                TableRows target = column.refersTo().map(tables::get).orElse(null);
                TableRows rows = tables.get(table);
                if (target != null && rows != null) {
                    rows.rows().forEach(row -> check(row, column, target));
                }
            }
        }
        TableRows lines = tables.get(CanonicalTable.OPPORTUNITY_LINES);
        if (lines != null) {
            lines.rows().forEach(this::checkPrice);
        }
    }

    private void check(CanonicalRow row, CanonicalColumn column, TableRows target) {
        Optional<String> missing = row.text(column).filter(id -> !target.hasKey(id));
        if (missing.isEmpty()) {
            return;
        }
        CanonicalTable referredTo = column.refersTo().orElseThrow();
        String id = missing.get();
        String meant = spellings(referredTo, target).get(Nearest.lettersAndDigits(id));
        if (meant != null) {
            log.add(
                    ImportFinding.SUSPECT_SPELLING,
                    row.at(),
                    column.jsonName(),
                    id,
                    column.qualifiedName(),
                    referredTo.jsonName(),
                    meant);
        } else if (!isResolvedLater(row.table())) {
            log.add(
                    ImportFinding.UNKNOWN_REFERENCE,
                    row.at(),
                    column.jsonName(),
                    id,
                    column.qualifiedName(),
                    referredTo.jsonName());
        }
    }

    /** A parent that is no account is a company outside the data, which the hierarchy reports, not a mistake. */
    private static boolean isResolvedLater(CanonicalTable table) {
        return table == CanonicalTable.ACCOUNTS || table == CanonicalTable.LINKS;
    }

    private Map<String, String> spellings(CanonicalTable table, TableRows rows) {
        return spellings.computeIfAbsent(table, key -> {
            Map<String, String> known = new HashMap<>();
            for (String id : rows.keys()) {
                String folded = Nearest.lettersAndDigits(id);
                if (!folded.isEmpty()) {
                    known.putIfAbsent(folded, id);
                }
            }
            return known;
        });
    }

    private void checkPrice(CanonicalRow line) {
        if (line.number(CanonicalColumn.LINE_UNIT_PRICE).isEmpty()
                && line.number(CanonicalColumn.LINE_AMOUNT).isEmpty()
                && needsPrice(tables.get(CanonicalTable.OPPORTUNITIES), line)) {
            log.add(ImportFinding.LINE_WITHOUT_PRICE, line.at(), "", "");
        }
    }

    /** An open opportunity has no price yet, and one with an amount needs none of its lines. */
    private static boolean needsPrice(@Nullable TableRows opportunities, CanonicalRow line) {
        Optional<CanonicalRow> opportunity = Optional.ofNullable(opportunities)
                .flatMap(rows -> rows.row(line.requiredText(CanonicalColumn.LINE_OPPORTUNITY)));
        return opportunity
                .filter(row -> row.requiredText(CanonicalColumn.OPPORTUNITY_OUTCOME)
                                .equals("open")
                        || row.number(CanonicalColumn.OPPORTUNITY_AMOUNT).isPresent())
                .isEmpty();
    }
}
