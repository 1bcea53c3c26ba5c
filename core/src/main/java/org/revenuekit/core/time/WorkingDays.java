package org.revenuekit.core.time;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Numbers the business days: whole weeks by arithmetic, holidays by their place in a sorted array. No operation walks
 * over days.
 *
 * <p>Days are epoch days. Numbers ascend by one from business day to business day; where they start means nothing.
 */
final class WorkingDays {
    private static final int WEEK = 7;
    private static final int MONDAY_BEFORE_EPOCH = -3;
    private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    /** How many working days a week has before its k-th day, Monday being 0; the last entry is that of a whole week. */
    private final int[] workedBefore = new int[WEEK + 1];

    /** Those that are not on a weekend anyhow, ascending. */
    private final long[] holidays;

    WorkingDays(ImmutableSet<DayOfWeek> weekend, ImmutableSet<LocalDate> ascendingHolidays) {
        for (int day = 0; day < WEEK; day++) {
            workedBefore[day + 1] = workedBefore[day] + (weekend.contains(DayOfWeek.of(day + 1)) ? 0 : 1);
        }
        this.holidays = ascendingHolidays.stream()
                .filter(holiday -> !weekend.contains(holiday.getDayOfWeek()))
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
    }

    /** The number of the given day, or of the next business day if it is none. */
    long numberOf(long day) {
        long sinceMonday = day - MONDAY_BEFORE_EPOCH;
        long worked =
                Math.floorDiv(sinceMonday, WEEK) * workedBefore[WEEK] + workedBefore[Math.floorMod(sinceMonday, WEEK)];
        int found = Arrays.binarySearch(holidays, day);
        return worked - (found < 0 ? -found - 1 : found);
    }

    boolean contains(long day) {
        return numberOf(day + 1) > numberOf(day);
    }

    /** The business day of the given number, found by bisection over all dates: some forty steps. */
    long dayOf(long number) {
        long low = FIRST_DAY;
        long high = LAST_DAY;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (numberOf(middle + 1) > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How far one can go back from the given number. */
    long back(long number) {
        return number - numberOf(FIRST_DAY);
    }

    /** How far one can go on from the given number. */
    long ahead(long number) {
        return numberOf(LAST_DAY + 1) - 1 - number;
    }
}
