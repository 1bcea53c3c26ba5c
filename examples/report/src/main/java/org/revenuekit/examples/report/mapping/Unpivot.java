package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.csv.ColumnRef;

/**
 * How a wide export, with a column for each product, becomes one canonical row for each kept cell.
 *
 * @param columns the columns that become rows
 * @param names the texts to use instead of headers, by header
 * @param name the canonical column that takes the header
 * @param nameCells how the header is read
 * @param value the canonical column that takes the cell, if any
 * @param valueCells how the cell is read, present if value is
 * @param kept which cells give a row
 */
public record Unpivot(
        ImmutableList<ColumnRef> columns,
        ImmutableMap<String, String> names,
        CanonicalColumn name,
        CellReader nameCells,
        Optional<CanonicalColumn> value,
        Optional<CellReader> valueCells,
        CellFilter kept) {

    /** Checks that nothing is null. */
    public Unpivot {
        requireNonNull(columns, "columns");
        requireNonNull(names, "names");
        requireNonNull(name, "name");
        requireNonNull(nameCells, "nameCells");
        requireNonNull(value, "value");
        requireNonNull(valueCells, "valueCells");
        requireNonNull(kept, "kept");
    }

    /**
     * Tells whether a canonical column is filled from the columns that become rows.
     *
     * @param column a canonical column
     * @return whether it takes headers or cells
     */
    public boolean fills(CanonicalColumn column) {
        return column == name || value.filter(column::equals).isPresent();
    }
}
