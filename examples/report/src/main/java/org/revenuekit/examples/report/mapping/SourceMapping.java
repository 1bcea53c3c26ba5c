package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.csv.CsvFormat;

/**
 * One file that is read for one table.
 *
 * @param table the table
 * @param file file name relative to the data folder
 * @param format how the file is written
 * @param columns where the value of each mapped column comes from
 * @param where conditions a row must all meet to be read
 * @param unpivot how columns become rows, in wide exports
 * @param distinct whether rows that repeat a key are expected
 */
public record SourceMapping(
        CanonicalTable table,
        String file,
        CsvFormat format,
        ImmutableMap<CanonicalColumn, ColumnMapping> columns,
        ImmutableList<RowCondition> where,
        Optional<Unpivot> unpivot,
        boolean distinct) {

    /** Checks that nothing is null. */
    public SourceMapping {
        requireNonNull(table, "table");
        requireNonNull(file, "file");
        requireNonNull(format, "format");
        requireNonNull(columns, "columns");
        requireNonNull(where, "where");
        requireNonNull(unpivot, "unpivot");
    }
}
