package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.examples.report.canonical.ImportFinding;

/** What became of the text of one cell. */
public sealed interface CellReading {

    /** The cell has no value. */
    record Absent() implements CellReading {}

    /**
     * The cell has a value.
     *
     * @param value a String, LocalDate, Moment, BigDecimal or ObservedValue
     * @param aliased the text that was replaced by an alias, if one was
     */
    record Present(Object value, Optional<String> aliased) implements CellReading {
        /** Checks that nothing is null. */
        public Present {
            requireNonNull(value, "value");
            requireNonNull(aliased, "aliased");
        }

        /** A value that no alias replaced. */
        Present(Object value) {
            this(value, Optional.empty());
        }
    }

    /**
     * The text has no meaning for its column.
     *
     * @param kind what is wrong
     * @param arguments what takes the places in the message
     */
    record Unreadable(ImportFinding kind, ImmutableList<String> arguments) implements CellReading {
        /** Checks that nothing is null. */
        public Unreadable {
            requireNonNull(kind, "kind");
            requireNonNull(arguments, "arguments");
        }
    }
}
