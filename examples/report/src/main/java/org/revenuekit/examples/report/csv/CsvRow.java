package org.revenuekit.examples.report.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * One record of a file, its fields trimmed of spaces on both sides.
 *
 * @param row physical line on which it begins, from 1
 * @param fields the fields, at least one
 */
public record CsvRow(long row, ImmutableList<String> fields) {

    /** Checks the parts. */
    public CsvRow {
        requireNonNull(fields, "fields");
    }

    /**
     * Returns a field.
     *
     * @param index its place, from 0
     * @return its text, empty when the row has fewer fields
     */
    public String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    /**
     * Tells whether no field has any text.
     *
     * @return whether the row is empty
     */
    public boolean isEmpty() {
        return fields.stream().allMatch(String::isEmpty);
    }

    /**
     * Returns the number of fields, leaving out those without text at the end.
     *
     * @return place of the last field with text, from 1; 0 when the row is empty
     */
    public int width() {
        int width = fields.size();
        while (width > 0 && fields.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }
}
