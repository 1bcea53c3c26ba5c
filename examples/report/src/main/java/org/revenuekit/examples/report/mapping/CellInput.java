package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.examples.report.csv.ColumnRef;

/** Where the text of a canonical column comes from. */
public sealed interface CellInput {

    /**
     * Columns of the file; of several, the texts are joined, unless all are empty.
     *
     * @param columns the columns, at least one
     * @param join what stands between two texts
     */
    record FromColumns(ImmutableList<ColumnRef> columns, String join) implements CellInput {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there is no column
         */
        public FromColumns {
            requireNonNull(join, "join");
            if (requireNonNull(columns, "columns").isEmpty()) {
                throw new IllegalArgumentException("columns must not be empty");
            }
        }
    }

    /**
     * The same text in every row.
     *
     * @param text the text
     */
    record Constant(String text) implements CellInput {
        /** Checks the text. */
        public Constant {
            requireNonNull(text, "text");
        }
    }
}
