package org.revenuekit.core.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a company cuts time: the zone in which its days begin, the month in which its fiscal year (年度) starts, and the
 * days on which it works (営業日).
 *
 * <p>A calendar is data. It knows no country: holidays (祝日, 休業日) are the caller's, as law and company change them every
 * year. It reads neither a clock nor the default zone.
 *
 * <p><b>Days and instants.</b> The day {@code d} is the time from {@link #startOf startOf(d)} up to, but without,
 * {@code startOf(d + 1)}; each instant lies in exactly one day, in every zone, whatever its clocks do:
 *
 * <ul>
 *   <li>If midnight does not exist, since clocks are put forward then, the day begins with its first time that does.
 *   <li>If a zone skips a day, as Samoa (Pacific/Apia) did with 30 December 2011, that day has no time in it, begins
 *       when the next one does, and no instant has it as its date.
 *   <li>If clocks are put back over midnight, so that the date goes back by one, the day has begun when midnight first
 *       came, and is not given back. In St. John's, where until 2011 clocks went from 0:01 to 23:01, those 59 minutes
 *       belong to the new day.
 * </ul>
 */
public final class BusinessCalendar {
    private static final ImmutableSet<DayOfWeek> SATURDAY_AND_SUNDAY =
            ImmutableSortedSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final ZoneId zone;
    private final Month fiscalStart;
    private final ImmutableSet<DayOfWeek> weekend;
    private final ImmutableSet<LocalDate> holidays;
    private final WorkingDays workingDays;

    private BusinessCalendar(
            ZoneId zone, Month fiscalStart, ImmutableSet<DayOfWeek> weekend, ImmutableSet<LocalDate> holidays) {
        this.zone = zone;
        this.fiscalStart = fiscalStart;
        this.weekend = weekend;
        this.holidays = holidays;
        this.workingDays = new WorkingDays(weekend, holidays);
    }

    /**
     * A calendar without holidays, whose weekend is Saturday and Sunday.
     *
     * @param zone where the days of the company begin
     * @param fiscalStart the month with which its fiscal year starts
     * @return the calendar
     */
    public static BusinessCalendar of(ZoneId zone, Month fiscalStart) {
        return new BusinessCalendar(
                Objects.requireNonNull(zone, "zone"),
                Objects.requireNonNull(fiscalStart, "fiscalStart"),
                SATURDAY_AND_SUNDAY,
                ImmutableSet.of());
    }

    /**
     * The same calendar with other holidays. Complexity: O(n log n).
     *
     * @param dates all holidays, in any order, in place of those there were; one on a weekend changes nothing
     * @return a copy with these holidays
     */
    public BusinessCalendar withHolidays(Iterable<LocalDate> dates) {
        return new BusinessCalendar(zone, fiscalStart, weekend, ascending(dates, "dates"));
    }

    /**
     * The same calendar with another weekend.
     *
     * @param days the days of each week without work, in any order, in place of those there were; may be none
     * @return a copy with this weekend
     * @throws IllegalArgumentException if all seven days are given
     */
    public BusinessCalendar withWeekend(Iterable<DayOfWeek> days) {
        ImmutableSet<DayOfWeek> given = ascending(days, "days");
        if (given.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("weekend must leave a day to work, was " + given);
        }
        return new BusinessCalendar(zone, fiscalStart, given, holidays);
    }

    private static <T extends Comparable<? super T>> ImmutableSet<T> ascending(Iterable<T> given, String name) {
        ImmutableSortedSet.Builder<T> set = ImmutableSortedSet.naturalOrder();
        for (T each : Objects.requireNonNull(given, name)) {
            set.add(Objects.requireNonNull(each, "element of " + name));
        }
        return set.build();
    }

    /**
     * Where the days of the company begin.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The month with which the fiscal year starts.
     *
     * @return the month
     */
    public Month fiscalStart() {
        return fiscalStart;
    }

    /**
     * The days of each week without work.
     *
     * @return the days, Monday first
     */
    public ImmutableSet<DayOfWeek> weekend() {
        return weekend;
    }

    /**
     * The holidays, also those on a weekend.
     *
     * @return the dates, ascending
     */
    public ImmutableSet<LocalDate> holidays() {
        return holidays;
    }

    /**
     * The point at the end of a day, from which it and all earlier days are seen.
     *
     * @param date the last day to be seen
     * @return the point, known on the same day
     */
    public AsOf endOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new AsOf(date, date, this);
    }

    /**
     * The first instant of a day.
     *
     * @param date the day
     * @return its first instant; that of the next day if the zone skipped this one
     */
    public Instant startOf(LocalDate date) {
        return Objects.requireNonNull(date, "date").atStartOfDay(zone).toInstant();
    }

    /**
     * The business day to which an instant belongs: the last one to have begun.
     *
     * @param instant the instant
     * @return the day that has begun while the next one has not
     * @throws IllegalArgumentException if the instant lies before the first day that a {@link LocalDate} can say, or
     *     not before the last one
     */
    public LocalDate dateOf(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        try {
            LocalDate date = LocalDate.ofInstant(instant, zone);
            LocalDate next = date.plusDays(1);
            return instant.isBefore(startOf(next)) ? date : next;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "instant must lie in a day from " + LocalDate.MIN + " to before " + LocalDate.MAX + ", was "
                            + instant,
                    e);
        }
    }

    /**
     * The fiscal year in which a day lies.
     *
     * @param date the day
     * @return the fiscal year whose span contains it
     * @throws IllegalArgumentException if that year would be out of {@link FiscalYear}'s bounds
     */
    public FiscalYear fiscalYearOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        boolean started = date.getMonth().compareTo(fiscalStart) >= 0;
        return fiscalYear(started ? date.getYear() : date.getYear() - 1);
    }

    /**
     * The fiscal year that starts in a calendar year.
     *
     * @param startYear the calendar year
     * @return the fiscal year
     * @throws IllegalArgumentException if the year is out of {@link FiscalYear}'s bounds
     */
    public FiscalYear fiscalYear(int startYear) {
        return FiscalYear.of(startYear, fiscalStart);
    }

    /**
     * A quarter of the fiscal year that starts in a calendar year.
     *
     * @param startYear the calendar year in which the <em>fiscal year</em> starts, even if the quarter is in the next
     * @param quarter1to4 which quarter, from 1 to 4
     * @return its days
     * @throws IllegalArgumentException if the year or the quarter is out of bounds
     */
    public Span quarter(int startYear, int quarter1to4) {
        return fiscalYear(startYear).quarter(quarter1to4);
    }

    /**
     * Whether the company works on a day. Complexity: O(log holidays).
     *
     * @param date the day
     * @return true if it is neither of the weekend nor a holiday
     */
    public boolean isBusinessDay(LocalDate date) {
        return workingDays.contains(Objects.requireNonNull(date, "date").toEpochDay());
    }

    /**
     * How many business days a span contains. Complexity: O(log holidays), however long the span.
     *
     * @param span the days to count in
     * @return the count, 0 or more
     * @throws IllegalArgumentException if an end of the span is open
     */
    public long businessDays(Span span) {
        Objects.requireNonNull(span, "span");
        return workingDays.numberOf(closed(span.to(), span)) - workingDays.numberOf(closed(span.from(), span));
    }

    private static long closed(Optional<LocalDate> end, Span span) {
        return end.orElseThrow(() -> new IllegalArgumentException("span must be closed at both ends, was " + span))
                .toEpochDay();
    }

    /**
     * The business day that is a number of business days away. Complexity: O(log holidays), however many days.
     *
     * <p>A date that is no business day counts as the next one that is: so 0 days from a Saturday are Monday, 1 is
     * Tuesday and -1 is Friday. (The WORKDAY function of spreadsheets answers Monday for 1.) In return steps add up, as
     * {@code a} days and then {@code b} days are {@code a + b} days; and there are exactly {@code n} business days from
     * the date up to, but without, the answer for an {@code n} of 0 or more.
     *
     * @param date where to start
     * @param days how many business days to go on, or back if negative
     * @return a business day; for 0 the date itself if it is one, otherwise the next
     * @throws IllegalArgumentException if the answer would lie out of the dates a {@link LocalDate} can say
     */
    public LocalDate plusBusinessDays(LocalDate date, long days) {
        long number = workingDays.numberOf(Objects.requireNonNull(date, "date").toEpochDay());
        if (days < -workingDays.back(number) || days > workingDays.ahead(number)) {
            throw new IllegalArgumentException(
                    "days must lead to a date that LocalDate can say, was " + days + " from " + date);
        }
        return LocalDate.ofEpochDay(workingDays.dayOf(number + days));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BusinessCalendar that
                && zone.equals(that.zone)
                && fiscalStart == that.fiscalStart
                && weekend.equals(that.weekend)
                && holidays.equals(that.holidays);
    }

    @Override
    public int hashCode() {
        // Enums through their names: their own hash differs from launch to launch.
        return Objects.hash(zone, fiscalStart.getValue(), weekend.toString(), holidays);
    }

    /**
     * This calendar for logs and debuggers, its holidays only counted.
     *
     * @return such as {@code Asia/Tokyo, fiscal year from APRIL, weekend [SATURDAY, SUNDAY], holidays: 0}
     */
    @Override
    public String toString() {
        return zone + ", fiscal year from " + fiscalStart + ", weekend " + weekend + ", holidays: " + holidays.size();
    }
}
