package org.revenuekit.examples.report.load;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.examples.report.csv.ColumnFinder;
import org.revenuekit.examples.report.csv.CsvFile;
import org.revenuekit.examples.report.csv.CsvRow;
import org.revenuekit.examples.report.mapping.CellFilter;
import org.revenuekit.examples.report.mapping.SourceMapping;
import org.revenuekit.examples.report.mapping.Unpivot;

/** One pass over one file for one table, in which every row is counted once. */
final class SourcePass {

    private final SourceMapping source;
    private final CurrencyUnit currency;
    private final TableRows target;
    private final ImportLog log;
    private final Progress progress;

    private long rows;
    private long used;
    private long repeated;
    private long setAside;
    private long leftOut;
    private long empty;
    private long made;
    private long extraFields;

    SourcePass(SourceMapping source, CurrencyUnit currency, TableRows target, ImportLog log, Progress progress) {
        this.source = source;
        this.currency = currency;
        this.target = target;
        this.log = log;
        this.progress = progress;
    }

    /** Reads the whole file. */
    SourceAccount read(Path path) {
        try (CsvFile file = CsvFile.open(path, source.file(), source.format())) {
            lookAtEncoding(file);
            CsvRow first = firstWithText(file);
            Optional<ColumnFinder> finder = file.header()
                    .map(header -> ColumnFinder.byHeader(source.file(), header))
                    .or(() -> Optional.ofNullable(first).map(row -> ColumnFinder.byPosition(source.file(), row)));
            if (finder.isPresent()) {
                readRows(file, first, new Columns(finder.get()));
            }
        }
        if (rows == empty) {
            log.addForFile(ImportFinding.NO_ROWS, source.file());
        }
        progress.read(source.file(), rows);
        return new SourceAccount(
                source.table(), source.file(), rows, used, repeated, setAside, leftOut, empty, made, extraFields);
    }

    private void lookAtEncoding(CsvFile file) {
        Charset stated = source.format().encoding();
        file.markedEncoding()
                .filter(marked -> !marked.name().startsWith(stated.name()))
                .ifPresent(marked ->
                        log.addForFile(ImportFinding.ENCODING_BY_MARK, source.file(), stated.name(), marked.name()));
    }

    private @Nullable CsvRow firstWithText(CsvFile file) {
        CsvRow row = next(file);
        while (row != null && row.isEmpty()) {
            empty++;
            row = next(file);
        }
        return row;
    }

    private @Nullable CsvRow next(CsvFile file) {
        CsvRow row = file.read();
        if (row != null) {
            rows++;
            if (rows % Progress.STEP == 0) {
                progress.read(source.file(), rows);
            }
        }
        return row;
    }

    private void readRows(CsvFile file, @Nullable CsvRow first, Columns columns) {
        CsvRow row = first;
        while (row != null) {
            count(row, columns);
            row = next(file);
        }
    }

    private void count(CsvRow row, Columns columns) {
        if (row.isEmpty()) {
            empty++;
        } else if (!hasFittingWidth(row, columns)) {
            setAside++;
        } else if (!columns.isWanted(row)) {
            leftOut++;
        } else {
            use(row, columns);
        }
    }

    private boolean hasFittingWidth(CsvRow row, Columns columns) {
        int width = columns.finder.width();
        RowRef at = new RowRef(source.file(), row.row());
        if (row.width() > width) {
            if (!source.format().useExtraFields()) {
                log.add(ImportFinding.RAGGED_ROW, at, "", "", String.valueOf(row.width()), String.valueOf(width));
                return false;
            }
            extraFields++;
        }
        ImmutableList<Integer> missing = columns.maker.missing(row.fields().size());
        if (!missing.isEmpty()) {
            log.add(
                    ImportFinding.MISSING_FIELDS,
                    at,
                    "",
                    "",
                    String.valueOf(row.fields().size()),
                    String.valueOf(width),
                    missing.stream().map(columns.finder::label).collect(Collectors.joining(", ")));
        }
        return true;
    }

    private void use(CsvRow row, Columns columns) {
        List<List<RowMaker.ExtraCell>> wanted = columns.extraCells(row);
        if (wanted.isEmpty()) {
            leftOut++;
            return;
        }
        long madeOfThis = 0;
        boolean repeats = false;
        for (List<RowMaker.ExtraCell> extra : wanted) {
            Optional<CanonicalRow> canonical = columns.maker.make(row, extra);
            TableRows.Added added = canonical
                    .map(complete -> target.add(complete, source.distinct()))
                    .orElse(TableRows.Added.REFUSED);
            madeOfThis += added == TableRows.Added.NEW ? 1 : 0;
            repeats |= added == TableRows.Added.REPEATED;
        }
        made += madeOfThis;
        if (madeOfThis > 0) {
            used++;
        } else if (repeats) {
            repeated++;
        } else {
            setAside++;
        }
    }

    /** The columns of the mapping as places in this file. */
    private final class Columns {
        private final ColumnFinder finder;
        private final RowMaker maker;
        private final ImmutableList<Condition> conditions;
        private final ImmutableList<Integer> pivoted;

        Columns(ColumnFinder finder) {
            this.finder = finder;
            this.maker = new RowMaker(source, currency, finder, log);
            this.conditions = source.where().stream()
                    .map(where -> new Condition(finder.find(where.column()), where.cells()))
                    .collect(toImmutableList());
            this.pivoted = source.unpivot().stream()
                    .flatMap(unpivot -> unpivot.columns().stream())
                    .map(finder::find)
                    .collect(toImmutableList());
        }

        boolean isWanted(CsvRow row) {
            return conditions.stream().allMatch(condition -> condition.cells.keeps(row.field(condition.place)));
        }

        /** For each canonical row that a row gives, the cells it has beside the plain columns. */
        List<List<RowMaker.ExtraCell>> extraCells(CsvRow row) {
            if (source.unpivot().isEmpty()) {
                return List.of(List.of());
            }
            Unpivot unpivot = source.unpivot().get();
            List<List<RowMaker.ExtraCell>> cells = new ArrayList<>();
            for (int place : pivoted) {
                String text = row.field(place);
                if (unpivot.kept().keeps(text)) {
                    cells.add(extraCells(unpivot, place, text));
                }
            }
            return cells;
        }

        private List<RowMaker.ExtraCell> extraCells(Unpivot unpivot, int place, String text) {
            String label = finder.label(place);
            List<RowMaker.ExtraCell> cells = new ArrayList<>();
            cells.add(new RowMaker.ExtraCell(
                    unpivot.name(), unpivot.nameCells(), label, unpivot.names().getOrDefault(label, label)));
            unpivot.value()
                    .ifPresent(column -> cells.add(
                            new RowMaker.ExtraCell(column, unpivot.valueCells().orElseThrow(), label, text)));
            return cells;
        }
    }

    /** A condition of the mapping as a place in this file. */
    private record Condition(int place, CellFilter cells) {}
}
