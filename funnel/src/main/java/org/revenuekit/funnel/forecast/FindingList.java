package org.revenuekit.funnel.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.funnel.forecast.History.OpenStay;
import org.revenuekit.funnel.journey.Journeys;

/** Says what cannot be used, and what is not forecast. */
final class FindingList {
    private final Journeys journeys;
    private final History history;
    private final Values values;

    FindingList(Journeys journeys, History history, Values values) {
        this.journeys = journeys;
        this.history = history;
        this.values = values;
    }

    Findings of(List<StockLead> stock, Optional<NewLeads> newLeads) {
        List<Finding> findings = new ArrayList<>(values.findings(IntStream.concat(
                history.open().stream().mapToInt(OpenStay::lead),
                // the history may begin within a pass
                IntStream.concat(wonLeads(history.starts()), wonLeads(history.stays())))));
        Map<Integer, Long> notForecast = new TreeMap<>();
        stock.stream()
                .filter(each -> !each.cell().isForecast())
                .forEach(each -> notForecast.merge(each.stage(), 1L, Long::sum));
        notForecast.forEach((stage, leads) -> findings.add(Finding.of(
                ForecastFinding.TOO_LITTLE_HISTORY,
                new Subject("stage", journeys.vocabulary().stage(stage).value()),
                "leads",
                Long.toString(leads))));
        if (newLeads.isEmpty()) {
            findings.add(Finding.of(
                    ForecastFinding.TOO_FEW_STARTS,
                    new Subject("process", journeys.definition().ref().toString()),
                    "starts",
                    Integer.toString(history.starts().size())));
        }
        return Findings.of(findings);
    }

    private static IntStream wonLeads(Stays passes) {
        return IntStream.range(0, passes.size())
                .filter(pass -> passes.fate(pass) == Fate.WON)
                .map(passes::lead);
    }
}
