package org.revenuekit.funnel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.forecast.ForecastWorld.CALENDAR;
import static org.revenuekit.funnel.forecast.ForecastWorld.JPY;
import static org.revenuekit.funnel.forecast.ForecastWorld.LEAD;
import static org.revenuekit.funnel.forecast.ForecastWorld.OFFER;
import static org.revenuekit.funnel.forecast.ForecastWorld.PROCESS;
import static org.revenuekit.funnel.forecast.ForecastWorld.TALK;
import static org.revenuekit.funnel.forecast.ForecastWorld.day;
import static org.revenuekit.funnel.forecast.ForecastWorld.days;
import static org.revenuekit.funnel.forecast.ForecastWorld.endOf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.process.StageId;

/** Forecasts of leads whose chances are known: within a few percent of the truth, and better than the naive one. */
class ChainTest {
    private static final int DAYS = 600;
    private static final int HORIZON = 30;
    private static final Chain CHAIN = Chain.of(DAYS, 20);
    private static final JourneyTracking TRACKING = JourneyTracking.of(PROCESS);

    private static Journeys journeys(int lastDay) {
        return TRACKING.follow(Leads.of(CHAIN.leads()), CHAIN.events(), endOf(lastDay));
    }

    private static Forecast forecast(ForecastPolicy policy) {
        return Forecasting.of(policy).forecast(journeys(DAYS - HORIZON - 1), days(DAYS - HORIZON, DAYS), JPY);
    }

    @Test
    void aHomogeneousPopulationIsForecastAsItIs() {
        Forecast forecast = forecast(ForecastPolicy.standard());

        double truth = 0;
        for (StageId stage : List.of(LEAD, TALK, OFFER)) {
            ForecastPart part = forecast.of(stage);
            double expected = (part.leads() - part.notForecast()) * Chain.truth(stage, HORIZON);
            assertEquals(expected, part.expected().count().doubleValue(), 0.1 * expected, stage.toString());
            truth += expected;
        }
        assertEquals(truth, forecast.total().expected().count().doubleValue(), 0.05 * truth);
        assertTrue(
                forecast.total().notForecast() < 0.05 * forecast.total().leads(),
                forecast.total().toString());
    }

    @Test
    void newLeadsAreForecastAsTheyCome() {
        Forecast forecast = forecast(
                ForecastPolicy.standard().toBuilder().includesNewLeads(true).build());

        // 20 a day are 28 on each of five business days
        double truth = IntStream.rangeClosed(1, HORIZON)
                .filter(begin -> CALENDAR.isBusinessDay(day(DAYS - HORIZON - 1 + begin)))
                .mapToDouble(begin -> 28 * Chain.truth(LEAD, HORIZON - begin))
                .sum();
        assertEquals(truth, forecast.fromNewLeads().expected().count().doubleValue(), 0.05 * truth);
    }

    @Test
    void theForecastBeatsTheNaiveOne() {
        List<LocalDate> dates = IntStream.rangeClosed(8, 18)
                .mapToObj(number -> day(HORIZON * number))
                .toList();
        Backtest backtest = Backtesting.of(ForecastPolicy.standard())
                .run(TRACKING, Leads.of(CHAIN.leads()), CHAIN.events(), dates, HORIZON, JPY, endOf(DAYS - 1));

        assertTrue(backtest.beatsNaive(), backtest.count().toString());
        assertTrue(backtest.value().beatsNaive(), backtest.value().toString());
        assertTrue(
                backtest.count().wape().rounded(2).orElseThrow().doubleValue() < 0.15,
                backtest.count().toString());
        assertTrue(
                backtest.count().naiveWape().rounded(2).orElseThrow().doubleValue() > 0.3,
                backtest.count().toString());
        assertTrue(backtest.count().covered() >= 10, backtest.count().toString()); // of eleven, at 95 %
        assertTrue(backtest.value().covered() >= 10, backtest.value().toString());
    }
}
