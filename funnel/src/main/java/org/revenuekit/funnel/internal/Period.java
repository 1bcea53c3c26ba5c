package org.revenuekit.funnel.internal;

import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

/**
 * Business days in microseconds: from the first of the first day to before the first after the last.
 *
 * @param start the first microsecond
 * @param end the first one after the last
 */
public record Period(long start, long end) {
    /**
     * Converts days.
     *
     * @param span the days; an open end is farther than any instant
     * @param calendar whose days they are
     * @return the period
     */
    public static Period of(Span span, BusinessCalendar calendar) {
        return new Period(
                span.from().map(day -> Micros.of(calendar.startOf(day))).orElse(Long.MIN_VALUE),
                span.to().map(day -> Micros.of(calendar.startOf(day))).orElse(Micros.NEVER));
    }

    /**
     * Returns whether an instant lies in it.
     *
     * @param micros the instant
     * @return whether it does; {@link Micros#NEVER} is in none
     */
    public boolean contains(long micros) {
        return start <= micros && micros < end;
    }
}
