package org.revenuekit.funnel.kpi;

import static org.revenuekit.funnel.kpi.KpiWorld.AS_OF;
import static org.revenuekit.funnel.kpi.KpiWorld.CALENDAR;
import static org.revenuekit.funnel.kpi.KpiWorld.QUARTER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StandardProcesses;

/** Leads that go through THE MODEL, stage by stage, and stop somewhere. */
final class ModelWorld {
    private static final SalesProcess PROCESS = StandardProcesses.theModel();
    private static final Instant START = CALENDAR.startOf(LocalDate.of(2026, 4, 1));

    private final List<Lead> leads = new ArrayList<>();
    private final List<LeadEvent> events = new ArrayList<>();

    /** Adds leads of a value that reach so many stages. */
    ModelWorld add(int count, int stages, Optional<Money> value) {
        for (int i = 0; i < count; i++) {
            LeadId id = LeadId.of("lead-" + leads.size());
            Lead.Builder lead = Lead.builder();
            leads.add(lead.id(id).value(value.map(MoneyFraction::of)).build());
            for (int stage = 0; stage < stages; stage++) {
                events.add(StageEntry.of(id, PROCESS.stages().get(stage).id(), START.plus(Duration.ofDays(stage))));
            }
        }
        return this;
    }

    ModelWorld add(int count, int stages) {
        return add(count, stages, Optional.empty());
    }

    Conversion conversion() {
        return ConversionAnalysis.of(ConversionPolicy.standard())
                .count(JourneyTracking.of(PROCESS).follow(Leads.of(leads), events, AS_OF), QUARTER);
    }
}
