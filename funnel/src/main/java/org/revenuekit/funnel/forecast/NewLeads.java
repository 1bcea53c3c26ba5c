package org.revenuekit.funnel.forecast;

import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

/**
 * What is expected of passes that have not begun: as many begin on each business day as did on average, and go on as
 * those did.
 *
 * @param reached how many millionths of a lead reach the goal by each cut of the horizon
 * @param variance of their number over the horizon
 * @param mean what those won were worth
 */
record NewLeads(ImmutableLongArray reached, double variance, Optional<MeanValue> mean) {
    static NewLeads none(Horizon horizon) {
        return new NewLeads(ImmutableLongArray.copyOf(new long[horizon.cuts().length()]), 0, Optional.empty());
    }

    /** Empty if fewer passes began than the policy asks for, or none by the end of the first business day. */
    static Optional<NewLeads> of(
            History history,
            Horizon horizon,
            ForecastPolicy policy,
            BusinessCalendar calendar,
            Optional<MeanValue> mean) {
        return Optional.of(history.starts().size())
                .filter(starts -> starts >= policy.minimumSample())
                .flatMap(starts -> StartRate.of(history, policy, calendar))
                .map(rate -> new Projection(history, horizon, calendar, rate).project(mean));
    }

    /** How many millionths are expected over the horizon. */
    long expected() {
        return reached.get(reached.length() - 1) - reached.get(0);
    }

    /** How many millionths are expected of a month. */
    long inMonth(int month) {
        return reached.get(month + 1) - reached.get(month);
    }

    /** The expected value, in millionths, of some millionths of a lead. */
    BigDecimal valueOf(long micros) {
        return mean.map(known -> known.amount().multiply(BigDecimal.valueOf(micros)))
                .orElse(BigDecimal.ZERO);
    }

    /** Sums over the business days on which passes begin. */
    private static final class Projection {
        private final Horizon horizon;
        private final Curve curve; // of passes, from the day before their first
        private final StartRate rate;
        private final int[] begins; // business days after the last day seen

        Projection(History history, Horizon horizon, BusinessCalendar calendar, StartRate rate) {
            this.horizon = horizon;
            this.rate = rate;
            int[] all = IntStream.range(0, history.starts().size()).toArray();
            this.curve = new Sweep(history.starts(), all).at(0, horizon.last());
            this.begins = IntStream.rangeClosed(1, horizon.last())
                    .filter(day -> calendar.isBusinessDay(LocalDate.ofEpochDay(history.seen() + day)))
                    .toArray();
        }

        NewLeads project(Optional<MeanValue> mean) {
            return new NewLeads(
                    ImmutableLongArray.copyOf(
                            horizon.cuts().stream().mapToLong(cut -> Cell.micros(rate.mean() * sharesBy(cut)))),
                    variance(),
                    mean);
        }

        /** Of one pass that begins on each day, how many reach the goal by a cut. */
        private double sharesBy(int cut) {
            double shares = 0;
            for (int begin : begins) {
                shares += curve.reachedWithin(Math.max(0, cut - begin + 1));
            }
            return shares;
        }

        private double variance() {
            double shares = 0;
            double fates = 0;
            double squares = 0;
            double deviations = 0;
            for (int begin : begins) {
                int first = Math.max(0, horizon.first() - begin + 1);
                int last = horizon.last() - begin + 1;
                double share = curve.reachedWithin(last) - curve.reachedWithin(first);
                shares += share;
                fates += share * (1 - share);
                squares += share * share;
                deviations += Math.sqrt(curve.variance(first, last));
            }
            double estimate = rate.mean() * deviations;
            return rate.mean() * fates
                    + rate.variance() * squares
                    + shares * shares * rate.variance() / rate.days()
                    + estimate * estimate;
        }
    }

    /**
     * How many passes begin on a business day; those of other days count on the next one.
     *
     * @param mean the mean
     * @param variance the variance from day to day, at least the mean
     * @param days over how many business days
     */
    record StartRate(double mean, double variance, long days) {
        static Optional<StartRate> of(History history, ForecastPolicy policy, BusinessCalendar calendar) {
            long[] begun = history.startDays().stream()
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            long end = history.seen() + 1;
            long first = policy.historyDays().isPresent()
                    ? end - policy.historyDays().getAsInt()
                    : begun[0];
            long days = businessDays(calendar, first, end);
            return days == 0 ? Optional.empty() : Optional.of(of(begun, first, days, calendar));
        }

        private static StartRate of(long[] begun, long first, long days, BusinessCalendar calendar) {
            long squares = 0;
            long run = 0;
            long before = -1;
            for (long day : begun) {
                long place = Math.min(days - 1, businessDays(calendar, first, day));
                run = place == before ? run + 1 : 1;
                squares += 2 * run - 1; // run x run, one by one
                before = place;
            }
            double mean = (double) begun.length / days;
            double variance = (squares - mean * begun.length) / Math.max(1, days - 1);
            return new StartRate(mean, Math.max(mean, variance), days);
        }

        private static long businessDays(BusinessCalendar calendar, long first, long end) {
            return calendar.businessDays(Span.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(end)));
        }
    }
}
