package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.csv.ColumnRef;
import org.revenuekit.examples.report.csv.CsvFormat;
import org.revenuekit.examples.report.csv.DataFolder;

/** Reads the part of a mapping that says how one file fills one table, or is checked. */
final class SourceParser {

    private final ColumnParser columns;
    private final UnpivotParser unpivots;
    private final Settings defaults;
    private final ImmutableMap<String, String> ignoredFiles;
    private final Problems problems;

    SourceParser(
            ColumnParser columns,
            UnpivotParser unpivots,
            Settings defaults,
            ImmutableMap<String, String> ignoredFiles,
            Problems problems) {
        this.columns = columns;
        this.unpivots = unpivots;
        this.defaults = defaults;
        this.ignoredFiles = ignoredFiles;
        this.problems = problems;
    }

    /** The mapping of one source of a table, or empty when it is no object. */
    Optional<SourceMapping> source(CanonicalTable table, Json json, String path) {
        return Fields.of(json, path, problems).map(fields -> {
            fields.text("about");
            String file = file(fields);
            Settings settings = defaults.withFile(fields);
            CsvFormat format = settings.csvFormat(fields);
            ImmutableMap<CanonicalColumn, ColumnMapping> mapped = columns(table, fields, settings);
            ImmutableList<RowCondition> where =
                    fields.list("where", (item, itemPath) -> condition(item, itemPath, settings.header()));
            Optional<Unpivot> unpivot =
                    fields.object("unpivot").flatMap(inner -> unpivots.parse(table, inner, settings));
            boolean distinct = fields.flag("distinct").orElse(false);
            if (distinct && !table.mayBeDistinct()) {
                fields.problem("distinct", "two equal rows of " + table.jsonName() + " are two of them");
            }
            fields.finish();
            SourceMapping source = new SourceMapping(table, file, format, mapped, where, unpivot, distinct);
            checkColumns(fields, source);
            return source;
        });
    }

    /** A check of one column, or empty when it is a problem. */
    Optional<ValueCheck> check(Json json, String path) {
        return Fields.of(json, path, problems).flatMap(fields -> {
            fields.text("about");
            String file = file(fields);
            Settings settings = defaults.withFile(fields);
            CsvFormat format = settings.csvFormat(fields);
            Optional<ColumnRef> column = column(fields, settings.header());
            ImmutableSet<String> allowed = fields.texts("allowed");
            if (allowed.isEmpty()) {
                fields.problem("allowed", "must have at least one text");
            }
            fields.finish();
            return column.map(ref -> new ValueCheck(file, format, ref, allowed));
        });
    }

    /** Files of statements, or empty when it is no object. */
    Optional<BodsFiles> bods(Json json, String path) {
        return Fields.of(json, path, problems).map(fields -> {
            fields.text("about");
            BodsFiles files = new BodsFiles(file(fields));
            if (files.pattern().indexOf('*') != files.pattern().lastIndexOf('*')) {
                fields.problem("file", "must have at most one *");
            }
            fields.finish();
            return files;
        });
    }

    private String file(Fields fields) {
        String file = fields.requiredText("file");
        if (fields.has("file")) {
            DataFolder.nameProblem(file).ifPresent(problem -> fields.problem("file", problem));
        }
        if (ignoredFiles.containsKey(file)) {
            fields.problem("file", "the file stands in ignoredFiles, too");
        }
        return file;
    }

    private Optional<ColumnRef> column(Fields fields, boolean header) {
        Json json = fields.raw("column");
        if (json == null) {
            fields.problem("column", "is required");
            return Optional.empty();
        }
        return columns.columnRef(json, fields.pathOf("column"), header);
    }

    private ImmutableMap<CanonicalColumn, ColumnMapping> columns(
            CanonicalTable table, Fields source, Settings settings) {
        Map<CanonicalColumn, ColumnMapping> mapped = new LinkedHashMap<>();
        Optional<Fields> given = source.object("columns");
        if (given.isEmpty() && !source.has("columns")) {
            source.problem("columns", "is required");
        }
        given.ifPresent(fields -> fields.members().forEach((name, json) -> {
            Optional<CanonicalColumn> column = table.column(name);
            if (column.isEmpty()) {
                problems.addUnknown(json.place(), fields.path(), "column of " + table.jsonName(), name, names(table));
            }
            column.flatMap(known -> columns.parse(known, json, source, settings, fields.pathOf(name)))
                    .ifPresent(mapping -> mapped.put(column.orElseThrow(), mapping));
        }));
        return ImmutableMap.copyOf(mapped);
    }

    static ImmutableList<String> names(CanonicalTable table) {
        return table.columns().stream().map(CanonicalColumn::jsonName).collect(ImmutableList.toImmutableList());
    }

    private Optional<RowCondition> condition(Json json, String path, boolean header) {
        return Fields.of(json, path, problems).flatMap(fields -> {
            Optional<ColumnRef> column = column(fields, header);
            Optional<CellFilter> cells = filter(fields, "in", "notIn");
            if (cells.isEmpty()) {
                fields.problem("", "must have one of 'in' and 'notIn'");
            }
            fields.finish();
            return column.flatMap(ref -> cells.map(filter -> new RowCondition(ref, filter)));
        });
    }

    /** A filter given by one of two lists, or empty when neither is given. */
    static Optional<CellFilter> filter(Fields fields, String keep, String skip) {
        ImmutableSet<String> kept = fields.texts(keep);
        ImmutableSet<String> skipped = fields.texts(skip);
        if (fields.has(keep) && fields.has(skip)) {
            fields.problem(skip, "must not stand beside '" + keep + "'");
        }
        if (fields.has(keep)) {
            if (kept.isEmpty()) {
                fields.problem(keep, "must have at least one text");
            }
            return Optional.of(new CellFilter(kept, true));
        }
        return fields.has(skip) ? Optional.of(new CellFilter(skipped, false)) : Optional.empty();
    }

    private static void checkColumns(Fields fields, SourceMapping source) {
        for (CanonicalColumn column : source.table().columns()) {
            if (column.isRequired() && !fills(source, column)) {
                fields.problem("columns", "column '" + column.jsonName() + "' is required");
            }
        }
        source.unpivot()
                .ifPresent(unpivot -> source.columns().keySet().stream()
                        .filter(unpivot::fills)
                        .forEach(column -> fields.problem(
                                "unpivot", "column '" + column.jsonName() + "' is filled by 'columns', too")));
        if (fills(source, CanonicalColumn.LINE_UNIT_PRICE) && fills(source, CanonicalColumn.LINE_AMOUNT)) {
            fields.problem("columns", "map one of 'unitPrice' and 'amount', not both");
        }
        if (source.table() == CanonicalTable.OBSERVATIONS
                && fills(source, CanonicalColumn.OBSERVATION_VALUE)
                        == fills(source, CanonicalColumn.OBSERVATION_CATEGORY)) {
            fields.problem("columns", "map one of 'value' and 'category', and not both");
        }
        if (source.table() == CanonicalTable.LEAD_EVENTS
                && !fills(source, CanonicalColumn.LEAD_EVENT_STAGE)
                && !fills(source, CanonicalColumn.LEAD_EVENT_REASON)
                && !fills(source, CanonicalColumn.LEAD_EVENT_KIND)) {
            fields.problem("columns", "map at least one of 'stage', 'reason' and 'kind'");
        }
        if (source.table() == CanonicalTable.LINKS
                && !fills(source, CanonicalColumn.LINK_PARENT)
                && !fills(source, CanonicalColumn.LINK_PARENT_NAME)
                && !fills(source, CanonicalColumn.LINK_ABSENCE)) {
            fields.problem("columns", "map at least one of 'parent', 'parentName' and 'absence'");
        }
    }

    private static boolean fills(SourceMapping source, CanonicalColumn column) {
        return source.columns().containsKey(column)
                || source.unpivot().filter(unpivot -> unpivot.fills(column)).isPresent();
    }
}
