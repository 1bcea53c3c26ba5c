package org.revenuekit.core.time;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The point from which a question is asked: the end of a business day (基準日), and what was known by a second one.
 *
 * <p>Every evaluation takes one, and none reads a clock: an {@code AsOf} refuses to be "now". It is made by
 * {@link BusinessCalendar#endOf} and so always carries the calendar that says which day an instant belongs to.
 *
 * <p>Two dates decide what is seen. A fact <b>happened</b> on a business day and is seen if that is not after
 * {@link #date()}. It was also <b>recorded</b> on some day, perhaps much later, and is seen if that is not after
 * {@link #knownOn()}. What was believed on 1 April about the end of March is
 * {@code calendar.endOf(march31).knownOn(april1)}; adding facts recorded later leaves that view as it was.
 */
public final class AsOf {
    private final LocalDate date;
    private final LocalDate knownOn;
    private final BusinessCalendar calendar;

    AsOf(LocalDate date, LocalDate knownOn, BusinessCalendar calendar) {
        this.date = date;
        this.knownOn = knownOn;
        this.calendar = calendar;
    }

    /**
     * The business day whose end this is: the last day whose facts are seen.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The last day whose records are seen.
     *
     * @return the day; {@link #date()} unless set otherwise
     */
    public LocalDate knownOn() {
        return knownOn;
    }

    /**
     * The last day of which is seen what is on record on the day on which it happens: nothing is known yet of the days
     * after {@link #knownOn()}.
     *
     * @return {@link #date()} or {@link #knownOn()}, whichever is earlier
     */
    public LocalDate seenUntil() {
        return knownOn.isBefore(date) ? knownOn : date;
    }

    /**
     * The same date, seen with the knowledge of another day.
     *
     * @param day the last day whose records are seen; it may be after the date, for what came to be known later, or
     *     before it, for what was then expected of it
     * @return a copy with that day
     */
    public AsOf knownOn(LocalDate day) {
        return new AsOf(date, Objects.requireNonNull(day, "day"), calendar);
    }

    /**
     * The calendar that says which business day an instant belongs to.
     *
     * @return the calendar
     */
    public BusinessCalendar calendar() {
        return calendar;
    }

    /**
     * The fiscal year in which the date lies.
     *
     * @return the fiscal year
     * @throws IllegalArgumentException if it would be out of {@link FiscalYear}'s bounds
     */
    public FiscalYear fiscalYear() {
        return calendar.fiscalYearOf(date);
    }

    /**
     * Whether a fact is seen of which it is not known when it was recorded.
     *
     * @param factDate the business day on which it happened
     * @return true if that is not after the date
     */
    public boolean sees(LocalDate factDate) {
        return !Objects.requireNonNull(factDate, "factDate").isAfter(date);
    }

    /**
     * Whether a fact is seen.
     *
     * @param factDate the business day on which it happened
     * @param recordedOn the business day on which it was recorded
     * @return true if it happened not after the date, and was recorded not after {@link #knownOn()}
     */
    public boolean sees(LocalDate factDate, LocalDate recordedOn) {
        Objects.requireNonNull(recordedOn, "recordedOn");
        return sees(factDate) && !recordedOn.isAfter(knownOn);
    }

    /**
     * Whether something that holds during a span, such as a contract, holds at the date.
     *
     * @param span when it holds
     * @return true if the span contains the date
     */
    public boolean isLive(Span span) {
        return Objects.requireNonNull(span, "span").contains(date);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AsOf that
                && date.equals(that.date)
                && knownOn.equals(that.knownOn)
                && calendar.equals(that.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, knownOn, calendar);
    }

    /**
     * The dates, without the calendar.
     *
     * @return such as {@code 2026-03-31}, or {@code 2026-03-31 known on 2026-05-01} if the two days differ
     */
    @Override
    public String toString() {
        return knownOn.equals(date) ? date.toString() : date + " known on " + knownOn;
    }
}
