package org.revenuekit.examples.report.bods;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.ColumnType;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.mapping.Alias;
import org.revenuekit.examples.report.mapping.CellFormat;
import org.revenuekit.examples.report.mapping.CellReader;
import org.revenuekit.examples.report.mapping.CellReading;
import org.revenuekit.examples.report.mapping.DateText;

/** Reads members of statements as values of canonical columns, and reports those that cannot be. */
final class Cells {

    private static final ImmutableList<String> DATES =
            ImmutableList.of("yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss[.SSS]XXX", "yyyy-MM");

    private final CellFormat format;
    private final FindingSink findings;
    private final Map<CanonicalColumn, CellReader> readers = new EnumMap<>(CanonicalColumn.class);

    Cells(ZoneId zone, FindingSink findings) {
        this.format = new CellFormat(DateText.of(DATES, zone), '.', Optional.empty(), ImmutableSet.of());
        this.findings = findings;
    }

    Optional<String> text(RowRef at, CanonicalColumn column, JsonNode object, String path) {
        return value(at, column, object, path).map(String.class::cast);
    }

    Optional<LocalDate> date(RowRef at, CanonicalColumn column, JsonNode object, String path) {
        return value(at, column, object, path).map(LocalDate.class::cast);
    }

    /** A number of per cent, as a fraction. */
    Optional<BigDecimal> fraction(RowRef at, CanonicalColumn column, JsonNode object, String path) {
        return value(at, column, object, path).map(BigDecimal.class::cast);
    }

    /** A text that must be there. */
    Optional<String> required(RowRef at, CanonicalColumn column, JsonNode object, String path) {
        Optional<String> text = text(at, column, object, path);
        if (text.isEmpty()) {
            findings.add(
                    ImportFinding.MISSING_REQUIRED,
                    ImportFinding.MISSING_REQUIRED.severity(),
                    at,
                    name(path),
                    "",
                    ImmutableList.of(column.qualifiedName()));
        }
        return text;
    }

    private Optional<Object> value(RowRef at, CanonicalColumn column, JsonNode object, String path) {
        JsonNode node = object.at(path);
        if (node.isNull() || node.isMissingNode()) {
            return Optional.empty();
        }
        CellReading reading = node.isContainerNode()
                ? new CellReading.Unreadable(
                        ImportFinding.UNREADABLE_TEXT,
                        ImmutableList.of(column.qualifiedName(), "a text must stand here"))
                : readers.computeIfAbsent(column, this::reader).read(node.asText());
        if (reading instanceof CellReading.Unreadable unreadable) {
            findings.add(
                    unreadable.kind(),
                    unreadable.kind().severity(),
                    at,
                    name(path),
                    node.asText(),
                    unreadable.arguments());
        }
        return reading instanceof CellReading.Present present ? Optional.of(present.value()) : Optional.empty();
    }

    private CellReader reader(CanonicalColumn column) {
        return CellReader.of(
                column, format, ImmutableMap.of(), Alias.NONE, BigDecimal.ONE, column.type() == ColumnType.RATE);
    }

    /** The path in the words of mappings and messages. */
    private static String name(String path) {
        return path.substring(1).replace('/', '.');
    }
}
