package org.revenuekit.funnel.department;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
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
import org.revenuekit.funnel.journey.Touch;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.process.StandardProcesses;

/** THE MODEL with an outbound channel, and a log written line by line. */
final class DepartmentWorld {
    static final StageId LEAD = StageId.of("lead");
    static final StageId MQL = StageId.of("mql");
    static final StageId OPPORTUNITY = StageId.of("opportunity");
    static final StageId PROPOSAL = StageId.of("proposal");
    static final StageId NEGOTIATION = StageId.of("negotiation");
    static final StageId WON = StageId.of("won");
    static final StageId ONBOARDED = StageId.of("onboarded");

    static final BusinessCalendar TOKYO = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final Span APRIL = Span.parse("[2026-04-01,2026-05-01)");

    static final SalesProcess PROCESS = StandardProcesses.theModel().toBuilder()
            .ref(DefinitionRef.of("model", 1))
            .addChannels(EntryChannel.of("outbound", "Outbound", "アウトバウンド"))
            .build();

    final Map<String, Lead> leads = new TreeMap<>();
    final List<LeadEvent> events = new ArrayList<>();
    final List<Dial> dials = new ArrayList<>();
    final List<PartnerInvolvement> involvements = new ArrayList<>();

    /** Such as {@code 04-06T09:00}, of 2026 in Tokyo. */
    static Instant at(String time) {
        return LocalDateTime.parse("2026-" + time).toInstant(ZoneOffset.ofHours(9));
    }

    /** Such as {@code 04-06}, of 2026. */
    static LocalDate day(String day) {
        return LocalDate.parse("2026-" + day);
    }

    static MoneyFraction yen(long amount) {
        return MoneyFraction.of(CurrencyUnit.JPY, BigDecimal.valueOf(amount));
    }

    DepartmentWorld lead(Lead lead) {
        leads.put(lead.id().value(), lead);
        return this;
    }

    DepartmentWorld worth(String lead, long yen) {
        return lead(Lead.builder().id(LeadId.of(lead)).value(yen(yen)).build());
    }

    private LeadId id(String id) {
        return leads.computeIfAbsent(id, key -> Lead.of(LeadId.of(key))).id();
    }

    DepartmentWorld enter(String lead, StageId stage, String time) {
        events.add(StageEntry.of(id(lead), stage, at(time)));
        return this;
    }

    DepartmentWorld enter(String lead, StageId stage, String time, String seller) {
        events.add(StageEntry.of(id(lead), stage, at(time)).by(SellerId.of(seller)));
        return this;
    }

    DepartmentWorld exit(String lead, String reason, String time) {
        events.add(Exit.of(id(lead), ReasonId.of(reason), at(time)));
        return this;
    }

    DepartmentWorld touch(String lead, String time) {
        events.add(Touch.of(id(lead), at(time)));
        return this;
    }

    DepartmentWorld dial(String lead, String seller, String time, boolean connected) {
        dials.add(Dial.of(LeadId.of(lead), SellerId.of(seller), at(time), connected));
        return this;
    }

    DepartmentWorld partner(String lead, String partner, PartnerPart part, String on) {
        involvements.add(new PartnerInvolvement(LeadId.of(lead), PartnerId.of(partner), part, day(on)));
        return this;
    }

    /** The journeys as of the end of 30 April. */
    Journeys journeys() {
        return JourneyTracking.of(PROCESS).follow(Leads.of(leads.values()), events, TOKYO.endOf(day("04-30")));
    }

    InsideSales insideSales(InsideSalesPolicy policy) {
        return InsideSalesReview.of(policy).measure(journeys(), dials, APRIL);
    }

    FieldSales fieldSales(DealBasis basis) {
        return FieldSalesReview.of(FieldSalesPolicy.standard()).measure(journeys(), basis, APRIL);
    }

    PartnerReport partners(DealBasis basis) {
        return PartnerReview.of(FieldSalesPolicy.standard()).measure(journeys(), involvements, basis, APRIL);
    }
}
