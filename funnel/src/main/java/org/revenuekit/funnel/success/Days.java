package org.revenuekit.funnel.success;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.revenuekit.funnel.internal.Micros;

/** Days as numbers and durations. */
final class Days {
    private Days() {}

    static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** As summaries of durations take them. */
    static long micros(long days) {
        return Micros.of(Duration.ofDays(days));
    }
}
