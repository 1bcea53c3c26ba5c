package org.revenuekit.funnel.retention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** In what the time is told for which customers stay (継続期間). */
public enum TenureUnit {
    /** Calendar days. */
    DAY(ChronoUnit.DAYS),
    /** Months, counted from the first day. Who leaves within a month, leaves at its end. */
    MONTH(ChronoUnit.MONTHS);

    private final ChronoUnit unit;

    TenureUnit(ChronoUnit unit) {
        this.unit = unit;
    }

    /** Whole units: for so long one who is still there on a day is known to have stayed. */
    long whole(LocalDate first, LocalDate day) {
        long counted = first.until(day, unit);
        return this == MONTH && isEndOfShorterMonth(first, day) ? counted + 1 : counted;
    }

    /** A month from 31 January is over on 28 February. */
    private static boolean isEndOfShorterMonth(LocalDate first, LocalDate day) {
        return day.getDayOfMonth() < first.getDayOfMonth() && day.getDayOfMonth() == day.lengthOfMonth();
    }

    /** Units begun: so nobody who left is counted for longer than those still there could be seen. */
    long begun(LocalDate first, LocalDate day) {
        long whole = whole(first, day);
        return first.plus(whole, unit).isBefore(day) ? whole + 1 : whole;
    }
}
