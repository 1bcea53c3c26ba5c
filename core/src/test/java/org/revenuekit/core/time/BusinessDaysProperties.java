package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Counting and stepping against a walk day by day. */
class BusinessDaysProperties {
    private static final int STEPS = 60;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-50, 50).map(LocalDate::ofEpochDay); // numbers change their sign here
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        BusinessCalendar plain = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.values()).set().ofMaxSize(6),
                        days().list().ofMaxSize(40))
                .as((weekend, holidays) -> plain.withWeekend(weekend).withHolidays(holidays));
    }

    @Property
    void aDayIsABusinessDayUnlessItIsOfTheWeekendOrAHoliday(
            @ForAll("calendars") BusinessCalendar calendar, @ForAll("days") LocalDate day) {
        assertEquals(isBusinessDay(calendar, day), calendar.isBusinessDay(day));
    }

    @Property
    void countingAgreesWithWalking(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 100) int length) {
        LocalDate to = from.plusDays(length);
        long count =
                from.datesUntil(to).filter(day -> isBusinessDay(calendar, day)).count();

        assertEquals(count, calendar.businessDays(Span.of(from, to)));
    }

    @Property
    void steppingAgreesWithWalking(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = -STEPS, max = STEPS) int steps) {
        LocalDate walked = next(calendar, from, 1);
        for (int i = 0; i < Math.abs(steps); i++) {
            int direction = Integer.signum(steps);
            walked = next(calendar, walked.plusDays(direction), direction);
        }

        assertEquals(walked, calendar.plusBusinessDays(from, steps));
    }

    @Property
    void stepsAddUp(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = -STEPS, max = STEPS) int first,
            @ForAll @IntRange(min = -STEPS, max = STEPS) int second) {
        assertEquals(
                calendar.plusBusinessDays(from, first + second),
                calendar.plusBusinessDays(calendar.plusBusinessDays(from, first), second));
    }

    @Property
    void countingUndoesStepping(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 1_000_000_000) int steps) {
        LocalDate to = calendar.plusBusinessDays(from, steps);

        assertTrue(calendar.isBusinessDay(to));
        assertEquals(steps, calendar.businessDays(Span.of(from, to)));
    }

    @Property
    void cuttingASpanChangesNoCount(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 100) int before,
            @ForAll @IntRange(min = 0, max = 100) int after) {
        LocalDate cut = from.plusDays(before);
        LocalDate to = cut.plusDays(after);

        assertEquals(
                calendar.businessDays(Span.of(from, to)),
                calendar.businessDays(Span.of(from, cut)) + calendar.businessDays(Span.of(cut, to)));
    }

    private static LocalDate next(BusinessCalendar calendar, LocalDate from, int direction) {
        LocalDate day = from;
        while (!isBusinessDay(calendar, day)) {
            day = day.plusDays(direction);
        }
        return day;
    }

    private static boolean isBusinessDay(BusinessCalendar calendar, LocalDate day) {
        return !calendar.weekend().contains(day.getDayOfWeek())
                && !calendar.holidays().contains(day);
    }
}
