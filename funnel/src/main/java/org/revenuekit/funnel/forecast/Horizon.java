package org.revenuekit.funnel.forecast;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/**
 * The days asked about, cut into months.
 *
 * @param months the months, the first and the last as far as they are in the horizon
 * @param cuts after how many days from the last one seen each month begins, and the last one ends
 */
record Horizon(ImmutableList<Span> months, ImmutableIntArray cuts) {
    static Horizon of(Span days, AsOf asOf, long seen) {
        long date = asOf.date().toEpochDay();
        checkArgument(
                date - seen <= Forecasting.MAX_HORIZON_DAYS,
                "knownOn must be at most %s days before the date, was %s",
                Forecasting.MAX_HORIZON_DAYS,
                asOf);
        LocalDate end = requireNonNull(days, "horizon").to().orElse(LocalDate.MAX);
        long daysAfter = end.toEpochDay() - 1 - date;
        checkArgument(
                !days.isEmpty() && daysAfter >= 1 && daysAfter <= Forecasting.MAX_HORIZON_DAYS,
                "horizon must end 1 to %s days after %s, was %s",
                Forecasting.MAX_HORIZON_DAYS,
                asOf.date(),
                days);
        LocalDate next = asOf.date().plusDays(1);
        LocalDate first = days.from().filter(from -> from.isAfter(next)).orElse(next);
        ImmutableList.Builder<Span> months = ImmutableList.builder();
        ImmutableIntArray.Builder cuts = ImmutableIntArray.builder();
        LocalDate from = first;
        while (from.isBefore(end)) {
            cuts.add(lastDayBefore(from, seen));
            LocalDate month = from.withDayOfMonth(1).plusMonths(1);
            LocalDate to = month.isBefore(end) ? month : end;
            months.add(Span.of(from, to));
            from = to;
        }
        return new Horizon(months.build(), cuts.add(lastDayBefore(end, seen)).build());
    }

    private static int lastDayBefore(LocalDate day, long seen) {
        return (int) (day.toEpochDay() - 1 - seen);
    }

    /** After how many days from the last one seen it begins. */
    int first() {
        return cuts.get(0);
    }

    /** With how many days from the last one seen it ends. */
    int last() {
        return cuts.get(cuts.length() - 1);
    }
}
