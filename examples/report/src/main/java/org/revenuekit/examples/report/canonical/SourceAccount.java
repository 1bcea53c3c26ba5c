package org.revenuekit.examples.report.canonical;

import static java.util.Objects.requireNonNull;

/**
 * What became of the rows of one source, which is one file read for one table. Every row is in exactly one count:
 * {@code rows = used + repeated + setAside + leftOut + empty}.
 *
 * @param table the table it was read for
 * @param file file name relative to the data folder
 * @param rows rows after the header, empty ones included
 * @param used rows that gave at least one canonical row
 * @param repeated rows that only repeated a key, where the mapping says that repeats are expected
 * @param setAside rows that gave nothing because of findings
 * @param leftOut rows that the mapping leaves out, by {@code where} or because {@code unpivot} keeps no cell
 * @param empty rows without any text
 * @param made canonical rows made; more than {@code used} where {@code unpivot} makes several of one
 * @param extraFields rows used although they had more fields than the header, as the mapping allows
 */
public record SourceAccount(
        CanonicalTable table,
        String file,
        long rows,
        long used,
        long repeated,
        long setAside,
        long leftOut,
        long empty,
        long made,
        long extraFields) {

    /**
     * Checks that no row is lost.
     *
     * @throws IllegalArgumentException if the counts do not add up
     */
    public SourceAccount {
        requireNonNull(table, "table");
        requireNonNull(file, "file");
        if (rows != used + repeated + setAside + leftOut + empty) {
            throw new IllegalArgumentException("rows must be the sum of all uses, were " + rows + " in " + file);
        }
    }
}
