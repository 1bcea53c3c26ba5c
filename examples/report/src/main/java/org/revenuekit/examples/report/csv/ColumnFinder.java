package org.revenuekit.examples.report.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.revenuekit.examples.report.canonical.Nearest;
import org.revenuekit.examples.report.canonical.Shown;

/** Finds the columns of one file that a mapping names. */
public final class ColumnFinder {

    private static final int SHOWN_HEADERS = 50;

    private final String file;
    private final long row;
    private final ImmutableList<String> headers;
    private final boolean named;

    private ColumnFinder(String file, long row, ImmutableList<String> headers, boolean named) {
        this.file = file;
        this.row = row;
        this.headers = headers;
        this.named = named;
    }

    /**
     * Finds columns by a header.
     *
     * @param file name of the file, for messages
     * @param header the header row
     * @return a finder by header and position
     */
    public static ColumnFinder byHeader(String file, CsvRow header) {
        return new ColumnFinder(
                requireNonNull(file, "file"),
                header.row(),
                requireNonNull(header, "header").fields(),
                true);
    }

    /**
     * Finds columns of a file without header.
     *
     * @param file name of the file, for messages
     * @param firstRow the first row of data, whose fields count as the file's columns
     * @return a finder by position alone
     */
    public static ColumnFinder byPosition(String file, CsvRow firstRow) {
        return new ColumnFinder(
                requireNonNull(file, "file"),
                firstRow.row(),
                requireNonNull(firstRow, "firstRow").fields(),
                false);
    }

    /**
     * Returns the number of columns.
     *
     * @return number of fields in the header or first row
     */
    public int width() {
        return headers.size();
    }

    /**
     * Returns what people call a column of this file.
     *
     * @param index its place, from 0
     * @return its header, or {@code #} and its position when it has none
     */
    public String label(int index) {
        return named && index < headers.size() && !headers.get(index).isEmpty()
                ? headers.get(index)
                : "#" + (index + 1);
    }

    /**
     * Finds a column.
     *
     * @param column how the mapping names it
     * @return its place, from 0
     * @throws UnreadableFileException if there is no such column, or several have the header named
     */
    public int find(ColumnRef column) {
        if (column instanceof ColumnRef.ByPosition place) {
            if (place.position() > headers.size()) {
                throw failure("there is no column " + place.position() + ", the file has " + headers.size());
            }
            return place.position() - 1;
        }
        String header = column.label();
        if (!named) {
            throw failure("column '" + Shown.text(header) + "' is named by its header, but the mapping says that the"
                    + " file has none; use its position");
        }
        int index = headers.indexOf(header);
        if (index < 0) {
            throw failure("there is no column '" + Shown.text(header) + "'" + suggestion(header) + " Columns there: "
                    + shownHeaders());
        }
        if (headers.lastIndexOf(header) != index) {
            throw failure("several columns are called '" + Shown.text(header) + "' (positions " + (index + 1) + " and "
                    + (headers.lastIndexOf(header) + 1) + "); use the position");
        }
        return index;
    }

    private String suggestion(String header) {
        Optional<String> nearest = Nearest.to(header, headers);
        return nearest.map(near -> "; did you mean '" + Shown.text(near) + "'?").orElse(".");
    }

    private String shownHeaders() {
        String list = headers.stream().limit(SHOWN_HEADERS).map(Shown::text).collect(Collectors.joining(", "));
        return headers.size() > SHOWN_HEADERS ? list + ", and " + (headers.size() - SHOWN_HEADERS) + " more" : list;
    }

    private UnreadableFileException failure(String reason) {
        return new UnreadableFileException(file, row, 0, reason);
    }
}
