package org.revenuekit.examples.report.bods;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.revenuekit.examples.report.canonical.RowRef;

/**
 * One statement, read and checked.
 *
 * @param at where it begins
 * @param record id of the record that it states or replaces
 * @param date day on which it was stated, if it says
 * @param closed whether it ends the record
 * @param content what it states
 */
record Statement(RowRef at, String record, Optional<LocalDate> date, boolean closed, Content content) {

    /** The order in which statements replace each other: by date, those without one first, then as they were read. */
    static final Comparator<Statement> BY_DATE =
            Comparator.comparing(statement -> statement.date().orElse(LocalDate.MIN));

    /** What a statement is about. */
    sealed interface Content {}

    /** A company or person. */
    record Party(Optional<String> name, Optional<String> country) implements Content {}

    /**
     * Who holds what in a company.
     *
     * @param subject the company
     * @param party who has the interests; empty where none is named
     * @param absence why none is named
     * @param source who says so
     * @param interests what is held
     */
    record Relationship(
            String subject,
            Optional<String> party,
            Optional<String> absence,
            Optional<String> source,
            ImmutableList<Interest> interests)
            implements Content {}

    /**
     * An interest.
     *
     * @param type its type in the words of the standard, empty where it states none
     * @param indirect whether it is held through others
     * @param share what is held of the whole
     * @param from first day, if stated
     * @param to first day on which it is no longer held, if stated
     */
    record Interest(
            String type, boolean indirect, StatedShare share, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** A share as it is stated: exactly, between bounds, or not at all. */
    record StatedShare(Optional<BigDecimal> exact, Optional<BigDecimal> low, Optional<BigDecimal> high) {}
}
