package org.revenuekit.funnel.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** Until when what was said and done is seen: it is on record on the day on which it happens. */
final class Seen {
    private Seen() {}

    static LocalDate until(AsOf asOf) {
        return asOf.knownOn().isBefore(asOf.date()) ? asOf.knownOn() : asOf.date();
    }

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
