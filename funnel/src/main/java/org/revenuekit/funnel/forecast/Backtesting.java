package org.revenuekit.funnel.forecast;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.Leads;

/**
 * The question how good forecasts would have been (バックテスト): immutable, used again and again.
 *
 * <p>As of each date the journeys are followed again with what was known then, and forecast. What happened is read from
 * what is known in the end: a lead of the stock counts as won if its pass that was open on the date reached the goal
 * within the horizon. Leads themselves carry no date: their values and attributes are those of today on every date.
 */
public final class Backtesting {
    private final ForecastPolicy definition;
    private final Forecasting forecasting;

    private Backtesting(ForecastPolicy definition, Forecasting forecasting) {
        this.definition = definition;
        this.forecasting = forecasting;
    }

    /**
     * Returns the question.
     *
     * @param definition how to forecast; where it includes new leads, all that was won counts, and the weighted
     *     pipeline, which knows of none, is at a loss: leave them out to compare the two
     * @return the question, without segments
     */
    public static Backtesting of(ForecastPolicy definition) {
        return new Backtesting(requireNonNull(definition, "definition"), Forecasting.of(definition));
    }

    /**
     * Returns this question with segments, as {@link Forecasting#with} does.
     *
     * @param <K> the key of a segment
     * @param segmentation tells the segments apart; it takes the place of one given before
     * @return the question
     */
    public <K extends Comparable<? super K>> Backtesting with(Grouping<? super Lead, K> segmentation) {
        return new Backtesting(definition, forecasting.with(segmentation));
    }

    /**
     * Forecasts as of each date, and compares.
     *
     * @param tracking how leads are followed
     * @param leads who goes through the process
     * @param events what happened to them, in any order
     * @param dates as of the end of which days to forecast, each with what was known then; in any order, those given
     *     twice once
     * @param horizonDays how many days from the next on to forecast
     * @param currency in which values are counted
     * @param asOf as of when it is known what happened: not before the last horizon ends
     * @return the comparison; O(dates) times a forecast
     * @throws IllegalArgumentException if there is no date, a horizon is not over, or the days are not 1 to
     *     {@link Forecasting#MAX_HORIZON_DAYS}
     */
    public Backtest run(
            JourneyTracking tracking,
            Leads leads,
            Iterable<? extends LeadEvent> events,
            Iterable<LocalDate> dates,
            int horizonDays,
            CurrencyUnit currency,
            AsOf asOf) {
        requireNonNull(tracking, "tracking");
        requireNonNull(leads, "leads");
        requireNonNull(events, "events");
        ImmutableSortedSet<LocalDate> ascending = ImmutableSortedSet.copyOf(requireNonNull(dates, "dates"));
        requireNonNull(currency, "currency");
        requireNonNull(asOf, "asOf");
        checkArgument(!ascending.isEmpty(), "dates must not be empty, were %s", ascending);
        checkArgument(
                horizonDays >= 1 && horizonDays <= Forecasting.MAX_HORIZON_DAYS,
                "horizonDays must be 1 to %s, was %s",
                Forecasting.MAX_HORIZON_DAYS,
                horizonDays);
        LocalDate known = asOf.seenUntil();
        checkArgument(
                ascending.last().toEpochDay() + horizonDays <= known.toEpochDay(),
                "horizons must end by %s, that of %s is of %s days",
                known,
                ascending.last(),
                horizonDays);
        Journeys inTheEnd = tracking.follow(leads, events, asOf);
        Wins wins = new Wins(inTheEnd, currency);
        ImmutableList.Builder<BacktestPoint> points = ImmutableList.builder();
        for (LocalDate date : ascending) {
            Journeys then = tracking.follow(leads, events, asOf.calendar().endOf(date));
            Span horizon = Span.of(date.plusDays(1), date.plusDays(horizonDays + 1L));
            points.add(
                    wins.compare(forecasting.forecast(then, horizon, currency), WeightedPipeline.over(then, currency)));
        }
        return new Backtest(definition, inTheEnd.definition(), currency, asOf, points.build(), inTheEnd.findings());
    }
}
