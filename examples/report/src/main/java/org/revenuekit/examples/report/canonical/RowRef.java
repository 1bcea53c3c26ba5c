package org.revenuekit.examples.report.canonical;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Where a row stands: the file, and the number of the physical line on which the row begins.
 *
 * @param file name relative to the data folder
 * @param row number of its first line, from 1
 */
public record RowRef(String file, long row) implements Comparable<RowRef> {

    private static final Comparator<RowRef> ORDER =
            Comparator.comparing(RowRef::file).thenComparingLong(RowRef::row);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if row is less than 1
     */
    public RowRef {
        requireNonNull(file, "file");
        if (row < 1) {
            throw new IllegalArgumentException("row must be >= 1, was " + row);
        }
    }

    @Override
    public int compareTo(RowRef other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns file and row, such as {@code orders.csv:17}.
     *
     * @return the reference as text
     */
    @Override
    public String toString() {
        return file + ":" + row;
    }
}
