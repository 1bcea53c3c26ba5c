package org.revenuekit.funnel.forecast;

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
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Grouping;
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
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** A small process, and what happens in it, told day by day from Wednesday 1 April 2026 on. */
final class ForecastWorld {
    static final StageId LEAD = StageId.of("lead");
    static final StageId TALK = StageId.of("talk");
    static final StageId OFFER = StageId.of("offer");
    static final StageId WON = StageId.of("won");
    static final StageId LIVE = StageId.of("live");
    static final List<StageId> STAGES = List.of(LEAD, TALK, OFFER, WON, LIVE);
    static final CurrencyUnit JPY = CurrencyUnit.of("JPY");
    static final CurrencyUnit USD = CurrencyUnit.USD;

    /** By the first letter of the id; x is in no segment. */
    static final Grouping<Lead, String> TEAM = Grouping.of(
            "team", lead -> Optional.of(lead.id().value().substring(0, 1)).filter(letter -> !letter.equals("x")));

    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final SalesProcess PROCESS = process("deal");
    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private final Map<String, Lead> leads = new LinkedHashMap<>();
    private final List<LeadEvent> events = new ArrayList<>();

    static SalesProcess process(String name) {
        return SalesProcess.builder()
                .ref(DefinitionRef.of(name, 1))
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

    static LocalDate day(int day) {
        return START.plusDays(day);
    }

    static Instant at(int day, int hour) {
        return CALENDAR.startOf(day(day)).plus(Duration.ofHours(hour));
    }

    static Span days(int fromInclusive, int toExclusive) {
        return Span.of(day(fromInclusive), day(toExclusive));
    }

    static AsOf endOf(int day) {
        return CALENDAR.endOf(day(day));
    }

    /** A policy that trusts a sample of this size, with bands of age from 2 and from 5 days. */
    static ForecastPolicy trusting(int sample) {
        return ForecastPolicy.builder()
                .ref(DefinitionRef.of("test", 1))
                .minimumSample(sample)
                .addAgeDays(2, 5)
                .build();
    }

    static ExpectedWins wins(String count, String value) {
        return new ExpectedWins(new BigDecimal(count), yen(value));
    }

    static MoneyFraction yen(String amount) {
        return MoneyFraction.of(JPY, new BigDecimal(amount));
    }

    ForecastWorld lead(String lead, String yen) {
        return lead(lead, yen(yen));
    }

    ForecastWorld lead(String lead, MoneyFraction value) {
        leads.put(lead, Lead.builder().id(LeadId.of(lead)).value(value).build());
        return this;
    }

    ForecastWorld event(LeadEvent event) {
        leads.computeIfAbsent(event.lead().value(), name -> Lead.of(event.lead()));
        events.add(event);
        return this;
    }

    ForecastWorld enter(String lead, StageId stage, int day) {
        return event(StageEntry.of(LeadId.of(lead), stage, at(day, 9)));
    }

    /** A stay that begins on a day, and reaches the goal on another. */
    ForecastWorld win(String lead, StageId stage, int day, int won) {
        return enter(lead, stage, day).enter(lead, WON, won);
    }

    ForecastWorld lose(String lead, StageId stage, int day, int lost) {
        return enter(lead, stage, day).exit(lead, lost);
    }

    ForecastWorld exit(String lead, int day) {
        return event(Exit.of(LeadId.of(lead), ReasonId.of("price"), at(day, 10)));
    }

    Leads leads() {
        return Leads.of(leads.values());
    }

    List<LeadEvent> events() {
        return events;
    }

    Journeys journeys(AsOf asOf) {
        return JourneyTracking.of(PROCESS).follow(leads(), events, asOf);
    }

    Journeys journeys(int lastDay) {
        return journeys(endOf(lastDay));
    }

    /** As of the end of a day, for so many days from the next on. */
    Forecast forecast(ForecastPolicy policy, int day, int days) {
        return forecast(Forecasting.of(policy), day, days);
    }

    Forecast forecast(Forecasting question, int day, int days) {
        return question.forecast(journeys(day), days(day + 1, day + 1 + days), JPY);
    }
}
