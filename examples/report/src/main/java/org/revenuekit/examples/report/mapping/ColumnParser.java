package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.ColumnType;
import org.revenuekit.examples.report.csv.CellText;
import org.revenuekit.examples.report.csv.ColumnRef;
import org.revenuekit.examples.report.csv.CsvFile;

/** Reads the part of a mapping that says where one canonical column comes from. */
final class ColumnParser {

    static final ImmutableMap<String, BigDecimal> UNITS = ImmutableMap.<String, BigDecimal>builder()
            .put("one", BigDecimal.ONE)
            .put("thousand", BigDecimal.valueOf(1_000))
            .put("ten-thousand", BigDecimal.valueOf(10_000))
            .put("million", BigDecimal.valueOf(1_000_000))
            .put("hundred-million", BigDecimal.valueOf(100_000_000))
            .put("billion", BigDecimal.valueOf(1_000_000_000))
            .buildOrThrow();

    private final ImmutableMap<String, Alias> aliases;
    private final ZoneId zone;
    private final Problems problems;

    ColumnParser(ImmutableMap<String, Alias> aliases, ZoneId zone, Problems problems) {
        this.aliases = aliases;
        this.zone = zone;
        this.problems = problems;
    }

    /** The mapping of one column, or empty when it is a problem. */
    Optional<ColumnMapping> parse(CanonicalColumn column, Json json, Fields source, Settings settings, String path) {
        if (!(json instanceof Json.Struct)) {
            return columnRef(json, path, settings.header())
                    .map(ref -> new ColumnMapping(
                            new CellInput.FromColumns(ImmutableList.of(ref), ""),
                            plainReader(column, settings.cellFormat(source, zone))));
        }
        return Fields.of(json, path, problems).flatMap(fields -> {
            Optional<CellInput> input = input(fields, settings.header());
            CellReader cells = cells(column, fields, settings);
            fields.finish();
            input.filter(CellInput.Constant.class::isInstance)
                    .ifPresent(constant -> checkConstant(fields, cells, (CellInput.Constant) constant));
            return input.map(from -> new ColumnMapping(from, cells));
        });
    }

    /** A reader of plain cells, without values, alias or unit. */
    static CellReader plainReader(CanonicalColumn column, CellFormat format) {
        return CellReader.of(column, format, ImmutableMap.of(), Alias.NONE, BigDecimal.ONE, false);
    }

    /** A column of a file by header or position. */
    Optional<ColumnRef> columnRef(Json json, String path, boolean header) {
        if (json instanceof Json.Numeral number) {
            int position = Fields.integer(number.digits()).orElse(0);
            if (position >= 1 && position <= CsvFile.MAX_FIELDS) {
                return Optional.of(new ColumnRef.ByPosition(position));
            }
            problems.add(json.place(), path, "a position must be a whole number from 1 to " + CsvFile.MAX_FIELDS);
        } else if (!(json instanceof Json.Text text)) {
            problems.add(json.place(), path, "must be a header in quotes or a position from 1, was " + json.kind());
        } else if (CellText.trim(text.text()).isEmpty()) {
            problems.add(json.place(), path, "a header must not be blank; use the position");
        } else if (!header) {
            problems.add(json.place(), path, "the file has no header, so a column is named by its position from 1");
        } else {
            return Optional.of(new ColumnRef.ByName(text.text()));
        }
        return Optional.empty();
    }

    private Optional<CellInput> input(Fields fields, boolean header) {
        Optional<CellInput> single = Optional.ofNullable(fields.raw("column"))
                .flatMap(json -> columnRef(json, fields.pathOf("column"), header))
                .map(ref -> new CellInput.FromColumns(ImmutableList.of(ref), ""));
        ImmutableList<ColumnRef> several = fields.list("columns", (json, path) -> columnRef(json, path, header));
        Optional<String> join = fields.text("join");
        Optional<CellInput> constant = fields.text("constant").map(CellInput.Constant::new);
        long given = ImmutableList.of("column", "columns", "constant").stream()
                .filter(fields::has)
                .count();
        if (given != 1) {
            fields.problem("", "must have exactly one of 'column', 'columns' and 'constant', had " + given);
            return Optional.empty();
        }
        if (join.isPresent() && !fields.has("columns")) {
            fields.problem("join", "belongs to 'columns'");
        }
        if (fields.has("columns")) {
            if (several.isEmpty()) {
                fields.problem("columns", "must have at least one column");
                return Optional.empty();
            }
            return Optional.of(new CellInput.FromColumns(several, join.orElse(" ")));
        }
        return single.or(() -> constant);
    }

    private CellReader cells(CanonicalColumn column, Fields fields, Settings settings) {
        ColumnType type = column.type();
        onlyFor(fields, "dates", type.isDated(), column, "a date");
        onlyFor(fields, "unit", type == ColumnType.AMOUNT, column, "an amount");
        onlyFor(fields, "percent", type == ColumnType.RATE, column, "a rate");
        onlyFor(fields, "decimal", type.mayBeNumber(), column, "a number");
        onlyFor(fields, "grouping", type.mayBeNumber(), column, "a number");
        onlyFor(fields, "alias", type == ColumnType.ID || type == ColumnType.TEXT, column, "an id or text");
        CellFormat format =
                settings.withDates(fields).withNumbers(fields).withEmpty(fields).cellFormat(fields, zone);
        ImmutableMap<String, String> values = fields.textsByName("values");
        checkValues(fields, column, plainReader(column, format), values);
        return CellReader.of(
                column,
                format,
                values,
                fields.oneOf("alias", aliases).orElse(Alias.NONE),
                fields.oneOf("unit", UNITS).orElse(BigDecimal.ONE),
                fields.flag("percent").orElse(false));
    }

    private static void onlyFor(Fields fields, String name, boolean fits, CanonicalColumn column, String kind) {
        if (fields.has(name) && !fits) {
            fields.problem(
                    name,
                    "belongs to columns that are " + kind + "; " + column.qualifiedName() + " is of type "
                            + column.type().label());
        }
    }

    /** What a text is said to mean must have a meaning for the column, or be empty for no value. */
    private void checkValues(
            Fields fields, CanonicalColumn column, CellReader plain, ImmutableMap<String, String> values) {
        for (Map.Entry<String, String> value : values.entrySet()) {
            String path = fields.pathOf("values") + "." + value.getKey();
            Json.Place place = fields.place();
            if (column.type() == ColumnType.CHOICE) {
                if (!value.getValue().isEmpty() && !column.choices().contains(value.getValue())) {
                    problems.addUnknown(place, path, "word", value.getValue(), column.choices());
                }
            } else if (plain.read(value.getValue()) instanceof CellReading.Unreadable unreadable) {
                problems.add(place, path, unreadable.kind().message(unreadable.arguments()));
            }
        }
    }

    private static void checkConstant(Fields fields, CellReader cells, CellInput.Constant constant) {
        if (cells.read(constant.text()) instanceof CellReading.Unreadable unreadable) {
            fields.problem("constant", unreadable.kind().message(unreadable.arguments()));
        }
    }
}
