package org.revenuekit.examples.report.load;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ColumnType;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.csv.ColumnFinder;
import org.revenuekit.examples.report.csv.CsvRow;
import org.revenuekit.examples.report.mapping.CellInput;
import org.revenuekit.examples.report.mapping.CellReader;
import org.revenuekit.examples.report.mapping.CellReading;
import org.revenuekit.examples.report.mapping.ColumnMapping;
import org.revenuekit.examples.report.mapping.SourceMapping;

/** Makes canonical rows of the rows of one source, cell by cell, and reports what a cell has no meaning for. */
final class RowMaker {

    /** A cell that does not come from the source's plain columns, but from one of those that become rows. */
    record ExtraCell(CanonicalColumn column, CellReader cells, String label, String text) {}

    /** Where the text of a canonical column stands in the rows of this file. */
    private record Input(CanonicalColumn column, CellReader cells, ImmutableList<Integer> places, String text) {}

    private final SourceMapping source;
    private final CurrencyUnit currency;
    private final ColumnFinder finder;
    private final ImmutableList<Input> inputs;
    private final int lastPlace;
    private final ImportLog log;

    RowMaker(SourceMapping source, CurrencyUnit currency, ColumnFinder finder, ImportLog log) {
        this.source = source;
        this.currency = currency;
        this.finder = finder;
        this.log = log;
        List<Input> resolved = new ArrayList<>();
        for (Map.Entry<CanonicalColumn, ColumnMapping> mapped : source.columns().entrySet()) {
            resolved.add(input(mapped.getKey(), mapped.getValue()));
        }
        this.inputs = ImmutableList.copyOf(resolved);
        this.lastPlace = resolved.stream()
                .flatMap(input -> input.places().stream())
                .max(Comparator.naturalOrder())
                .orElse(-1);
    }

    private Input input(CanonicalColumn column, ColumnMapping mapping) {
        if (mapping.input() instanceof CellInput.FromColumns from) {
            ImmutableList<Integer> places =
                    from.columns().stream().map(finder::find).collect(toImmutableList());
            return new Input(column, mapping.cells(), places, from.join());
        }
        return new Input(column, mapping.cells(), ImmutableList.of(), ((CellInput.Constant) mapping.input()).text());
    }

    /** The places of all mapped columns that a row of so many fields does not reach. */
    ImmutableList<Integer> missing(int fields) {
        if (fields > lastPlace) {
            return ImmutableList.of();
        }
        return inputs.stream()
                .flatMap(input -> input.places().stream())
                .filter(place -> place >= fields)
                .distinct()
                .collect(toImmutableList());
    }

    /** A canonical row, or empty when the row cannot be used, which then is reported. */
    Optional<CanonicalRow> make(CsvRow row, List<ExtraCell> extraCells) {
        RowRef at = new RowRef(source.file(), row.row());
        CanonicalRow.Builder made = CanonicalRow.builder(source.table(), at);
        boolean usable = true;
        for (Input input : inputs) {
            usable &= read(made, at, input.column(), input.cells(), label(input), text(input, row));
        }
        for (ExtraCell cell : extraCells) {
            usable &= read(made, at, cell.column(), cell.cells(), cell.label(), cell.text());
        }
        if (!usable) {
            return Optional.empty();
        }
        setDefaults(made);
        CanonicalRow complete = made.build();
        lookAt(complete, at);
        return Optional.of(complete);
    }

    private String label(Input input) {
        return input.places().isEmpty() ? "" : finder.label(input.places().get(0));
    }

    private static String text(Input input, CsvRow row) {
        ImmutableList<Integer> places = input.places();
        if (places.isEmpty()) {
            return input.text();
        }
        if (places.size() == 1) {
            return row.field(places.get(0));
        }
        ImmutableList<String> parts = places.stream()
                .map(row::field)
                .map(part -> input.cells().isEmpty(part) ? "" : part)
                .collect(toImmutableList());
        return parts.stream().allMatch(String::isEmpty) ? "" : String.join(input.text(), parts);
    }

    /** Sets one value; false when the row cannot be used for lack of it. */
    private boolean read(
            CanonicalRow.Builder made, RowRef at, CanonicalColumn column, CellReader cells, String label, String text) {
        CellReading reading = cells.read(text);
        if (reading instanceof CellReading.Present present) {
            made.set(column, present.value());
            present.aliased()
                    .ifPresent(from -> log.addAliasUse(
                            cells.alias().name(),
                            at,
                            column,
                            from,
                            present.value().toString()));
            return true;
        }
        if (reading instanceof CellReading.Unreadable unreadable) {
            Severity severity =
                    column.isDecisive() ? Severity.ERROR : unreadable.kind().severity();
            log.add(unreadable.kind(), severity, at, label, text, unreadable.arguments());
            return !column.isDecisive();
        }
        if (column.isRequired()) {
            log.add(ImportFinding.MISSING_REQUIRED, at, label, text, column.qualifiedName());
        }
        return !column.isRequired();
    }

    private void setDefaults(CanonicalRow.Builder made) {
        for (CanonicalColumn column : source.table().columns()) {
            if (made.has(column)) {
                continue;
            }
            column.defaultValue()
                    .ifPresent(text -> made.set(column, column.type().isNumber() ? new BigDecimal(text) : text));
            if (column.type() == ColumnType.CURRENCY) {
                made.set(column, currency.getCode());
            }
        }
    }

    /** What can be said of one row without the others. */
    private void lookAt(CanonicalRow row, RowRef at) {
        if (row.table() == CanonicalTable.OPPORTUNITIES
                && row.text(CanonicalColumn.OPPORTUNITY_ACCOUNT).isEmpty()
                && row.text(CanonicalColumn.OPPORTUNITY_ACCOUNT_NAME).isEmpty()) {
            log.add(ImportFinding.OPPORTUNITY_WITHOUT_ACCOUNT, at, "", "");
        }
        for (CanonicalColumn column : row.table().columns()) {
            if (column.type() == ColumnType.AMOUNT) {
                row.number(column).ifPresent(amount -> lookAtDecimals(row, column, amount));
            }
        }
    }

    private void lookAtDecimals(CanonicalRow row, CanonicalColumn column, BigDecimal amount) {
        CurrencyUnit unit = row.table().columns().stream()
                .filter(candidate -> candidate.type() == ColumnType.CURRENCY)
                .findFirst()
                .flatMap(row::text)
                .map(CurrencyUnit::of)
                .orElse(currency);
        if (amount.stripTrailingZeros().scale() > Math.max(0, unit.getDecimalPlaces())) {
            log.add(
                    ImportFinding.SURPLUS_DECIMALS,
                    row.at(),
                    column.jsonName(),
                    amount.toPlainString(),
                    column.qualifiedName(),
                    unit.getCode());
        }
    }
}
