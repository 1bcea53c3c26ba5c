package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.forecast.Backtest;
import org.revenuekit.funnel.forecast.Backtesting;
import org.revenuekit.funnel.forecast.Forecast;
import org.revenuekit.funnel.forecast.ForecastPolicy;
import org.revenuekit.funnel.forecast.Forecasting;
import org.revenuekit.funnel.forecast.WeightedPipeline;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.LeadEvent;

/**
 * What will be won.
 *
 * @param forecast the forecast of the days after the date asked about
 * @param naive the weighted pipeline, which it must beat
 * @param backtest forecasts made again as of earlier dates, by their counts: what leads are worth is known as of today,
 *     which would tell them what happened; empty if none is asked for
 */
public record ForecastAnswers(Forecast forecast, WeightedPipeline naive, Optional<Backtest> backtest) {
    /** Checks that nothing is null. */
    public ForecastAnswers {
        requireNonNull(forecast, "forecast");
        requireNonNull(naive, "naive");
        requireNonNull(backtest, "backtest");
    }

    static ForecastAnswers of(
            Journeys journeys,
            ImmutableList<LeadEvent> events,
            ForecastPolicy policy,
            int days,
            int backtests,
            CurrencyUnit currency) {
        AsOf asOf = journeys.asOf();
        LocalDate first = asOf.date().plusDays(1);
        return new ForecastAnswers(
                Forecasting.of(policy).forecast(journeys, Span.of(first, first.plusDays(days)), currency),
                WeightedPipeline.over(journeys, currency),
                Optional.of(eves(asOf, days, backtests))
                        .filter(eves -> !eves.isEmpty())
                        .map(eves -> Backtesting.of(policy)
                                .run(
                                        JourneyTracking.of(journeys.definition()),
                                        journeys.leads(),
                                        events,
                                        eves,
                                        days,
                                        currency,
                                        asOf)));
    }

    /** The last days before horizons that follow each other up to what is known. */
    private static ImmutableList<LocalDate> eves(AsOf asOf, int days, int backtests) {
        LocalDate known = asOf.knownOn().isBefore(asOf.date()) ? asOf.knownOn() : asOf.date();
        return IntStream.rangeClosed(1, backtests)
                .mapToObj(back -> known.minusDays((long) back * days))
                .collect(ImmutableList.toImmutableList());
    }
}
