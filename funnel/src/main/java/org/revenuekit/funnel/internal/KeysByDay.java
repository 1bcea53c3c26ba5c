package org.revenuekit.funnel.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.revenuekit.core.time.BusinessCalendar;

/**
 * Tells the keys of the business days of instants. It keeps those of almost three years, since turning an instant into
 * a date costs more than all else that is done with it.
 *
 * @param <K> the type of key
 */
public final class KeysByDay<K> {
    private static final long PER_DAY = 86_400_000_000L;
    private static final int PLACES = 1_024;

    /** A business day, from its first microsecond to before the first after it. */
    private record Day<K>(long start, long end, Optional<K> key) {}

    private final BusinessCalendar calendar;
    private final Function<LocalDate, Optional<K>> keyOf;
    private final long midnight; // of some day: so most days have a place of their own
    private final List<Day<K>> days;

    /**
     * Begins without days.
     *
     * @param calendar whose days they are
     * @param keyOf tells the key of a day, if it has one; always the same
     */
    public KeysByDay(BusinessCalendar calendar, Function<LocalDate, Optional<K>> keyOf) {
        this.calendar = calendar;
        this.keyOf = keyOf;
        this.midnight = Micros.of(calendar.startOf(LocalDate.EPOCH));
        this.days = new ArrayList<>(Collections.nCopies(PLACES, new Day<>(0, 0, Optional.empty())));
    }

    /**
     * Returns the key of the day of an instant.
     *
     * @param micros microseconds since the epoch
     * @return the key of its day, if it has one
     * @throws IllegalArgumentException if the calendar has no such day
     */
    public Optional<K> of(long micros) {
        int place = (int) Math.floorMod(Math.floorDiv(micros - midnight, PER_DAY), (long) PLACES);
        Day<K> known = days.get(place);
        if (known.start <= micros && micros < known.end) {
            return known.key;
        }
        LocalDate date = calendar.dateOf(Micros.instant(micros));
        Optional<K> key = keyOf.apply(date);
        days.set(place, new Day<>(Micros.of(calendar.startOf(date)), Micros.endOf(date, calendar), key));
        return key;
    }
}
