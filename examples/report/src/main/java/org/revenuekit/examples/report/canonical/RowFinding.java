package org.revenuekit.examples.report.canonical;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.finding.Severity;

/**
 * One thing found wrong with one row.
 *
 * @param kind what was found
 * @param severity how much it matters here: {@link Severity#ERROR} if the row was set aside for it
 * @param file file name relative to the data folder
 * @param row physical line on which the row begins, 0 for a finding about the whole file
 * @param column header or position of the cell, empty for a finding about the whole row
 * @param value the cell as it stands in the file, escaped and cut to {@link Shown#LIMIT} characters
 * @param arguments what takes the places in the kind's message
 */
public record RowFinding(
        ImportFinding kind,
        Severity severity,
        String file,
        long row,
        String column,
        String value,
        ImmutableList<String> arguments) {

    /** Makes the value fit to be shown. */
    public RowFinding {
        requireNonNull(kind, "kind");
        requireNonNull(severity, "severity");
        requireNonNull(file, "file");
        requireNonNull(column, "column");
        requireNonNull(arguments, "arguments");
        value = Shown.text(requireNonNull(value, "value"));
    }

    /**
     * Returns the English message.
     *
     * @return the message, without file, row and value
     */
    public String message() {
        return kind.message(arguments);
    }

    /**
     * Returns the finding in one line.
     *
     * @return place, code, message and value
     */
    @Override
    public String toString() {
        return file + ":" + row + (column.isEmpty() ? "" : " " + column) + " " + kind.code() + ": " + message()
                + (value.isEmpty() ? "" : " [" + value + "]");
    }
}
