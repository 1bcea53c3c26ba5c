package org.revenuekit.funnel.effect;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
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

/** Sellers of whom some were trained on 1 July 2026, and their leads, told by the day before or after. */
final class EffectWorld {
    static final StageId LEAD = StageId.of("lead");
    static final StageId TALK = StageId.of("talk");
    static final StageId WON = StageId.of("won");

    static final String TREATED = "t";
    static final String CONTROL = "c";

    /** Where cohorts start that count as before and after, and two earlier ones. */
    static final int BEFORE = -10;

    static final int AFTER = 10;
    static final int EARLIER = -40;
    static final int EARLIEST = -70;

    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final LocalDate START = LocalDate.of(2026, 7, 1);

    static final Grouping<Lead, String> SIZE =
            Grouping.of("size", lead -> Optional.ofNullable(lead.attributes().get("size")));

    private final List<Lead> leads = new ArrayList<>();
    private final List<LeadEvent> events = new ArrayList<>();

    static SalesProcess process() {
        return SalesProcess.builder()
                .ref(DefinitionRef.of("deal", 1))
                .name(Label.of("Deal", "商談"))
                .addRoles(Role.SELLER)
                .addStages(
                        Stage.of("lead", "Lead", "リード", Role.SELLER),
                        Stage.of("talk", "Talk", "商談", Role.SELLER),
                        Stage.of("won", "Won", "受注", Role.SELLER))
                .goal(WON)
                .addReasons(ExitReason.of("price", ExitKind.LOST, "Price", "価格"))
                .build();
    }

    static Initiative training() {
        return training(0);
    }

    static Initiative training(int washoutDays) {
        return Initiative.around(InitiativeId.of("training"), Label.of("Training", "研修"), START, 30, washoutDays);
    }

    /** Ten in each cell are enough, and what was before is not asked. */
    static EffectPolicy.Builder policy() {
        return EffectPolicy.builder()
                .ref(DefinitionRef.of("test", 1))
                .minimumSample(10)
                .prePeriods(0);
    }

    static ConversionPolicy window(int days) {
        return ConversionPolicy.builder()
                .ref(DefinitionRef.of("window", 1))
                .window(Duration.ofDays(days))
                .build();
    }

    static ComparedGroups sellers() {
        return ComparedGroups.ofSellers(List.of(SellerId.of(TREATED)), List.of(SellerId.of(CONTROL)));
    }

    static Instant at(int day) {
        return CALENDAR.startOf(START.plusDays(day)).plus(Duration.ofHours(9));
    }

    static Span days(int fromInclusive, int toExclusive) {
        return Span.of(START.plusDays(fromInclusive), START.plusDays(toExclusive));
    }

    static AsOf endOf(int day) {
        return CALENDAR.endOf(START.plusDays(day));
    }

    /** A cell of which each counts. */
    static EffectCell cell(long converted, long counted) {
        return new EffectCell(Span.always(), counted, 0, counted, converted);
    }

    /** Leads of a seller that start on a day, of whom the first are won on the next day, and the others lost. */
    EffectWorld cohort(String seller, int day, int converted, int size) {
        return cohort(seller, "small", day, converted, size);
    }

    EffectWorld cohort(String seller, String companySize, int day, int converted, int size) {
        for (int i = 0; i < size; i++) {
            LeadId id = lead(seller, companySize, day);
            events.add(
                    i < converted
                            ? StageEntry.of(id, WON, at(day + 1))
                            : Exit.of(id, ReasonId.of("price"), at(day + 1)));
        }
        return this;
    }

    /** Leads of a seller that start on a day and are still open. */
    EffectWorld open(String seller, int day, int size) {
        for (int i = 0; i < size; i++) {
            lead(seller, "small", day);
        }
        return this;
    }

    private LeadId lead(String seller, String companySize, int day) {
        LeadId id = LeadId.of(seller + leads.size());
        Lead.Builder lead = Lead.builder();
        lead.id(id).seller(SellerId.of(seller));
        if (!companySize.isEmpty()) {
            lead.putAttribute("size", companySize);
        }
        leads.add(lead.build());
        events.add(StageEntry.of(id, LEAD, at(day)));
        return id;
    }

    /** Won of a hundred: treated before and after, control before and after. */
    static EffectWorld hundreds(int treatedBefore, int treatedAfter, int controlBefore, int controlAfter) {
        return new EffectWorld()
                .cohort(TREATED, BEFORE, treatedBefore, 100)
                .cohort(TREATED, AFTER, treatedAfter, 100)
                .cohort(CONTROL, BEFORE, controlBefore, 100)
                .cohort(CONTROL, AFTER, controlAfter, 100);
    }

    List<Lead> leads() {
        return leads;
    }

    EffectWorld event(LeadEvent event) {
        events.add(event);
        return this;
    }

    Journeys journeys(int lastDay) {
        return JourneyTracking.of(process()).follow(Leads.of(leads), events, endOf(lastDay));
    }

    InitiativeEffect measure(EffectPolicy policy) {
        return EffectAnalysis.of(policy).measure(training(), sellers(), journeys(60));
    }

    InitiativeEffect measure() {
        return measure(policy().build());
    }
}
