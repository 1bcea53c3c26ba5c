package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.time.Span;

/**
 * How many come on each day: the same number on every day of a run of days, exact.
 *
 * <p>A month says how many come in it, not when. Here they come uniformly, the same number on each day, so that a lead
 * time of whole days can shift them from month to month without a rest: shifted there and back, a flow is the same.
 *
 * <p>Flows are equal if the same number comes on each day, whatever they were made of.
 */
public final class DailyFlow {
    /** The most months that a flow can be stated for: ten years. */
    public static final int MAX_MONTHS = 120;

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9_999;
    private static final DailyFlow NONE = new DailyFlow(ImmutableList.of());

    private final ImmutableList<Run> runs; // in order, none of 0, those that meet differ

    private DailyFlow(ImmutableList<Run> runs) {
        this.runs = runs;
    }

    /**
     * Returns the flow of nothing.
     *
     * @return a flow of 0 on each day
     */
    public static DailyFlow none() {
        return NONE;
    }

    /**
     * Returns a flow stated month by month, uniform within each.
     *
     * @param months how many come in which month: at most {@link #MAX_MONTHS}, of the years 1 to 9999
     * @return the flow; 0 in all other months
     * @throws IllegalArgumentException if there are too many months, or one is out of range
     */
    public static DailyFlow monthly(Map<YearMonth, Quantity> months) {
        return ofMonths(Maps.transformValues(requireNonNull(months, "months"), Quantity::value));
    }

    /**
     * Returns a flow uniform over some days.
     *
     * @param days which days: at least one, with both ends, within {@link #MAX_MONTHS} months of the years 1 to 9999
     * @param total how many come on all of them together
     * @return the flow; 0 on all other days
     * @throws IllegalArgumentException if the days break a bound
     */
    public static DailyFlow over(Span days, Quantity total) {
        return over(days, requireNonNull(total, "total").value());
    }

    static DailyFlow ofMonths(Map<YearMonth, Fraction> months) {
        checkArgument(
                months.size() <= MAX_MONTHS, "there must be at most %s months, were %s", MAX_MONTHS, months.size());
        RunBuilder runs = new RunBuilder();
        new TreeMap<>(months).forEach((month, amount) -> {
            checkYear(month);
            runs.add(
                    month.atDay(1).toEpochDay(),
                    month.plusMonths(1).atDay(1).toEpochDay(),
                    amount.times(Fraction.of(1, month.lengthOfMonth())));
        });
        return new DailyFlow(runs.build());
    }

    static DailyFlow over(Span days, Fraction total) {
        requireNonNull(days, "days");
        checkArgument(
                days.from().isPresent() && days.to().isPresent() && !days.isEmpty(),
                "days must have a beginning and an end, and be at least one, were %s",
                days);
        LocalDate first = days.from().orElseThrow();
        LocalDate end = days.to().orElseThrow();
        checkYear(YearMonth.from(first));
        checkYear(YearMonth.from(end));
        checkArgument(
                !end.isAfter(first.plusMonths(MAX_MONTHS)),
                "days must be at most %s months, were %s",
                MAX_MONTHS,
                days);
        long length = end.toEpochDay() - first.toEpochDay();
        return new DailyFlow(new RunBuilder()
                .add(first.toEpochDay(), end.toEpochDay(), total.times(Fraction.of(1, length)))
                .build());
    }

    private static void checkYear(YearMonth month) {
        checkArgument(
                month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR,
                "year must be %s to %s, was %s",
                FIRST_YEAR,
                LAST_YEAR,
                month.getYear());
    }

    DailyFlow times(Fraction factor) {
        RunBuilder scaled = new RunBuilder();
        for (Run run : runs) {
            scaled.add(run.start, run.end, run.perDay.times(factor));
        }
        return new DailyFlow(scaled.build());
    }

    /** The flow some days later, or earlier if they are negative. */
    DailyFlow shifted(long days) {
        return new DailyFlow(runs.stream()
                .map(run -> new Run(run.start + days, run.end + days, run.perDay))
                .collect(ImmutableList.toImmutableList()));
    }

    /** On each day what this flow is above the other one; 0 where it is not. */
    DailyFlow above(DailyFlow other) {
        SortedMap<Long, Fraction> changes = new TreeMap<>(); // by how much the difference rises on which day
        runs.forEach(run -> run.addTo(changes, run.perDay));
        other.runs.forEach(run -> run.addTo(changes, Fraction.ZERO.minus(run.perDay)));
        RunBuilder above = new RunBuilder();
        Fraction difference = Fraction.ZERO;
        long since = 0;
        for (Map.Entry<Long, Fraction> change : changes.entrySet()) {
            above.add(since, change.getKey(), Comparators.max(difference, Fraction.ZERO));
            difference = difference.plus(change.getValue());
            since = change.getKey();
        }
        return new DailyFlow(above.build());
    }

    /**
     * Returns how many come in each month.
     *
     * @return by month, in order; only those above 0
     */
    public ImmutableSortedMap<YearMonth, Quantity> byMonth() {
        return ImmutableSortedMap.copyOf(Maps.transformValues(months(), Quantity::new));
    }

    SortedMap<YearMonth, Fraction> months() {
        SortedMap<YearMonth, Fraction> months = new TreeMap<>();
        for (Run run : runs) {
            YearMonth month = YearMonth.from(LocalDate.ofEpochDay(run.start));
            for (long day = run.start; day < run.end; ) {
                month = month.plusMonths(1);
                long next = month.atDay(1).toEpochDay();
                months.merge(month.minusMonths(1), run.between(day, next), Fraction::plus);
                day = next;
            }
        }
        return months;
    }

    /**
     * Returns how many come in a month.
     *
     * @param month the month
     * @return their number
     */
    public Quantity in(YearMonth month) {
        requireNonNull(month, "month");
        return new Quantity(months().getOrDefault(month, Fraction.ZERO));
    }

    /**
     * Returns how many come up to the end of a day.
     *
     * @param lastDay the last day that counts
     * @return their number
     */
    public Quantity until(LocalDate lastDay) {
        long end = requireNonNull(lastDay, "lastDay").toEpochDay() + 1;
        return new Quantity(Fraction.sum(
                runs.stream().map(run -> run.between(run.start, end)).toList()));
    }

    /**
     * Returns how many come on all days.
     *
     * @return their number
     */
    public Quantity total() {
        return until(LocalDate.MAX);
    }

    /**
     * Returns on which days any come.
     *
     * @return the runs of days, in order; those that meet differ in how many come on a day
     */
    public ImmutableList<Span> days() {
        return runs.stream()
                .map(run -> Span.of(LocalDate.ofEpochDay(run.start), LocalDate.ofEpochDay(run.end)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DailyFlow that && runs.equals(that.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }

    /** Returns the numbers by month, exact. */
    @Override
    public String toString() {
        return months().toString();
    }

    /** The same number on each of some days: from a first one up to, but without, an end. */
    private record Run(long start, long end, Fraction perDay) {
        /** How many come from one day, at which it runs, up to another, which may be before it or after the end. */
        Fraction between(long from, long to) {
            return perDay.times(Fraction.of(Math.max(Math.min(to, end) - from, 0), 1));
        }

        void addTo(Map<Long, Fraction> changes, Fraction rise) {
            changes.merge(start, rise, Fraction::plus);
            changes.merge(end, Fraction.ZERO.minus(rise), Fraction::plus);
        }
    }

    /** Brings runs into the one form in which equal flows are equal. */
    private static final class RunBuilder {
        private final ImmutableList.Builder<Run> runs = ImmutableList.builder();
        private Run last = new Run(0, 0, Fraction.ZERO);

        /** Adds a run that begins where the last one ends, or later. */
        RunBuilder add(long start, long end, Fraction perDay) {
            if (start == last.end && perDay.equals(last.perDay)) {
                last = new Run(last.start, end, perDay);
            } else {
                flush();
                last = new Run(start, end, perDay);
            }
            return this;
        }

        private void flush() {
            if (last.perDay.signum() > 0) {
                runs.add(last);
            }
        }

        ImmutableList<Run> build() {
            flush();
            return runs.build();
        }
    }
}
