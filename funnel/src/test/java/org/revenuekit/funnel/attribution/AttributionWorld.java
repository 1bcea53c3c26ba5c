package org.revenuekit.funnel.attribution;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.money.MoneyFraction;
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
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** A small process, and what leads meet on their way, told day by day from 1 April 2026 on. */
final class AttributionWorld {
    static final StageId LEAD = StageId.of("lead");
    static final StageId TALK = StageId.of("talk");
    static final StageId WON = StageId.of("won");
    static final List<StageId> STAGES = List.of(LEAD, TALK, WON, StageId.of("live"));

    static final ChannelId AD = ChannelId.of("ad");
    static final ChannelId MAIL = ChannelId.of("mail");
    static final ChannelId SEMINAR = ChannelId.of("seminar");
    static final List<ChannelId> CHANNELS = List.of(AD, MAIL, SEMINAR);

    static final CurrencyUnit JPY = CurrencyUnit.of("JPY");
    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final LocalDate START = LocalDate.of(2026, 4, 1);

    /** The last day that is seen. */
    static final int LAST_DAY = 100;

    final List<CampaignTouch> touches = new ArrayList<>();
    private final Map<LeadId, Lead> leads = new LinkedHashMap<>();
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
                .addReasons(ExitReason.of("price", ExitKind.LOST, "Price", "価格"))
                .build();
    }

    static AttributionPolicy.Builder policy(AttributionModel model) {
        return AttributionPolicy.builder().ref(DefinitionRef.of("test", 1)).model(model);
    }

    static Credit credit(long numerator, long denominator) {
        return new Credit(Fraction.of(numerator, denominator));
    }

    static Credit sum(Iterable<Credit> credits) {
        Credit sum = credit(0, 1);
        for (Credit credit : credits) {
            sum = sum.plus(credit);
        }
        return sum;
    }

    static Instant at(int day) {
        return CALENDAR.startOf(START.plusDays(day)).plus(Duration.ofHours(9));
    }

    static Span days(int fromInclusive, int toExclusive) {
        return Span.of(START.plusDays(fromInclusive), START.plusDays(toExclusive));
    }

    static LeadId id(String lead) {
        return LeadId.of(lead);
    }

    AttributionWorld lead(Lead lead) {
        leads.put(lead.id(), lead);
        return this;
    }

    AttributionWorld worth(String lead, String amount) {
        return lead(Lead.builder()
                .id(id(lead))
                .value(MoneyFraction.of(JPY, new BigDecimal(amount)))
                .build());
    }

    AttributionWorld event(LeadEvent event) {
        leads.computeIfAbsent(event.lead(), Lead::of);
        events.add(event);
        return this;
    }

    AttributionWorld enter(String lead, StageId stage, int day) {
        return event(StageEntry.of(id(lead), stage, at(day)));
    }

    AttributionWorld exit(String lead, int day) {
        return event(Exit.of(id(lead), ReasonId.of("price"), at(day)));
    }

    AttributionWorld touch(String lead, ChannelId channel, int day) {
        touches.add(CampaignTouch.of(id(lead), channel, at(day)));
        return this;
    }

    Journeys journeys(AsOf asOf) {
        return JourneyTracking.of(process()).follow(Leads.of(leads.values()), events, asOf);
    }

    Journeys journeys() {
        return journeys(CALENDAR.endOf(START.plusDays(LAST_DAY)));
    }

    Attribution credit(AttributionPolicy policy) {
        return credit(policy, Span.always());
    }

    Attribution credit(AttributionPolicy policy, Span period) {
        return AttributionAnalysis.of(policy).credit(journeys(), touches, period);
    }

    Attribution credit(AttributionModel model) {
        return credit(policy(model).build());
    }
}
