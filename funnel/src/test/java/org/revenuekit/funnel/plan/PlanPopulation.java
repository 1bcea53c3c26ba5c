package org.revenuekit.funnel.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/**
 * Journeys that go exactly as a basis says: of each day's leads the very part makes each step, all in its lead time.
 */
final class PlanPopulation {
    private static final Instant END_OF_TIME = Instant.parse("2030-01-01T00:00:00Z");

    private final List<Lead> leads = new ArrayList<>();
    private final List<LeadEvent> events = new ArrayList<>();

    /** A process with a stage behind its goal, which no plan asks for. */
    static SalesProcess process() {
        return SalesProcess.builder()
                .ref(DefinitionRef.of("deal", 1))
                .name(Label.of("Deal", "商談"))
                .addRoles(Role.SELLER)
                .addStages(
                        Stage.of("lead", "Lead", "リード", Role.SELLER),
                        Stage.of("opportunity", "Opportunity", "商談", Role.SELLER),
                        Stage.of("won", "Won", "受注", Role.SELLER),
                        Stage.of("live", "Live", "稼働", Role.SELLER))
                .goal(PlanWorld.WON)
                .build();
    }

    /** All leads of a day, which must be so many that each step leaves whole ones. */
    PlanPopulation day(LocalDate day, long count, PlanBasis basis, MoneyFraction value) {
        int first = leads.size();
        for (int i = 0; i < count; i++) {
            leads.add(Lead.of(LeadId.of("lead" + leads.size())).withValue(value));
        }
        long left = count;
        Instant at = PlanWorld.CALENDAR.startOf(day);
        enter(first, left, basis.start(), at);
        for (PlanStep step : basis.steps()) {
            left = step.rate()
                    .numerator()
                    .multiply(BigDecimal.valueOf(left))
                    .divide(step.rate().denominator())
                    .longValueExact();
            at = at.plus(Duration.ofDays(step.leadTimeDays()));
            enter(first, left, step.to(), at);
        }
        return this;
    }

    private void enter(int first, long count, StageId stage, Instant at) {
        for (int i = 0; i < count; i++) {
            enter(leads.get(first + i).id(), stage, at);
        }
    }

    void enter(LeadId lead, StageId stage, Instant at) {
        events.add(StageEntry.of(lead, stage, at));
    }

    PlanPopulation lead(String id, MoneyFraction value) {
        leads.add(Lead.of(LeadId.of(id)).withValue(value));
        return this;
    }

    PlanPopulation enter(String lead, StageId stage, int hours) {
        enter(
                LeadId.of(lead),
                stage,
                PlanWorld.CALENDAR.startOf(LocalDate.of(2026, 4, 1)).plus(Duration.ofHours(hours)));
        return this;
    }

    Journeys journeys() {
        return JourneyTracking.of(process())
                .follow(Leads.of(leads), events, PlanWorld.CALENDAR.endOf(PlanWorld.CALENDAR.dateOf(END_OF_TIME)));
    }

    Conversion count(ConversionPolicy policy) {
        return ConversionAnalysis.of(policy).count(journeys(), Span.always());
    }

    Conversion count(Counting counting) {
        return count(ConversionPolicy.standard().toBuilder()
                .ref(DefinitionRef.of("counting", 1))
                .counting(counting)
                .build());
    }
}
