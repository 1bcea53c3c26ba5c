package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Law 18: the fiscal calendar, for all twelve start months. */
class FiscalYearProperties {
    private static final int LIMIT = 999_999_998;

    @Property
    void halvesQuartersAndMonthsTileTheYear(
            @ForAll @IntRange(min = -LIMIT, max = LIMIT) int startYear, @ForAll Month startMonth) {
        FiscalYear year = FiscalYear.of(startYear, startMonth);

        assertTiled(year, 2, year::half);
        assertTiled(year, 4, year::quarter);
        assertTiled(year, 12, year::month);
    }

    @Property
    void periodsAreWholeCalendarMonths(
            @ForAll @IntRange(min = -LIMIT, max = LIMIT) int startYear,
            @ForAll Month startMonth,
            @ForAll @IntRange(min = 1, max = 12) int number) {
        FiscalYear year = FiscalYear.of(startYear, startMonth);
        LocalDate start = year.month(number).from().orElseThrow();
        LocalDate end = year.month(number).to().orElseThrow();

        assertEquals(startMonth.plus(number - 1), start.getMonth());
        assertEquals(1, start.getDayOfMonth());
        assertEquals(start.plusDays(start.lengthOfMonth()), end);
        assertTrue(year.quarter((number + 2) / 3).contains(start));
        assertTrue(year.half((number + 5) / 6).contains(start));
    }

    @Property
    void yearsTileTime(@ForAll @IntRange(min = 1 - LIMIT, max = LIMIT - 1) int startYear, @ForAll Month startMonth) {
        FiscalYear year = FiscalYear.of(startYear, startMonth);

        assertEquals(year.span().to(), year.next().span().from());
        assertEquals(year.span().from(), year.previous().span().to());
        assertEquals(year, year.next().previous());
        assertTrue(year.compareTo(year.next()) < 0);
    }

    @Property
    void aDayLiesInItsFiscalYearAndInNoOther(
            @ForAll @LongRange(min = -800_000, max = 800_000) long epochDay, @ForAll Month startMonth) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        BusinessCalendar calendar = BusinessCalendar.of(ZoneOffset.UTC, startMonth);
        FiscalYear year = calendar.fiscalYearOf(day);

        assertTrue(year.span().contains(day));
        assertEquals(startMonth, year.startMonth());
        assertEquals(year, calendar.fiscalYear(year.startYear()));
    }

    @Example
    void everyDayOfFourCenturiesLiesInOneQuarterForEveryStartMonth() {
        for (Month startMonth : Month.values()) {
            Set<String> labels = new HashSet<>();
            LocalDate reached = LocalDate.of(1800, startMonth, 1);
            for (FiscalYear year = FiscalYear.of(1800, startMonth); year.startYear() < 2200; year = year.next()) {
                for (int quarter = 1; quarter <= 4; quarter++) {
                    assertEquals(reached, year.quarter(quarter).from().orElseThrow());
                    reached = year.quarter(quarter).to().orElseThrow();
                }
                assertTrue(labels.add(year.label(Locale.ENGLISH)));
                assertTrue(labels.add(year.label(Locale.JAPANESE)));
            }
            assertEquals(LocalDate.of(2200, startMonth, 1), reached);
        }
    }

    @Example
    void the29thOfFebruaryLiesInEveryCalendar() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        for (Month startMonth : Month.values()) {
            FiscalYear year = BusinessCalendar.of(ZoneOffset.UTC, startMonth).fiscalYearOf(leapDay);
            List<Integer> months = new ArrayList<>();
            for (int number = 1; number <= 12; number++) {
                if (year.month(number).contains(leapDay)) {
                    months.add(number);
                }
            }
            assertEquals(List.of(Math.floorMod(2 - startMonth.getValue(), 12) + 1), months);
            assertEquals(startMonth.getValue() <= 2 ? 2028 : 2027, year.startYear());
        }
    }

    private static void assertTiled(FiscalYear year, int parts, IntFunction<Span> part) {
        assertEquals(year.span().from(), part.apply(1).from());
        for (int number = 1; number < parts; number++) {
            assertEquals(part.apply(number).to(), part.apply(number + 1).from());
        }
        assertEquals(year.span().to(), part.apply(parts).to());
    }
}
