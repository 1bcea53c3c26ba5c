package org.revenuekit.funnel.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.BusinessCalendar;
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
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.process.StandardProcesses;

/** THE MODEL with a reason after which nobody asks again, and a log written line by line. 2026-04-30 is a Thursday. */
final class QueueWorld {
    static final StageId MAL = StageId.of("mal");
    static final StageId MQL = StageId.of("mql");
    static final StageId OPPORTUNITY = StageId.of("opportunity");
    static final StageId WON = StageId.of("won");

    /** Wednesday, 29 April, is a holiday. */
    static final BusinessCalendar TOKYO =
            BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL).withHolidays(List.of(LocalDate.of(2026, 4, 29)));

    static final SalesProcess PROCESS = StandardProcesses.theModel().toBuilder()
            .ref(DefinitionRef.of("model", 1))
            .addReasons(ExitReason.of("gone", ExitKind.LOST, "Out of business", "廃業"))
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

    QueueWorld lead(Lead lead) {
        leads.put(lead.id().value(), lead);
        return this;
    }

    private LeadId id(String id) {
        return leads.computeIfAbsent(id, key -> Lead.of(LeadId.of(key))).id();
    }

    QueueWorld enter(String lead, StageId stage, String time) {
        events.add(StageEntry.of(id(lead), stage, at(time)));
        return this;
    }

    QueueWorld enter(String lead, StageId stage, String time, String seller) {
        events.add(StageEntry.of(id(lead), stage, at(time)).by(SellerId.of(seller)));
        return this;
    }

    QueueWorld exit(String lead, String reason, String time) {
        events.add(Exit.of(id(lead), ReasonId.of(reason), at(time)));
        return this;
    }

    QueueWorld touch(String lead, String time) {
        events.add(Touch.of(id(lead), at(time)));
        return this;
    }

    QueueWorld act(String lead, String time) {
        events.add(BuyerActivity.of(id(lead), at(time)));
        return this;
    }

    QueueWorld actRecorded(String lead, String time, String recordedOn) {
        events.add(new BuyerActivity(id(lead), at(time), Optional.of(day(recordedOn))));
        return this;
    }

    /** The journeys as of the end of 30 April. */
    Journeys journeys() {
        return journeys("04-30");
    }

    Journeys journeys(String day) {
        return JourneyTracking.of(PROCESS).follow(Leads.of(leads.values()), events, TOKYO.endOf(day(day)));
    }
}
