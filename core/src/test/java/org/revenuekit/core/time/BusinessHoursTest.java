package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BusinessHoursTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final BusinessHours TOKYO = hours("Asia/Tokyo", NINE, SIX); // 2026-04-06 is a Monday

    private static BusinessHours hours(String zone, LocalTime from, LocalTime to) {
        return BusinessHours.of(BusinessCalendar.of(ZoneId.of(zone), Month.APRIL), from, to);
    }

    /** Such as {@code 04-06T09:00}, of 2026 in Tokyo. */
    private static Instant at(String time) {
        return LocalDateTime.parse("2026-" + time).toInstant(ZoneOffset.ofHours(9));
    }

    private static void assertOpen(String hours, String start, String end) {
        assertEquals(Duration.parse(hours), TOKYO.between(at(start), at(end)), start + " to " + end);
    }

    @Test
    void countsWithinADay() {
        assertOpen("PT1H30M", "04-06T10:00", "04-06T11:30");
        assertOpen("PT0S", "04-06T10:00", "04-06T10:00");
        assertOpen("PT9H", "04-06T00:00", "04-06T23:59");
        assertOpen("PT0S", "04-06T07:00", "04-06T09:00");
        assertOpen("PT0.001S", "04-06T07:00", "04-06T09:00:00.001");
        assertOpen("PT0.001S", "04-06T17:59:59.999", "04-06T18:00");
        assertOpen("PT0S", "04-06T18:00", "04-06T23:00");
    }

    @Test
    void countsOverNightsAndWeekends() {
        assertOpen("PT2H", "04-06T17:00", "04-07T10:00");
        assertOpen("PT1H", "04-10T18:30", "04-13T10:00"); // Friday evening to Monday
        assertOpen("PT0S", "04-11T10:00", "04-12T17:00"); // Saturday and Sunday
        assertOpen("PT45H", "04-06T00:00", "04-13T00:00");
    }

    @Test
    void holidaysAreClosed() {
        BusinessHours hours = BusinessHours.of(
                TOKYO.calendar().withHolidays(List.of(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 12))), NINE, SIX);

        assertEquals(Duration.ofHours(36), hours.between(at("04-06T00:00"), at("04-13T00:00")));
        assertEquals(at("04-08T10:00"), hours.plus(at("04-06T17:00"), Duration.ofHours(2)));
    }

    @Test
    void midnightIsTheEndOfTheDay() {
        BusinessHours late = hours("Asia/Tokyo", NINE, LocalTime.MIDNIGHT);
        BusinessHours always = hours("Asia/Tokyo", LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

        assertEquals(Duration.ofHours(15), late.between(at("04-06T00:00"), at("04-07T09:00")));
        assertEquals(Duration.ofHours(33), always.between(at("04-06T00:00"), at("04-07T09:00")));
    }

    @Test
    void addsOpenTime() {
        assertEquals(at("04-06T05:00"), TOKYO.plus(at("04-06T05:00"), Duration.ZERO));
        assertEquals(at("04-06T10:00"), TOKYO.plus(at("04-06T05:00"), Duration.ofHours(1)));
        assertEquals(at("04-06T18:00"), TOKYO.plus(at("04-06T17:00"), Duration.ofHours(1)));
        assertEquals(at("04-07T09:01"), TOKYO.plus(at("04-06T17:00"), Duration.ofMinutes(61)));
        assertEquals(at("04-07T10:00"), TOKYO.plus(at("04-06T20:00"), Duration.ofHours(1)));
        assertEquals(at("04-13T10:00"), TOKYO.plus(at("04-10T17:00"), Duration.ofHours(2)));
        assertEquals(at("04-10T18:00"), TOKYO.plus(at("04-06T09:00"), Duration.ofHours(45)));
        assertEquals(at("04-13T18:00"), TOKYO.plus(at("04-06T09:00"), Duration.ofHours(54)));
    }

    @Test
    void theHourThatClocksSkipOrRepeatIsCountedAsItPasses() {
        BusinessHours night = BusinessHours.of(
                BusinessCalendar.of(ZoneId.of("Europe/Berlin"), Month.APRIL).withWeekend(List.of()),
                LocalTime.of(1, 0),
                LocalTime.of(5, 0));

        assertEquals(Duration.ofHours(3), ofDay(night, LocalDate.of(2026, 3, 29)));
        assertEquals(Duration.ofHours(4), ofDay(night, LocalDate.of(2026, 3, 30)));
        assertEquals(Duration.ofHours(5), ofDay(night, LocalDate.of(2026, 10, 25)));
        assertEquals(
                Duration.ofHours(4 * 365),
                night.between(
                        night.calendar().startOf(LocalDate.of(2026, 1, 1)),
                        night.calendar().startOf(LocalDate.of(2027, 1, 1))));
    }

    @Test
    void hoursThatClocksSkipAltogetherAreNone() {
        BusinessHours skipped = BusinessHours.of(
                BusinessCalendar.of(ZoneId.of("Europe/Berlin"), Month.APRIL).withWeekend(List.of()),
                LocalTime.of(2, 10),
                LocalTime.of(2, 50));

        assertEquals(Duration.ZERO, ofDay(skipped, LocalDate.of(2026, 3, 29)));
        assertEquals(Duration.ofMinutes(40), ofDay(skipped, LocalDate.of(2026, 10, 25)));
    }

    @Test
    void aDayThatAZoneSkippedHasNoHours() {
        BusinessHours samoa = hours("Pacific/Apia", NINE, SIX); // the Friday 2011-12-30 was skipped

        assertEquals(
                Duration.ofHours(9 * 4),
                samoa.between(
                        samoa.calendar().startOf(LocalDate.of(2011, 12, 26)),
                        samoa.calendar().startOf(LocalDate.of(2012, 1, 2))));
    }

    private static Duration ofDay(BusinessHours hours, LocalDate day) {
        return hours.between(hours.calendar().startOf(day), hours.calendar().startOf(day.plusDays(1)));
    }

    @Test
    void hoursAreOfAMinuteOrMore() {
        assertRefused(
                "hours must be of a minute or more, were 09:00 to 09:00:59.999999999",
                () -> hours("Asia/Tokyo", NINE, LocalTime.of(9, 0, 59, 999_999_999)));
        assertRefused("hours must be of a minute or more, were 18:00 to 09:00", () -> hours("Asia/Tokyo", SIX, NINE));
        assertEquals(
                Duration.ofMinutes(5),
                hours("Asia/Tokyo", NINE, LocalTime.of(9, 1)).between(at("04-06T00:00"), at("04-13T00:00")));
    }

    @Test
    void timeGoesForward() {
        assertRefused(
                "end must not be before start 2026-04-06T00:00:00Z, was 2026-04-05T23:59:59.999999999Z",
                () -> TOKYO.between(at("04-06T09:00"), at("04-06T09:00").minusNanos(1)));
        assertRefused(
                "time must be 0 to PT24000H, was PT-0.000000001S",
                () -> TOKYO.plus(at("04-06T09:00"), Duration.ofNanos(-1)));
    }

    @Test
    void timeHasBounds() {
        assertRefused(
                "time must be 0 to PT24000H, was PT24000H0.000000001S",
                () -> TOKYO.plus(at("04-06T09:00"), Duration.ofDays(1_000).plusNanos(1)));
        assertEquals(
                Duration.ofDays(1_000),
                TOKYO.between(at("04-06T09:00"), TOKYO.plus(at("04-06T09:00"), Duration.ofDays(1_000))));

        Instant start = Instant.parse("0000-01-01T00:00:00Z");
        assertRefused(
                "end must be at most a million years after start 0000-01-01T00:00:00Z, was"
                        + " +1000020-07-14T00:00:00.000000001Z",
                () -> TOKYO.between(start, start.plus(BusinessHours.MAX_APART).plusNanos(1)));
        assertTrue(TOKYO.between(start, start.plus(BusinessHours.MAX_APART)).compareTo(Duration.ZERO) > 0);
    }

    @Test
    void daysBeyondTheCalendarAreRefused() {
        Instant last = TOKYO.calendar().startOf(LocalDate.MAX).minusSeconds(1);

        assertRefused(
                "time must lead to a day that LocalDate can say, was PT100H from +999999999-12-30T14:59:59Z",
                () -> TOKYO.plus(last, Duration.ofHours(100)));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        Instant now = at("04-06T09:00");
        assertNamed("calendar", () -> BusinessHours.of(null, NINE, SIX));
        assertNamed("fromInclusive", () -> BusinessHours.of(TOKYO.calendar(), null, SIX));
        assertNamed("toExclusive", () -> BusinessHours.of(TOKYO.calendar(), NINE, null));
        assertNamed("start", () -> TOKYO.between(null, now));
        assertNamed("end", () -> TOKYO.between(now, null));
        assertNamed("start", () -> TOKYO.plus(null, Duration.ZERO));
        assertNamed("time", () -> TOKYO.plus(now, null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void saysWhatItIs() {
        assertEquals(NINE, TOKYO.from());
        assertEquals(SIX, TOKYO.to());
        assertEquals(
                "09:00 to 18:00 of business days, Asia/Tokyo, fiscal year from APRIL, weekend [SATURDAY, SUNDAY],"
                        + " holidays: 0",
                TOKYO.toString());
    }

    @Test
    void hoursAreEqualByCalendarAndTimes() {
        BusinessCalendar calendar = TOKYO.calendar();
        EqualsVerifier.forClass(BusinessHours.class)
                .withPrefabValues(BusinessCalendar.class, calendar, BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL))
                .withIgnoredFields("usual") // follows from the others
                .withNonnullFields("calendar", "from", "to", "usual")
                .verify();
        assertEquals(TOKYO, BusinessHours.of(calendar, NINE, SIX));
        assertNotEquals(TOKYO, BusinessHours.of(calendar.withWeekend(List.of(DayOfWeek.SUNDAY)), NINE, SIX));
    }
}
