package org.revenuekit.examples.report.canonical;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A point in time, and on which day of the business it lies.
 *
 * @param at the point in time
 * @param day the day in the zone of the business
 */
public record Moment(Instant at, LocalDate day) {
    /** Checks that nothing is null. */
    public Moment {
        requireNonNull(at, "at");
        requireNonNull(day, "day");
    }

    /**
     * Returns a point in time with its day.
     *
     * @param at the point in time
     * @param zone the zone of the business
     * @return the moment
     */
    public static Moment of(Instant at, ZoneId zone) {
        return new Moment(at, LocalDate.ofInstant(at, zone));
    }

    /**
     * Returns the beginning of a day.
     *
     * @param day the day
     * @param zone the zone of the business
     * @return the moment
     */
    public static Moment startOf(LocalDate day, ZoneId zone) {
        return new Moment(day.atStartOfDay(zone).toInstant(), day);
    }
}
