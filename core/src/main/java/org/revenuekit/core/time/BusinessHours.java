package org.revenuekit.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which a company answers (営業時間): of each business day from a time of day up to, but without, another.
 * What a promise to respond (SLA) is counted in, so that a lead of Friday evening is not late on Monday morning.
 *
 * <p>They open and close when the clocks of the zone first read the time, or first pass it where clocks are put forward
 * over it. So a day on which clocks change within the hours is really longer or shorter, and time is neither lost nor
 * counted twice.
 */
public final class BusinessHours {
    /** The shortest hours of a day. */
    public static final Duration MIN_LENGTH = Duration.ofMinutes(1);

    /** The most open time that can be added. */
    public static final Duration MAX_ADDED = Duration.ofDays(1_000);

    /** The farthest that two instants can be apart: a million years. */
    public static final Duration MAX_APART = Duration.ofDays(365_250_000);

    private final BusinessCalendar calendar;
    private final LocalTime from;
    private final LocalTime to;
    private final Duration usual; // of a business day on which no clocks change

    private BusinessHours(BusinessCalendar calendar, LocalTime from, LocalTime to) {
        this.calendar = calendar;
        this.from = from;
        this.to = to;
        this.usual = Duration.between(LocalDate.EPOCH.atTime(from), closing(LocalDate.EPOCH));
    }

    /**
     * Returns hours.
     *
     * @param calendar which days are business days, and where they begin
     * @param fromInclusive when they open
     * @param toExclusive when they close, at least a minute after they open; midnight for the end of the day
     * @return the hours
     * @throws IllegalArgumentException if they close sooner
     */
    public static BusinessHours of(BusinessCalendar calendar, LocalTime fromInclusive, LocalTime toExclusive) {
        requireNonNull(calendar, "calendar");
        requireNonNull(fromInclusive, "fromInclusive");
        requireNonNull(toExclusive, "toExclusive");
        BusinessHours hours = new BusinessHours(calendar, fromInclusive, toExclusive);
        checkArgument(
                hours.usual.compareTo(MIN_LENGTH) >= 0,
                "hours must be of a minute or more, were %s to %s",
                fromInclusive,
                toExclusive);
        return hours;
    }

    /**
     * Returns which days are business days.
     *
     * @return the calendar
     */
    public BusinessCalendar calendar() {
        return calendar;
    }

    /**
     * Returns when they open.
     *
     * @return the time of day
     */
    public LocalTime from() {
        return from;
    }

    /**
     * Returns when they close.
     *
     * @return the time of day; midnight for the end of the day
     */
    public LocalTime to() {
        return to;
    }

    /**
     * Returns how much open time lies between two instants. O(changes of clocks in between), however many days.
     *
     * @param start the first instant
     * @param end the instant at which counting stops, not before the first, and at most {@link #MAX_APART} after it
     * @return the time, 0 or more
     * @throws IllegalArgumentException if a bound is broken, or a day is not one that a {@link LocalDate} can say
     */
    public Duration between(Instant start, Instant end) {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        checkArgument(!end.isBefore(start), "end must not be before start %s, was %s", start, end);
        checkArgument(
                Duration.between(start, end).compareTo(MAX_APART) <= 0,
                "end must be at most a million years after start %s, was %s",
                start,
                end);
        LocalDate first = calendar.dateOf(start);
        LocalDate last = calendar.dateOf(end);
        return open(first, last).minus(openUntil(first, start)).plus(openUntil(last, end));
    }

    /**
     * Returns when so much open time will have passed. O(log days x changes of clocks).
     *
     * @param start from when
     * @param time how much open time, 0 to {@link #MAX_ADDED}
     * @return the first instant, not before the start, between which and the start there is so much open time
     * @throws IllegalArgumentException if a bound is broken, or a day is not one that a {@link LocalDate} can say
     */
    public Instant plus(Instant start, Duration time) {
        requireNonNull(start, "start");
        requireNonNull(time, "time");
        checkArgument(
                !time.isNegative() && time.compareTo(MAX_ADDED) <= 0, "time must be 0 to %s, was %s", MAX_ADDED, time);
        if (time.isZero()) {
            return start;
        }
        LocalDate first = calendar.dateOf(start);
        Duration wanted = openUntil(first, start).plus(time); // counted from the start of the first day
        try {
            LocalDate day = dayOf(first, wanted);
            return opening(day).plus(wanted.minus(open(first, day)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "time must lead to a day that LocalDate can say, was " + time + " from " + start, e);
        }
    }

    /** The first day by whose end so much open time has passed since the start of another. */
    private LocalDate dayOf(LocalDate first, Duration wanted) {
        long days = 1;
        while (open(first, first.plusDays(days)).compareTo(wanted) < 0) {
            days *= 2;
        }
        long low = days / 2; // too few, but for the first day of all
        long high = days;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (open(first, first.plusDays(middle)).compareTo(wanted) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return first.plusDays(high - 1);
    }

    /** The open time of days: as usual, but for those on which clocks change. */
    private Duration open(LocalDate first, LocalDate end) {
        Duration sum = usual.multipliedBy(calendar.businessDays(Span.of(first, end)));
        LocalDate next = first; // the first day not yet corrected
        Instant until = calendar.startOf(end);
        ZoneOffsetTransition change = changeAfter(calendar.startOf(first).minusNanos(1));
        while (change != null && !change.getInstant().isAfter(until)) {
            LocalDate last = calendar.dateOf(change.getInstant()); // or the day that ends then
            for (LocalDate day = last.minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
                if (!day.isBefore(next) && day.isBefore(end)) {
                    sum = sum.plus(correction(day));
                    next = day.plusDays(1);
                }
            }
            change = changeAfter(change.getInstant());
        }
        return sum;
    }

    private @Nullable ZoneOffsetTransition changeAfter(Instant instant) {
        return calendar.zone().getRules().nextTransition(instant);
    }

    private Duration correction(LocalDate day) {
        return calendar.isBusinessDay(day)
                ? Duration.between(opening(day), closed(day)).minus(usual)
                : Duration.ZERO;
    }

    /** The open time of a day that has passed by an instant of the day. */
    private Duration openUntil(LocalDate day, Instant instant) {
        if (!calendar.isBusinessDay(day) || instant.isBefore(opening(day))) {
            return Duration.ZERO;
        }
        return Duration.between(opening(day), instant.isBefore(closed(day)) ? instant : closed(day));
    }

    private Instant opening(LocalDate day) {
        return first(day.atTime(from));
    }

    private Instant closed(LocalDate day) {
        return first(closing(day));
    }

    private LocalDateTime closing(LocalDate day) {
        return to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(to);
    }

    /** When clocks first read or pass a time. */
    private Instant first(LocalDateTime time) {
        ZoneOffsetTransition change = calendar.zone().getRules().getTransition(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(calendar.zone()).toInstant(); // the earlier one of two
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BusinessHours that
                && calendar.equals(that.calendar)
                && from.equals(that.from)
                && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(calendar, from, to);
    }

    /** Returns the times and the calendar. */
    @Override
    public String toString() {
        return from + " to " + to + " of business days, " + calendar;
    }
}
