package org.revenuekit.hierarchy.rollup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.FiscalYear;
import org.revenuekit.core.time.Span;

/** Which facts a measure speaks of by their date. All of them end with the date asked about, this day included. */
public enum Window {
    /** All facts, undated ones too. */
    ALL_TIME {
        @Override
        LocalDate start(AsOf asOf) {
            return LocalDate.MIN;
        }
    },
    /** The fiscal year (年度) in which the date lies, by the calendar of the date; up to that date. */
    FISCAL_YEAR {
        @Override
        LocalDate start(AsOf asOf) {
            FiscalYear year = asOf.fiscalYear();
            return LocalDate.of(year.startYear(), year.startMonth(), 1);
        }
    },
    /** The calendar year in which the date lies, up to that date. */
    CALENDAR_YEAR {
        @Override
        LocalDate start(AsOf asOf) {
            return asOf.date().withDayOfYear(1);
        }
    },
    /**
     * The twelve months that end with the date: counted back from the day after it, so that as of the last day of a
     * month they are whole months. Twelve months before 29 February is 28 February.
     */
    TRAILING_YEAR {
        @Override
        LocalDate start(AsOf asOf) {
            return asOf.date().plusDays(1).minusMonths(12);
        }
    };

    /**
     * Returns the days whose facts count.
     *
     * @param asOf the date asked about
     * @return the days, the last of which is the date; its start is open for {@link #ALL_TIME}
     * @throws IllegalArgumentException if the fiscal year is out of {@link FiscalYear}'s bounds
     * @throws java.time.DateTimeException if the day after the date, or its start, is out of {@link LocalDate}'s
     *     bounds; never for {@link #ALL_TIME}
     */
    public Span span(AsOf asOf) {
        LocalDate first = start(requireNonNull(asOf, "asOf"));
        // The day after the last one of all cannot be said by a date, but by a span that is open.
        return asOf.date().equals(LocalDate.MAX)
                ? Span.from(first)
                : Span.of(first, asOf.date().plusDays(1));
    }

    abstract LocalDate start(AsOf asOf);
}
