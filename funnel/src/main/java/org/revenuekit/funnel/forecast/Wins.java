package org.revenuekit.funnel.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.journey.Journeys;

/** The passes that reached the goal, as known in the end. */
final class Wins {
    private final Values values;
    private final List<Win> wins = new ArrayList<>();

    private record Win(int lead, long began, long won) {}

    Wins(Journeys journeys, CurrencyUnit currency) {
        this.values = new Values(journeys, currency);
        JourneyTable table = journeys.table();
        for (int lead = 0; lead < table.leads(); lead++) {
            for (int pass = table.firstPass(lead); pass < table.firstPass(lead + 1); pass++) {
                int visit = History.firstAtGoal(journeys, pass);
                if (visit < table.firstVisit(pass + 1)) {
                    wins.add(new Win(lead, table.enteredAt(table.firstVisit(pass)), table.enteredAt(visit)));
                }
            }
        }
    }

    /** A forecast beside what came of it. */
    BacktestPoint compare(Forecast forecast, WeightedPipeline naive) {
        long start = Micros.endOf(forecast.asOf());
        long end = Micros.endOf(
                forecast.horizon().to().orElseThrow().minusDays(1),
                forecast.asOf().calendar());
        long stock = 0;
        long beside = 0;
        BigDecimal value = BigDecimal.ZERO;
        for (Win win : wins) {
            if (win.won >= start && win.won < end) {
                boolean isOfStock = win.began < start
                        && forecast.find(values.lead(win.lead).id()).isPresent();
                stock += isOfStock ? 1 : 0;
                beside += isOfStock ? 0 : 1;
                if (isOfStock || forecast.definition().includesNewLeads()) {
                    value = value.add(values.of(win.lead).orElse(BigDecimal.ZERO));
                }
            }
        }
        long count = forecast.definition().includesNewLeads() ? stock + beside : stock;
        ForecastPart part = forecast.total();
        return new BacktestPoint(
                forecast.asOf(),
                forecast.horizon(),
                new BacktestMeasure(
                        part.expected().count(),
                        part.countInterval(),
                        naive.expected().count(),
                        BigDecimal.valueOf(count)),
                new BacktestMeasure(
                        part.expected().value().amount(),
                        part.valueInterval(),
                        naive.expected().value().amount(),
                        value),
                beside);
    }
}
