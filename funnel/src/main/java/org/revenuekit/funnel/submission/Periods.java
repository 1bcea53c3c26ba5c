package org.revenuekit.funnel.submission;

import java.time.LocalDate;
import org.revenuekit.core.internal.Spans;
import org.revenuekit.core.time.Span;

/** The days of a period that has both ends. */
final class Periods {
    private Periods() {}

    static LocalDate firstDay(Span period) {
        return period.from().orElseThrow();
    }

    static LocalDate lastDay(Span period) {
        return period.to().orElseThrow().minusDays(1);
    }

    static Span checked(Span period) {
        return Spans.checkBounded(period, "period");
    }
}
