package org.revenuekit.funnel.revenue;

import java.time.LocalDate;
import org.revenuekit.core.time.Span;

/** Days as numbers, so that the day after the last one that can be said is a day like any other. */
final class Days {
    static final long END = Span.always().endDay();

    private Days() {}

    /** Tells whether a day is at most so many months after another. */
    static boolean isWithin(long first, long later, int months) {
        long latest = LocalDate.MAX.minusMonths(months).toEpochDay();
        return later
                <= LocalDate.ofEpochDay(Math.min(first, latest))
                        .plusMonths(months)
                        .toEpochDay();
    }
}
