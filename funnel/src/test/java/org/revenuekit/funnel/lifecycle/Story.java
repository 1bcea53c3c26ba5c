package org.revenuekit.funnel.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
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
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.success.ContractEvent;
import org.revenuekit.funnel.success.ContractEventKind;

/** What leads of a small firm did and what its customers have, told line by line. */
final class Story {
    static final BusinessCalendar TOKYO = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final CustomerLifecyclePolicy POLICY = CustomerLifecyclePolicy.standard();

    /** Interest, deal, use: the goal is the deal. */
    static final SalesProcess PROCESS = SalesProcess.builder()
            .ref(DefinitionRef.of("story", 1))
            .name(Label.of("Story", "物語"))
            .addRoles(Role.SELLER)
            .addStages(stage("interest"), stage("deal"), stage("use"))
            .goal(StageId.of("deal"))
            .addChannels(EntryChannel.of("web", "Web site", "ウェブサイト"), EntryChannel.of("fair", "Trade fair", "展示会"))
            .addReasons(ExitReason.of("price", ExitKind.LOST, "Price", "価格"))
            .build();

    final List<Lead> leads = new ArrayList<>();
    final List<LeadEvent> events = new ArrayList<>();
    final List<AssetPeriod> periods = new ArrayList<>();
    final List<ContractEvent> contractEvents = new ArrayList<>();

    private static Stage stage(String id) {
        return Stage.of(id, id, id, Role.SELLER);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Instant at(String day) {
        return TOKYO.startOf(day(day));
    }

    static AccountId account(String id) {
        return AccountId.of(id);
    }

    static AsOf asOf(String day) {
        return TOKYO.endOf(day(day));
    }

    Story lead(String id, String account, String channel) {
        leads.add(Lead.builder()
                .id(LeadId.of(id))
                .account(account(account))
                .channel(ChannelId.of(channel))
                .build());
        return this;
    }

    Story leadWithoutAccount(String id) {
        leads.add(Lead.of(LeadId.of(id)));
        return this;
    }

    Story enter(String lead, String stage, String day) {
        return add(StageEntry.of(LeadId.of(lead), StageId.of(stage), at(day)));
    }

    Story lose(String lead, String day) {
        return add(Exit.of(LeadId.of(lead), ReasonId.of("price"), at(day)));
    }

    Story touch(String lead, String day) {
        return add(Touch.of(LeadId.of(lead), at(day)));
    }

    Story activity(String lead, String day) {
        return add(BuyerActivity.of(LeadId.of(lead), at(day)));
    }

    Story add(LeadEvent event) {
        events.add(event);
        return this;
    }

    /** Without a price. */
    static AssetPeriod period(String account, String active) {
        return AssetPeriod.builder()
                .asset(AssetId.of(account + "-asset"))
                .account(account(account))
                .product(ProductId.of("p"))
                .active(Span.parse(active))
                .build();
    }

    Story active(String account, String active) {
        periods.add(period(account, active));
        return this;
    }

    Story active(String account, String active, UnaryOperator<AssetPeriod> change) {
        periods.add(change.apply(period(account, active)));
        return this;
    }

    static UnaryOperator<AssetPeriod> recorded(String day) {
        return period -> period.withRecordedOn(day(day));
    }

    Story renewed(String account, String day) {
        return add(ContractEvent.of(account(account), ContractEventKind.RENEWED, day(day)));
    }

    Story boughtMore(String account, String day) {
        return add(ContractEvent.of(account(account), ContractEventKind.FURTHER_PURCHASE, day(day)));
    }

    Story add(ContractEvent event) {
        contractEvents.add(event);
        return this;
    }

    Story reversed() {
        Story other = new Story();
        other.leads.addAll(Lists.reverse(leads));
        other.events.addAll(Lists.reverse(events));
        other.periods.addAll(Lists.reverse(periods));
        other.contractEvents.addAll(Lists.reverse(contractEvents));
        return other;
    }

    Journeys journeys(AsOf asOf) {
        return JourneyTracking.of(PROCESS).follow(Leads.of(leads), events, asOf);
    }

    CustomerLifecycles follow(CustomerLifecyclePolicy policy, AsOf asOf) {
        return CustomerLifecycleTracking.of(policy).follow(journeys(asOf), periods, contractEvents);
    }

    CustomerLifecycles follow(String day) {
        return follow(POLICY, asOf(day));
    }

    String history(String account, String day) {
        return follow(day).of(account(account)).history().toString();
    }

    static ImmutableList<String> events(CustomerLifecycle lifecycle) {
        return lifecycle.events().stream()
                .map(event -> event.on() + " " + event.kind())
                .collect(ImmutableList.toImmutableList());
    }

    static Optional<String> lead(CustomerLifecycle lifecycle) {
        return lifecycle.lead().map(lead -> lead.id().value());
    }

    static ImmutableList<String> texts(Findings findings) {
        return findings.stream().map(Finding::toString).collect(ImmutableList.toImmutableList());
    }

    static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
