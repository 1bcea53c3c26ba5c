package org.revenuekit.examples.report.canonical;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A date that states a fact, with the place it was read from.
 *
 * @param date the day
 * @param column the column that states it
 * @param at the row that states it
 */
public record FactDate(LocalDate date, CanonicalColumn column, RowRef at) {
    /** Checks the parts. */
    public FactDate {
        requireNonNull(date, "date");
        requireNonNull(column, "column");
        requireNonNull(at, "at");
    }
}
