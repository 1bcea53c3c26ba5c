package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Micros;

/** Business days as instants: from the first of the first day to before the first after the last. */
record Period(long start, long end) {
    static Period of(Span span, AsOf asOf) {
        checkArgument(
                !requireNonNull(span, "period").isEmpty()
                        && span.from().isPresent()
                        && span.to().isPresent(),
                "period must be of at least one day and have both ends, was %s",
                span);
        LocalDate last = span.to().orElseThrow().minusDays(1);
        checkArgument(!last.isAfter(asOf.date()), "period must not go on after %s, was %s", asOf.date(), span);
        return new Period(
                Micros.of(asOf.calendar().startOf(span.from().orElseThrow())), Micros.endOf(last, asOf.calendar()));
    }

    /** Whether it contains an instant; {@link Micros#NEVER} is in none. */
    boolean contains(long micros) {
        return start <= micros && micros < end;
    }

    /** Cuts days at the first of each month. */
    static ImmutableList<Span> months(Span span) {
        ImmutableList.Builder<Span> months = ImmutableList.builder();
        LocalDate end = span.to().orElseThrow();
        LocalDate from = span.from().orElseThrow();
        while (from.isBefore(end)) {
            LocalDate next = from.withDayOfMonth(1).plusMonths(1);
            LocalDate to = next.isBefore(end) ? next : end;
            months.add(Span.of(from, to));
            from = to;
        }
        return months.build();
    }
}
