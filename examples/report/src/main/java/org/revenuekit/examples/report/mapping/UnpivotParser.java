package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ColumnType;
import org.revenuekit.examples.report.csv.ColumnRef;

/** Reads the part of a mapping that says which columns of a wide export become rows. */
final class UnpivotParser {

    private final ColumnParser columns;
    private final ZoneId zone;

    UnpivotParser(ColumnParser columns, ZoneId zone) {
        this.columns = columns;
        this.zone = zone;
    }

    /** The mapping, or empty when its name column is a problem. */
    Optional<Unpivot> parse(CanonicalTable table, Fields fields, Settings settings) {
        ImmutableList<ColumnRef> from =
                fields.list("columns", (json, path) -> columns.columnRef(json, path, settings.header()));
        if (from.isEmpty()) {
            fields.problem("columns", "must have at least one column");
        }
        if (from.size() != ImmutableSet.copyOf(from).size()) {
            fields.problem("columns", "must not name a column twice");
        }
        ImmutableMap<String, String> names = fields.textsByName("names");
        Optional<CanonicalColumn> name = column(table, fields, "name");
        Optional<CanonicalColumn> value = column(table, fields, "value");
        if (!fields.has("name")) {
            fields.problem("name", "is required");
        }
        if (name.isPresent() && name.equals(value)) {
            fields.problem("value", "must not be the same column as 'name'");
        }
        if (fields.has("unit") && value.isEmpty()) {
            fields.problem("unit", "belongs to 'value'");
        }
        CellFormat format = settings.cellFormat(fields, zone);
        Optional<CellReader> valueCells = value.map(column -> valueCells(column, fields, format));
        CellFilter kept = SourceParser.filter(fields, "keep", "skip")
                .orElse(new CellFilter(
                        ImmutableSet.<String>builder()
                                .add("")
                                .addAll(settings.empty())
                                .build(),
                        false));
        fields.finish();
        return name.map(column ->
                new Unpivot(from, names, column, ColumnParser.plainReader(column, format), value, valueCells, kept));
    }

    private static CellReader valueCells(CanonicalColumn column, Fields fields, CellFormat format) {
        if (fields.has("unit") && column.type() != ColumnType.AMOUNT) {
            fields.problem(
                    "unit",
                    "belongs to amounts; " + column.qualifiedName() + " is of type "
                            + column.type().label());
        }
        BigDecimal unit = fields.oneOf("unit", ColumnParser.UNITS).orElse(BigDecimal.ONE);
        return CellReader.of(column, format, ImmutableMap.of(), Alias.NONE, unit, false);
    }

    private static Optional<CanonicalColumn> column(CanonicalTable table, Fields fields, String member) {
        Optional<String> given = fields.text(member);
        Optional<CanonicalColumn> column = given.flatMap(table::column);
        if (given.isPresent() && column.isEmpty()) {
            fields.problems()
                    .addUnknown(
                            fields.place(),
                            fields.pathOf(member),
                            "column of " + table.jsonName(),
                            given.get(),
                            SourceParser.names(table));
        }
        return column;
    }
}
