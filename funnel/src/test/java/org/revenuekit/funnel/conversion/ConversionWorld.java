package org.revenuekit.funnel.conversion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.NamedRate;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** A small process, and what happens in it, told day by day from 1 April 2026 on. */
final class ConversionWorld {
    static final StageId LEAD = StageId.of("lead");
    static final StageId TALK = StageId.of("talk");
    static final StageId WON = StageId.of("won");
    static final StageId LIVE = StageId.of("live");
    static final List<StageId> STAGES = List.of(LEAD, TALK, WON, LIVE);

    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final LocalDate START = LocalDate.of(2026, 4, 1);

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
                        Stage.of("won", "Won", "受注", Role.SELLER),
                        Stage.of("live", "Live", "稼働", Role.SELLER))
                .goal(WON)
                .addChannels(EntryChannel.of("in", "Inbound", "インバウンド"), EntryChannel.of("out", "Outbound", "アウトバウンド"))
                .addReasons(
                        ExitReason.of("price", ExitKind.LOST, "Price", "価格"),
                        ExitReason.of("student", ExitKind.DISQUALIFIED, "Student", "学生"),
                        ExitReason.of("unripe", ExitKind.RECYCLED, "Unripe", "時期尚早"))
                .addRates(
                        new NamedRate("opportunity", Label.of("Opportunity rate", "商談化率"), LEAD, TALK),
                        new NamedRate("close", Label.of("Close rate", "成約率"), TALK, WON))
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

    static LeadId id(String lead) {
        return LeadId.of(lead);
    }

    static ConversionPolicy policy(Counting counting) {
        return ConversionPolicy.builder()
                .ref(DefinitionRef.of("test", 1))
                .counting(counting)
                .build();
    }

    ConversionWorld lead(Lead lead) {
        leads.put(lead.id().value(), lead);
        return this;
    }

    ConversionWorld event(LeadEvent event) {
        leads.computeIfAbsent(event.lead().value(), name -> Lead.of(event.lead()));
        events.add(event);
        return this;
    }

    ConversionWorld enter(String lead, StageId stage, int day) {
        return event(StageEntry.of(id(lead), stage, at(day, 0)));
    }

    ConversionWorld enter(String lead, StageId stage, int day, String seller) {
        return event(StageEntry.of(id(lead), stage, at(day, 0)).by(SellerId.of(seller)));
    }

    ConversionWorld exit(String lead, String reason, int day) {
        return event(Exit.of(id(lead), ReasonId.of(reason), at(day, 0)));
    }

    Journeys journeys(AsOf asOf) {
        return JourneyTracking.of(process()).follow(Leads.of(leads.values()), events, asOf);
    }

    /** All who started, by a policy, as of the end of a day. */
    Conversion count(ConversionPolicy policy, int lastDay) {
        return ConversionAnalysis.of(policy).count(journeys(endOf(lastDay)), Span.always());
    }

    Conversion count(Counting counting, int lastDay) {
        return count(policy(counting), lastDay);
    }
}
