package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

/**
 * Where the text of a canonical column comes from, and how it is read.
 *
 * @param input where it comes from
 * @param cells how the text becomes a value
 */
public record ColumnMapping(CellInput input, CellReader cells) {
    /** Checks that nothing is null. */
    public ColumnMapping {
        requireNonNull(input, "input");
        requireNonNull(cells, "cells");
    }
}
