package org.revenuekit.examples.report.canonical;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * How often one alias of the mapping was used in one column of one file.
 *
 * @param alias name of the alias table in the mapping
 * @param file file name relative to the data folder
 * @param column the canonical column
 * @param from the text in the file
 * @param to the text it was taken for
 * @param times number of cells, at least 1
 * @param firstRows the rows of the first few of them
 */
public record AliasUse(
        String alias,
        String file,
        CanonicalColumn column,
        String from,
        String to,
        long times,
        ImmutableList<Long> firstRows) {

    /** Number of rows kept in {@link #firstRows}. */
    public static final int FIRST_ROWS = 5;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if times is less than 1
     */
    public AliasUse {
        requireNonNull(alias, "alias");
        requireNonNull(file, "file");
        requireNonNull(column, "column");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(firstRows, "firstRows");
        if (times < 1) {
            throw new IllegalArgumentException("times must be >= 1, was " + times);
        }
    }
}
