package org.revenuekit.funnel.forecast;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.process.SalesProcess;

/** Adds up why a forecast is another than before, lead by lead. */
final class ChangeTally {
    /** What became of a lead's pass. */
    private enum Cause {
        OPENED,
        WON,
        LOST,
        MOVED,
        STAYED
    }

    private final Forecast later;
    private final Forecast earlier;
    private final Map<Cause, ExpectedWins> parts = new EnumMap<>(Cause.class);

    ChangeTally(Forecast later, Forecast earlier) {
        this.later = later;
        this.earlier = earlier;
    }

    ForecastChange build() {
        for (StockLead now : later.stock()) {
            ExpectedWins expected = later.expectedOf(now);
            Optional<StockLead> before = same(earlier, now);
            add(
                    before.map(then -> then.stage() == now.stage() ? Cause.STAYED : Cause.MOVED)
                            .orElse(Cause.OPENED),
                    before.map(earlier::expectedOf).map(expected::minus).orElse(expected));
        }
        for (StockLead then : earlier.stock()) {
            if (same(later, then).isEmpty()) {
                add(isWon(then) ? Cause.WON : Cause.LOST, none().minus(earlier.expectedOf(then)));
            }
        }
        return new ForecastChange(
                part(Cause.OPENED),
                part(Cause.WON),
                part(Cause.LOST),
                part(Cause.MOVED),
                part(Cause.STAYED),
                newLeads(later).minus(newLeads(earlier)));
    }

    private static Optional<StockLead> same(Forecast other, StockLead stock) {
        return other.find(stock.lead().id()).filter(found -> found.pass() == stock.pass());
    }

    private boolean isWon(StockLead then) {
        LeadId id = then.lead().id();
        if (later.journeys().leads().find(id).isEmpty()) {
            return false;
        }
        List<Pass> passes = later.journeys().of(id).passes();
        return then.pass() < passes.size()
                && passes.get(then.pass()).visits().stream().anyMatch(this::isAtGoal);
    }

    private boolean isAtGoal(Visit visit) {
        SalesProcess process = later.process();
        return !process.isBefore(visit.stage(), process.goal());
    }

    private void add(Cause cause, ExpectedWins difference) {
        parts.merge(cause, difference, ExpectedWins::plus);
    }

    private ExpectedWins part(Cause cause) {
        return parts.getOrDefault(cause, none());
    }

    private ExpectedWins none() {
        return ExpectedWins.none(later.currency());
    }

    private static ExpectedWins newLeads(Forecast forecast) {
        return forecast.fromNewLeads().expected();
    }
}
