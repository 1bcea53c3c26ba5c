package org.revenuekit.funnel.bottleneck;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** A small process, and what happens in it, told day by day from Wednesday 1 April 2026 on. */
final class BottleneckWorld {
    static final StageId LEAD = StageId.of("lead");
    static final StageId TALK = StageId.of("talk");
    static final StageId OFFER = StageId.of("offer");
    static final StageId WON = StageId.of("won");
    static final StageId LIVE = StageId.of("live");
    static final List<StageId> STAGES = List.of(LEAD, TALK, OFFER, WON, LIVE);

    /** By the first letter of the id. */
    static final Grouping<Lead, String> TEAM =
            Grouping.of("team", lead -> Optional.of(lead.id().value().substring(0, 1)));

    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private final Map<String, Lead> leads = new LinkedHashMap<>();
    private final List<LeadEvent> events = new ArrayList<>();

    static SalesProcess process() {
        return SalesProcess.builder()
                .ref(DefinitionRef.of("deal", 1))
                .name(Label.of("Deal", "商談"))
                .addRoles(Role.SELLER)
                .addStages(
                        Stage.of("lead", "Lead", "リード", Role.SELLER),
                        Stage.of("talk", "Talk", "商談", Role.SELLER),
                        Stage.of("offer", "Offer", "提案", Role.SELLER),
                        Stage.of("won", "Won", "受注", Role.SELLER),
                        Stage.of("live", "Live", "稼働", Role.SELLER))
                .goal(WON)
                .addReasons(ExitReason.of("price", ExitKind.LOST, "Price", "価格"))
                .build();
    }

    static Instant at(int day, int hour) {
        return CALENDAR.startOf(START.plusDays(day)).plus(Duration.ofHours(hour));
    }

    static Span days(int fromInclusive, int toExclusive) {
        return Span.of(START.plusDays(fromInclusive), START.plusDays(toExclusive));
    }

    static AsOf endOf(int day) {
        return CALENDAR.endOf(START.plusDays(day));
    }

    BottleneckWorld lead(Lead lead) {
        leads.put(lead.id().value(), lead);
        return this;
    }

    BottleneckWorld event(LeadEvent event) {
        leads.computeIfAbsent(event.lead().value(), name -> Lead.of(event.lead()));
        events.add(event);
        return this;
    }

    BottleneckWorld enter(String lead, StageId stage, int day) {
        return event(StageEntry.of(LeadId.of(lead), stage, at(day, 0)));
    }

    BottleneckWorld exit(String lead, int day) {
        return event(Exit.of(LeadId.of(lead), ReasonId.of("price"), at(day, 0)));
    }

    /** Leads of a team that come so far: how many in each stage, all at one instant. */
    BottleneckWorld team(String team, int... reached) {
        for (int stage = 0; stage < reached.length; stage++) {
            for (int i = 0; i < reached[stage]; i++) {
                enter(team + i, STAGES.get(stage), 0);
            }
        }
        return this;
    }

    Journeys journeys(int lastDay) {
        return JourneyTracking.of(process()).follow(Leads.of(leads.values()), events, endOf(lastDay));
    }

    static Conversion conversion(Journeys journeys) {
        return ConversionAnalysis.of(ConversionPolicy.standard()).count(journeys, Span.always());
    }

    /** All that happens until the end of a day, by a policy. */
    Bottlenecks find(BottleneckPolicy policy, int lastDay) {
        return find(BottleneckAnalysis.of(policy), lastDay);
    }

    Bottlenecks find(BottleneckAnalysis analysis, int lastDay) {
        Journeys journeys = journeys(lastDay);
        return analysis.find(conversion(journeys), journeys, days(0, lastDay + 1));
    }
}
