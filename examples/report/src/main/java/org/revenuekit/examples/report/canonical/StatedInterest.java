package org.revenuekit.examples.report.canonical;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An interest in a company that a source states and that is no parent link: one held through other companies, which
 * links and shares must give by themselves, or one of another kind than shares, such as a seat on the board.
 *
 * @param at where it stands
 * @param child id of the company
 * @param parent id of who has the interest; empty where none is named
 * @param type what kind of interest, in the words of the source; empty where it states none
 * @param indirect whether it is held through other companies
 * @param low what is held at least, 0 to 1; empty where nothing is stated
 * @param high what is held at most, 0 to 1; empty where nothing is stated
 * @param from first day; empty where not stated
 * @param to first day on which it is no longer held; empty where not stated
 * @param recordedOn day of the statement, if it has one
 * @param replacedOn day of the statement that replaced it, if any
 */
public record StatedInterest(
        RowRef at,
        String child,
        Optional<String> parent,
        String type,
        boolean indirect,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> recordedOn,
        Optional<LocalDate> replacedOn) {

    /** Checks that nothing is null. */
    public StatedInterest {
        requireNonNull(at, "at");
        requireNonNull(child, "child");
        requireNonNull(parent, "parent");
        requireNonNull(type, "type");
        requireNonNull(low, "low");
        requireNonNull(high, "high");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(recordedOn, "recordedOn");
        requireNonNull(replacedOn, "replacedOn");
    }
}
