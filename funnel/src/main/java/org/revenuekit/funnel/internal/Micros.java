package org.revenuekit.funnel.internal;

import com.google.common.math.LongMath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

/** Instants as microseconds since the epoch: the precision of databases, and 292,000 years each way. */
public final class Micros {
    /** No instant: nothing ended yet. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final long PER_SECOND = 1_000_000;
    private static final long NANOS = 1_000;
    private static final long LAST_SECOND = Long.MAX_VALUE / PER_SECOND - 1;

    private Micros() {}

    /**
     * Converts an instant.
     *
     * @param instant the instant
     * @return its microsecond; farther than about 292,000 years from the epoch the last one that can be said
     */
    public static long of(Instant instant) {
        long second = Math.max(-LAST_SECOND, Math.min(LAST_SECOND, instant.getEpochSecond()));
        return second * PER_SECOND + instant.getNano() / NANOS;
    }

    /**
     * Converts back.
     *
     * @param micros microseconds since the epoch
     * @return the instant
     */
    public static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * NANOS);
    }

    /**
     * Converts a duration, such as a window.
     *
     * @param duration not negative
     * @return its whole microseconds; one that cannot be said is the longest that can
     */
    public static long of(Duration duration) {
        return LongMath.saturatedAdd(
                LongMath.saturatedMultiply(duration.getSeconds(), PER_SECOND), duration.getNano() / NANOS);
    }

    /**
     * Returns the end of a day.
     *
     * @param date the day
     * @param calendar whose days they are
     * @return the first microsecond after it
     */
    public static long endOf(LocalDate date, BusinessCalendar calendar) {
        return date.isBefore(LocalDate.MAX) ? of(calendar.startOf(date.plusDays(1))) : NEVER;
    }

    /**
     * Returns until when what happened is seen, where it is recorded on the day on which it happens.
     *
     * @param asOf the point in time
     * @return the first microsecond after what is seen and known
     */
    public static long endOf(AsOf asOf) {
        return endOf(asOf.seenUntil(), asOf.calendar());
    }
}
