package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.revenuekit.examples.report.csv.ColumnRef;
import org.revenuekit.examples.report.csv.CsvFormat;

/**
 * A column of a file whose values are compared with a list. Cells without text are not looked at.
 *
 * @param file file name relative to the data folder
 * @param format how the file is written
 * @param column the column
 * @param allowed the values expected, trimmed and compared exactly
 */
public record ValueCheck(String file, CsvFormat format, ColumnRef column, ImmutableSet<String> allowed) {
    /** Checks that nothing is null. */
    public ValueCheck {
        requireNonNull(file, "file");
        requireNonNull(format, "format");
        requireNonNull(column, "column");
        requireNonNull(allowed, "allowed");
    }
}
