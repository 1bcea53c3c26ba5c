package org.revenuekit.examples.report.csv;

import static java.util.Objects.requireNonNull;

/** How a mapping names a column of a file. */
public sealed interface ColumnRef {

    /**
     * Returns what people call the column.
     *
     * @return the header, or {@code #} and the position
     */
    String label();

    /**
     * A column by its header.
     *
     * @param header the header after trimming, compared exactly
     */
    record ByName(String header) implements ColumnRef {
        /**
         * Checks the header.
         *
         * @throws IllegalArgumentException if the header is blank
         */
        public ByName {
            header = CellText.trim(requireNonNull(header, "header"));
            if (header.isEmpty()) {
                throw new IllegalArgumentException("header must not be blank");
            }
        }

        @Override
        public String label() {
            return header;
        }
    }

    /**
     * A column by its place.
     *
     * @param position place from 1
     */
    record ByPosition(int position) implements ColumnRef {
        /**
         * Checks the place.
         *
         * @throws IllegalArgumentException if the position is out of bounds
         */
        public ByPosition {
            if (position < 1 || position > CsvFile.MAX_FIELDS) {
                throw new IllegalArgumentException("position must be 1 to " + CsvFile.MAX_FIELDS + ", was " + position);
            }
        }

        @Override
        public String label() {
            return "#" + position;
        }
    }
}
