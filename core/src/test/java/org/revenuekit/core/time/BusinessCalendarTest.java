package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    private static final BusinessCalendar TOKYO = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);

    private static BusinessCalendar in(String zone) {
        return BusinessCalendar.of(ZoneId.of(zone), Month.JANUARY);
    }

    @Test
    void startsWithoutHolidaysAndRestsOnSaturdayAndSunday() {
        assertEquals(ZoneId.of("Asia/Tokyo"), TOKYO.zone());
        assertEquals(Month.APRIL, TOKYO.fiscalStart());
        assertEquals(
                List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), TOKYO.weekend().asList());
        assertEquals(List.of(), TOKYO.holidays().asList());
    }

    @Test
    void takesHolidaysAsDataAndLeavesTheCalendarAsItWas() {
        List<LocalDate> given = new ArrayList<>(List.of(MARCH_31, MARCH_31.minusDays(3), MARCH_31));
        BusinessCalendar changed = TOKYO.withHolidays(given);
        given.clear();

        assertEquals(
                List.of(MARCH_31.minusDays(3), MARCH_31), changed.holidays().asList());
        assertEquals(TOKYO.weekend(), changed.weekend());
        assertEquals(TOKYO.zone(), changed.zone());
        assertEquals(TOKYO.fiscalStart(), changed.fiscalStart());
        assertEquals(List.of(), TOKYO.holidays().asList());
        assertEquals(TOKYO, changed.withHolidays(List.of()));
    }

    @Test
    void takesAnyWeekendThatLeavesADayToWork() {
        BusinessCalendar changed = TOKYO.withHolidays(List.of(MARCH_31))
                .withWeekend(List.of(DayOfWeek.SATURDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));

        assertEquals(
                List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), changed.weekend().asList());
        assertEquals(List.of(MARCH_31), changed.holidays().asList());
        assertEquals(TOKYO.zone(), changed.zone());
        assertEquals(TOKYO.fiscalStart(), changed.fiscalStart());
        assertEquals(List.of(), TOKYO.withWeekend(List.of()).weekend().asList());
        EnumSet<DayOfWeek> six = EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY));
        assertEquals(six, TOKYO.withWeekend(six).weekend());
        assertEquals(
                "weekend must leave a day to work, was"
                        + " [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]",
                refused(() -> TOKYO.withWeekend(EnumSet.allOf(DayOfWeek.class))));
    }

    @Test
    void mapsInstantsToTheDaysOfItsZone() {
        Instant midnight = Instant.parse("2026-03-30T15:00:00Z");

        assertEquals(midnight, TOKYO.startOf(MARCH_31));
        assertEquals(MARCH_31, TOKYO.dateOf(midnight));
        assertEquals(MARCH_31.minusDays(1), TOKYO.dateOf(midnight.minusNanos(1)));
    }

    @Test
    void aDayWithoutMidnightBeginsWhenItCan() {
        BusinessCalendar calendar = in("America/Sao_Paulo");

        assertEquals(Instant.parse("2018-11-04T03:00:00Z"), calendar.startOf(LocalDate.of(2018, 11, 4)));
        assertEquals(LocalDate.of(2018, 11, 3), calendar.dateOf(Instant.parse("2018-11-04T02:59:59Z")));
        assertEquals(LocalDate.of(2018, 11, 4), calendar.dateOf(Instant.parse("2018-11-04T03:00:00Z")));
    }

    @Test
    void aDayThatAZoneSkippedIsEmpty() {
        BusinessCalendar calendar = in("Pacific/Apia");
        Instant skip = Instant.parse("2011-12-30T10:00:00Z");

        assertEquals(skip, calendar.startOf(LocalDate.of(2011, 12, 30)));
        assertEquals(skip, calendar.startOf(LocalDate.of(2011, 12, 31)));
        assertEquals(LocalDate.of(2011, 12, 29), calendar.dateOf(skip.minusNanos(1)));
        assertEquals(LocalDate.of(2011, 12, 31), calendar.dateOf(skip));
    }

    @Test
    void aDayThatEndsAtMidnightSharpMayRepeatItsLastHour() {
        BusinessCalendar calendar = in("America/Sao_Paulo");

        assertEquals(Instant.parse("2019-02-17T03:00:00Z"), calendar.startOf(LocalDate.of(2019, 2, 17)));
        assertEquals(LocalDate.of(2019, 2, 16), calendar.dateOf(Instant.parse("2019-02-17T02:00:00Z")));
        assertEquals(LocalDate.of(2019, 2, 16), calendar.dateOf(Instant.parse("2019-02-17T02:59:59Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-11-07T02:29:59Z, 2010-11-06",
        "2010-11-07T02:30:00Z, 2010-11-07",
        "2010-11-07T02:31:00Z, 2010-11-07", // 23:01 of the 6th on the wall
        "2010-11-07T03:30:00Z, 2010-11-07",
        "2010-11-08T03:29:59Z, 2010-11-07",
        "2010-11-08T03:30:00Z, 2010-11-08"
    })
    void aDayThatHasBegunIsNotGivenBack(Instant instant, LocalDate date) {
        assertEquals(date, in("America/St_Johns").dateOf(instant));
    }

    @Test
    void aDayMayLastTwoDays() {
        BusinessCalendar calendar = in("America/Juneau"); // Alaska changed sides of the date line
        LocalDate twice = LocalDate.of(1867, 10, 19);

        assertEquals(Instant.parse("1867-10-18T08:57:41Z"), calendar.startOf(twice));
        assertEquals(Instant.parse("1867-10-20T08:57:41Z"), calendar.startOf(twice.plusDays(1)));
        assertEquals(twice, calendar.dateOf(Instant.parse("1867-10-19T00:31:12Z")));
        assertEquals(twice, calendar.dateOf(Instant.parse("1867-10-19T00:31:13Z")));
        assertEquals(twice, calendar.dateOf(Instant.parse("1867-10-20T08:57:40Z")));
    }

    @Test
    void mapsInstantsAsFarAsDatesGo() {
        for (String zone : List.of("Z", "+18:00", "-18:00", "Asia/Tokyo")) {
            BusinessCalendar calendar = in(zone);
            Instant first = calendar.startOf(LocalDate.MIN);
            Instant last = calendar.startOf(LocalDate.MAX);

            assertEquals(LocalDate.MIN, calendar.dateOf(first));
            assertEquals(LocalDate.MAX.minusDays(1), calendar.dateOf(last.minusNanos(1)));
            for (Instant outside : List.of(Instant.MIN, first.minusNanos(1), last, Instant.MAX)) {
                assertEquals(
                        "instant must lie in a day from -999999999-01-01 to before +999999999-12-31, was " + outside,
                        refused(() -> calendar.dateOf(outside)));
            }
        }
    }

    @Test
    void knowsTheFiscalYearOfADay() {
        assertEquals(FiscalYear.of(2025, Month.APRIL), TOKYO.fiscalYearOf(MARCH_31));
        assertEquals(FiscalYear.of(2026, Month.APRIL), TOKYO.fiscalYearOf(MARCH_31.plusDays(1)));
        assertEquals(FiscalYear.of(2026, Month.APRIL), TOKYO.fiscalYearOf(LocalDate.of(2026, 12, 31)));
        assertEquals(FiscalYear.of(2026, Month.APRIL), TOKYO.fiscalYear(2026));
        assertEquals(Span.parse("[2027-01-01,2027-04-01)"), TOKYO.quarter(2026, 4));
        assertEquals("quarter must be from 1 to 4, was 5", refused(() -> TOKYO.quarter(2026, 5)));
        assertEquals(
                "startYear must be from -999999998 to 999999998, was -1000000000",
                refused(() -> TOKYO.fiscalYearOf(LocalDate.MIN)));
        assertEquals(
                "startYear must be from -999999998 to 999999998, was 999999999",
                refused(() -> TOKYO.fiscalYearOf(LocalDate.MAX)));
    }

    @Test
    void makesThePointsFromWhichOneLooks() {
        assertEquals(MARCH_31, TOKYO.endOf(MARCH_31).date());
        assertEquals(MARCH_31, TOKYO.endOf(MARCH_31).knownOn());
        assertEquals(TOKYO, TOKYO.endOf(MARCH_31).calendar());
    }

    @Test
    void equalsByItsData() {
        EqualsVerifier.forClass(BusinessCalendar.class)
                .withPrefabValues(ImmutableSet.class, ImmutableSet.of(MARCH_31), ImmutableSet.of())
                .withIgnoredFields("workingDays")
                .withNonnullFields("zone", "fiscalStart", "weekend", "holidays")
                .verify();
        assertEquals(TOKYO, TOKYO.withWeekend(List.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY)));
        assertEquals(
                TOKYO.hashCode(),
                TOKYO.withWeekend(List.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY)).hashCode());
        assertNotEquals(TOKYO, TOKYO.withHolidays(List.of(MARCH_31)));
    }

    @Test
    void hashesTheSameOnEveryLaunch() {
        BusinessCalendar calendar = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);

        assertEquals(List.of(ZoneOffset.UTC, 4, "[SATURDAY, SUNDAY]", Set.of()).hashCode(), calendar.hashCode());
    }

    @Test
    void writesItsDataWithHolidaysCounted() {
        assertEquals(
                "Asia/Tokyo, fiscal year from APRIL, weekend [SATURDAY, SUNDAY], holidays: 1",
                TOKYO.withHolidays(List.of(MARCH_31)).toString());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals("zone", nullPointer(() -> BusinessCalendar.of(null, Month.APRIL)));
        assertEquals("fiscalStart", nullPointer(() -> BusinessCalendar.of(ZoneOffset.UTC, null)));
        assertEquals("dates", nullPointer(() -> TOKYO.withHolidays(null)));
        assertEquals("element of dates", nullPointer(() -> TOKYO.withHolidays(Collections.singletonList(null))));
        assertEquals("days", nullPointer(() -> TOKYO.withWeekend(null)));
        assertEquals("element of days", nullPointer(() -> TOKYO.withWeekend(Collections.singletonList(null))));
        assertEquals("date", nullPointer(() -> TOKYO.endOf(null)));
        assertEquals("date", nullPointer(() -> TOKYO.startOf(null)));
        assertEquals("instant", nullPointer(() -> TOKYO.dateOf(null)));
        assertEquals("date", nullPointer(() -> TOKYO.fiscalYearOf(null)));
        assertEquals("date", nullPointer(() -> TOKYO.isBusinessDay(null)));
        assertEquals("span", nullPointer(() -> TOKYO.businessDays(null)));
        assertEquals("date", nullPointer(() -> TOKYO.plusBusinessDays(null, 1)));
    }

    private static String refused(Executable call) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static String nullPointer(Executable call) {
        return String.valueOf(assertThrows(NullPointerException.class, call).getMessage());
    }
}
