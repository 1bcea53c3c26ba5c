package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import org.revenuekit.examples.report.csv.ColumnRef;

/**
 * A condition on one column that a row must meet to be read.
 *
 * @param column the column
 * @param cells the cells that meet it
 */
public record RowCondition(ColumnRef column, CellFilter cells) {
    /** Checks that nothing is null. */
    public RowCondition {
        requireNonNull(column, "column");
        requireNonNull(cells, "cells");
    }
}
