package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Against a walk minute by minute, around the strangest changes of clocks. */
class BusinessHoursProperties {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** A zone, and a day near which its clocks change. */
    private record Place(String zone, String day) {}

    private static final List<Place> PLACES = List.of(
            new Place("Asia/Tokyo", "2026-04-06"),
            new Place("Europe/Berlin", "2026-03-29"),
            new Place("Europe/Berlin", "2026-10-25"),
            new Place("America/St_Johns", "2010-11-07"),
            new Place("America/Sao_Paulo", "2017-10-15"),
            new Place("America/Sao_Paulo", "2018-02-18"),
            new Place("Pacific/Apia", "2011-12-30"),
            new Place("Pacific/Kwajalein", "1969-09-30"),
            new Place("Australia/Lord_Howe", "2026-04-05"));

    /** Hours, and a day near which they are asked about. */
    record Case(BusinessHours hours, Instant near) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Arbitraries.of(PLACES), weekends(), times(), times())
                .filter((place, weekend, one, other) -> !one.equals(other))
                .as((place, weekend, one, other) -> {
                    BusinessCalendar calendar = BusinessCalendar.of(ZoneId.of(place.zone), Month.APRIL)
                            .withWeekend(weekend);
                    boolean ends = other.equals(LocalTime.MIDNIGHT) || one.isBefore(other);
                    BusinessHours hours = BusinessHours.of(calendar, ends ? one : other, ends ? other : one);
                    return new Case(hours, calendar.startOf(LocalDate.parse(place.day)));
                });
    }

    private static Arbitrary<Set<DayOfWeek>> weekends() {
        return Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6);
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.oneOf(
                Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.of(1, 0), LocalTime.of(2, 0), LocalTime.of(23, 30)),
                Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIN.plusMinutes(minute)));
    }

    @Property
    void countingAgreesWithWalking(
            @ForAll("cases") Case asked,
            @ForAll @IntRange(min = -3_000, max = 3_000) int from,
            @ForAll @IntRange(min = 0, max = 3_000) int length) {
        Instant start = asked.near.plus(MINUTE.multipliedBy(from));
        Instant end = start.plus(MINUTE.multipliedBy(length));

        assertEquals(walked(asked.hours, start, end), asked.hours.between(start, end));
    }

    /** Clocks have read a time as soon as they read it or a later one. */
    private static Duration walked(BusinessHours hours, Instant start, Instant end) {
        BusinessCalendar calendar = hours.calendar();
        LocalDateTime read = LocalDateTime.MIN;
        Duration open = Duration.ZERO;
        for (Instant now = start.minus(Duration.ofDays(2)); now.isBefore(end); now = now.plus(MINUTE)) {
            LocalDateTime reads = LocalDateTime.ofInstant(now, calendar.zone());
            read = reads.isAfter(read) ? reads : read;
            if (!now.isBefore(start) && isOpen(hours, read)) {
                open = open.plus(MINUTE);
            }
        }
        return open;
    }

    private static boolean isOpen(BusinessHours hours, LocalDateTime read) {
        LocalTime time = read.toLocalTime();
        return hours.calendar().isBusinessDay(read.toLocalDate())
                && !time.isBefore(hours.from())
                && (hours.to().equals(LocalTime.MIDNIGHT) || time.isBefore(hours.to()));
    }

    @Property
    void whatWasAddedIsCounted(
            @ForAll("cases") Case asked,
            @ForAll @IntRange(min = -5_000, max = 5_000) int from,
            @ForAll @IntRange(min = 1, max = 1_000_000) int seconds) {
        Instant start = asked.near.plus(MINUTE.multipliedBy(from));
        Duration time = Duration.ofSeconds(seconds);
        Instant end = asked.hours.plus(start, time);

        assertEquals(time, asked.hours.between(start, end));
        assertEquals(time.minusNanos(1), asked.hours.between(start, end.minusNanos(1)));
    }

    @Property
    void cuttingChangesNoSum(
            @ForAll("cases") Case asked,
            @ForAll @IntRange(min = -100_000, max = 100_000) int from,
            @ForAll @IntRange(min = 0, max = 2_000_000) int before,
            @ForAll @IntRange(min = 0, max = 2_000_000) int after) {
        Instant start = asked.near.plus(MINUTE.multipliedBy(from));
        Instant cut = start.plus(MINUTE.multipliedBy(before));
        Instant end = cut.plus(MINUTE.multipliedBy(after));
        Duration whole = asked.hours.between(start, end);

        assertEquals(whole, asked.hours.between(start, cut).plus(asked.hours.between(cut, end)));
        assertTrue(whole.compareTo(Duration.between(start, end)) <= 0);
    }
}
