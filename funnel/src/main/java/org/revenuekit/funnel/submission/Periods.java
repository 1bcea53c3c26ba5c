package org.revenuekit.funnel.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
        checkArgument(
                !requireNonNull(period, "period").isEmpty()
                        && period.from().isPresent()
                        && period.to().isPresent(),
                "period must be of at least one day and have both ends, was %s",
                period);
        return period;
    }
}
