package org.revenuekit.funnel.flow;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.BusinessHours;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.BuyerActivity;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.journey.Touch;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.HandOff;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.Qualification;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** A small process, and a log of events that is written line by line. 2026-04-06 is a Monday. */
final class Fixture {
    static final StageId LEAD = StageId.of("lead");
    static final StageId MQL = StageId.of("mql");
    static final StageId OPPORTUNITY = StageId.of("opportunity");
    static final StageId WON = StageId.of("won");
    static final StageId ONBOARDED = StageId.of("onboarded");

    static final BusinessCalendar TOKYO = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final BusinessHours NINE_TO_SIX = BusinessHours.of(TOKYO, LocalTime.of(9, 0), LocalTime.of(18, 0));

    static final SalesProcess PROCESS = SalesProcess.builder()
            .ref(DefinitionRef.of("small", 1))
            .name(Label.of("Small process", "小さなプロセス"))
            .addRoles(Role.MARKETING, Role.SR, Role.SMB_AE, Role.CSM)
            .addStages(
                    Stage.of("lead", "Lead", "リード", Role.MARKETING),
                    Stage.of("mql", "Qualified", "有望リード", Role.SR),
                    Stage.of("opportunity", "Opportunity", "商談", Role.SMB_AE),
                    Stage.of("won", "Won", "受注", Role.SMB_AE),
                    Stage.of("onboarded", "Onboarded", "導入済み", Role.CSM))
            .goal(WON)
            .addChannels(
                    EntryChannel.of("inbound", "Inbound", "インバウンド"), EntryChannel.of("outbound", "Outbound", "アウトバウンド"))
            .addReasons(
                    ExitReason.of("not-now", ExitKind.RECYCLED, "Not now", "時期尚早")
                            .wakingUpAfter(30),
                    ExitReason.of("price", ExitKind.LOST, "Price", "価格").wakingUpAfter(90),
                    ExitReason.of("gone", ExitKind.LOST, "Out of business", "廃業"),
                    ExitReason.of("student", ExitKind.DISQUALIFIED, "Student", "学生"))
            .qualification(Qualification.of(MQL, ImmutableMap.of(LeadTrait.STUDENT, ReasonId.of("student"))))
            .addHandOffs(
                    new HandOff(MQL, Role.MARKETING.id(), Role.SR.id(), Duration.ofHours(2)),
                    new HandOff(OPPORTUNITY, Role.SR.id(), Role.SMB_AE.id(), Duration.ofHours(9)))
            .build();

    private final Map<String, Lead> leads = new TreeMap<>();
    private final List<LeadEvent> events = new ArrayList<>();

    /** Such as {@code 04-06T09:00}, of 2026 in Tokyo. */
    static Instant at(String time) {
        return LocalDateTime.parse("2026-" + time).toInstant(ZoneOffset.ofHours(9));
    }

    /** Such as {@code 04-06}, of 2026. */
    static LocalDate day(String day) {
        return LocalDate.parse("2026-" + day);
    }

    static Span days(String from, String to) {
        return Span.of(day(from), day(to));
    }

    Fixture lead(Lead lead) {
        leads.put(lead.id().value(), lead);
        return this;
    }

    private LeadId id(String id) {
        return leads.computeIfAbsent(id, key -> Lead.of(LeadId.of(key))).id();
    }

    Fixture enter(String lead, StageId stage, String time) {
        events.add(StageEntry.of(id(lead), stage, at(time)));
        return this;
    }

    Fixture enter(String lead, StageId stage, String time, String seller) {
        events.add(StageEntry.of(id(lead), stage, at(time)).by(SellerId.of(seller)));
        return this;
    }

    /** An entry that was recorded on another day than that on which it happens. */
    Fixture enterRecorded(String lead, StageId stage, String time, String recordedOn) {
        events.add(new StageEntry(id(lead), stage, at(time), Optional.empty(), Optional.of(day(recordedOn))));
        return this;
    }

    Fixture exit(String lead, String reason, String time) {
        events.add(Exit.of(id(lead), ReasonId.of(reason), at(time)));
        return this;
    }

    Fixture touch(String lead, String time) {
        events.add(Touch.of(id(lead), at(time)));
        return this;
    }

    Fixture act(String lead, String time) {
        events.add(BuyerActivity.of(id(lead), at(time)));
        return this;
    }

    /** The journeys as of the end of a day, such as {@code 04-30}. */
    Journeys asOf(String day) {
        return asOf(PROCESS, day);
    }

    Journeys asOf(SalesProcess process, String day) {
        return follow(process, TOKYO.endOf(day(requireNonNull(day))));
    }

    /** The journeys as of the end of a day, with the knowledge of another. */
    Journeys asOfKnownOn(String day, String knownOn) {
        return follow(PROCESS, TOKYO.endOf(day(day)).knownOn(day(knownOn)));
    }

    private Journeys follow(SalesProcess process, AsOf asOf) {
        return JourneyTracking.of(process).follow(Leads.of(leads.values()), events, asOf);
    }

    /** What the groups and those in none come to. */
    static <A> A sum(Grouped<?, A> grouped, BinaryOperator<A> plus) {
        return grouped.groups().values().stream().reduce(grouped.ungrouped(), plus);
    }
}
