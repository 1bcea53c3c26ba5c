package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessDaysTest {
    private static final BusinessCalendar PLAIN = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);
    private static final BusinessCalendar NO_REST = PLAIN.withWeekend(List.of());
    // May 2026 in Japan; 3 May is a Sunday, so that 6 May is a holiday too.
    private static final BusinessCalendar GOLDEN_WEEK = PLAIN.withHolidays(List.of(
            LocalDate.of(2026, 4, 29),
            LocalDate.of(2026, 5, 3),
            LocalDate.of(2026, 5, 4),
            LocalDate.of(2026, 5, 5),
            LocalDate.of(2026, 5, 6)));

    @Test
    void worksNeitherOnWeekendsNorOnHolidays() {
        assertTrue(GOLDEN_WEEK.isBusinessDay(LocalDate.of(2026, 5, 1)));
        assertFalse(GOLDEN_WEEK.isBusinessDay(LocalDate.of(2026, 5, 2)));
        assertFalse(GOLDEN_WEEK.isBusinessDay(LocalDate.of(2026, 5, 3)));
        assertFalse(GOLDEN_WEEK.isBusinessDay(LocalDate.of(2026, 5, 6)));
        assertTrue(GOLDEN_WEEK.isBusinessDay(LocalDate.of(2026, 5, 7)));
    }

    @ParameterizedTest
    @CsvSource({
        "'[2026-05-01,2026-06-01)', 18",
        "'[2026-05-01,2026-05-01)', 0",
        "'[2026-05-02,2026-05-07)', 0",
        "'[2026-05-01,2026-05-08)', 2",
        "'[2026-04-27,2026-05-11)', 6"
    })
    void countsBusinessDays(String span, long count) {
        assertEquals(count, GOLDEN_WEEK.businessDays(Span.parse(span)));
    }

    @Test
    void countsOverAllOfTime() {
        LocalDate first = LocalDate.MIN.plusDays(1);
        long days = LocalDate.MAX.toEpochDay() - first.toEpochDay();

        assertEquals(days, NO_REST.businessDays(Span.of(first, LocalDate.MAX)));
        assertEquals(days - 1, NO_REST.withHolidays(List.of(first)).businessDays(Span.of(first, LocalDate.MAX)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[..,2026-05-01)", "[2026-05-01,..)", "[..,..)"})
    void doesNotCountWithoutEnd(String span) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> PLAIN.businessDays(Span.parse(span)));

        assertEquals("span must be closed at both ends, was " + span, refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01,  0, 2026-05-01",
        "2026-05-01,  1, 2026-05-07",
        "2026-05-01, -1, 2026-04-30",
        "2026-05-01, -2, 2026-04-28",
        "2026-05-02,  0, 2026-05-07",
        "2026-05-02,  1, 2026-05-08",
        "2026-05-02, -1, 2026-05-01",
        "2026-05-06,  0, 2026-05-07",
        "2026-05-08,  1, 2026-05-11"
    })
    void goesOnAndBack(LocalDate from, long days, LocalDate expected) {
        assertEquals(expected, GOLDEN_WEEK.plusBusinessDays(from, days));
    }

    @Test
    void goesFarAtOnce() {
        LocalDate monday = LocalDate.of(2026, 6, 1);

        assertEquals(monday.plusDays(700_000_000_000L / 5), PLAIN.plusBusinessDays(monday, 100_000_000_000L));
        assertEquals(monday.minusDays(700_000_000_000L / 5), PLAIN.plusBusinessDays(monday, -100_000_000_000L));
    }

    @Test
    void goesAsFarAsDatesGo() {
        long all = LocalDate.MAX.toEpochDay() - LocalDate.MIN.toEpochDay();

        assertEquals(LocalDate.MAX, NO_REST.plusBusinessDays(LocalDate.MIN, all));
        assertEquals(LocalDate.MIN, NO_REST.plusBusinessDays(LocalDate.MAX, -all));
        assertRefused(NO_REST, LocalDate.MIN, -1);
        assertRefused(NO_REST, LocalDate.MIN, all + 1);
        assertRefused(NO_REST, LocalDate.MAX, 1);
        assertRefused(NO_REST, LocalDate.MAX, -all - 1);
        assertRefused(NO_REST, LocalDate.MIN, Long.MIN_VALUE);
        assertRefused(NO_REST, LocalDate.MAX, Long.MAX_VALUE);
    }

    @Test
    void findsNoBusinessDayBeyondTheLast() {
        BusinessCalendar fridaysOff = PLAIN.withWeekend(List.of(DayOfWeek.FRIDAY)); // the last day there is is one

        assertRefused(fridaysOff, LocalDate.MAX, 0);
        assertEquals(LocalDate.MAX.minusDays(1), fridaysOff.plusBusinessDays(LocalDate.MAX, -1));
    }

    private static void assertRefused(BusinessCalendar calendar, LocalDate from, long days) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> calendar.plusBusinessDays(from, days));

        assertEquals(
                "days must lead to a date that LocalDate can say, was " + days + " from " + from, refused.getMessage());
    }
}
