package org.revenuekit.funnel.retention;

import java.time.LocalDate;
import java.time.Month;
import org.revenuekit.core.time.Span;

/** Customers who first paid in one such period are one cohort (コホート). */
public enum CohortPeriod {
    /** A calendar month. */
    MONTH(1),
    /** Three months, counted from the start of the fiscal year (四半期). */
    QUARTER(3),
    /** A fiscal year (年度). */
    YEAR(12);

    private final int months;

    CohortPeriod(int months) {
        this.months = months;
    }

    /** The period in which a day lies. */
    Span around(LocalDate day, Month fiscalStart) {
        int into = Math.floorMod(day.getMonthValue() - fiscalStart.getValue(), months);
        LocalDate first = day.withDayOfMonth(1).minusMonths(into);
        return first.isAfter(LocalDate.MAX.minusMonths(months))
                ? Span.from(first) // there is no day after it
                : Span.of(first, first.plusMonths(months));
    }
}
