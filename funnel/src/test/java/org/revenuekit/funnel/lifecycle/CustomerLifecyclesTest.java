package org.revenuekit.funnel.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.lifecycle.Story.POLICY;
import static org.revenuekit.funnel.lifecycle.Story.account;
import static org.revenuekit.funnel.lifecycle.Story.asOf;
import static org.revenuekit.funnel.lifecycle.Story.assertNames;
import static org.revenuekit.funnel.lifecycle.Story.at;
import static org.revenuekit.funnel.lifecycle.Story.day;
import static org.revenuekit.funnel.lifecycle.Story.recorded;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.journey.BuyerActivity;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.journey.Touch;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.retention.Retention;
import org.revenuekit.funnel.retention.RetentionAnalysis;
import org.revenuekit.funnel.retention.RetentionPolicy;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenueAnalysis;
import org.revenuekit.funnel.revenue.RevenuePolicy;
import org.revenuekit.funnel.success.ContractEvent;
import org.revenuekit.funnel.success.ContractEventKind;

class CustomerLifecyclesTest {
    private static final ChannelId WEB = ChannelId.of("web");
    private static final ChannelId FAIR = ChannelId.of("fair");
    private static final MonthlyAmount HUNDRED = MonthlyAmount.of(MoneyFraction.parse("JPY 100"));

    private static Story whole() {
        return new Story()
                .lead("l", "a", "web")
                .activity("l", "2026-01-02")
                .enter("l", "interest", "2026-01-05")
                .enter("l", "deal", "2026-02-01")
                .active("a", "[2026-02-11,2026-05-01)")
                .active("a", "[2026-06-01,..)")
                .renewed("a", "2026-04-01")
                .boughtMore("a", "2026-04-01");
    }

    @Test
    void anAccountGoesFromFirstContactToUseAndComesBack() {
        CustomerLifecycle lifecycle = whole().follow("2026-06-30").of(account("a"));

        assertEquals(account("a"), lifecycle.account());
        assertEquals(
                "PROSPECT [2026-01-02,2026-02-01), ORDERED [2026-02-01,2026-02-11), CUSTOMER [2026-02-11,2026-05-01), "
                        + "FORMER [2026-05-01,2026-06-01), CUSTOMER [2026-06-01,2026-07-01)",
                lifecycle.history().toString());
        assertEquals(
                List.of(
                        "2026-01-02 FIRST_CONTACT",
                        "2026-02-01 WON",
                        "2026-02-11 STARTED",
                        "2026-04-01 RENEWED",
                        "2026-04-01 FURTHER_PURCHASE",
                        "2026-05-01 ENDED",
                        "2026-06-01 RETURNED"),
                Story.events(lifecycle));
        assertEquals(CustomerStage.CUSTOMER, lifecycle.stage());
        assertEquals(day("2026-06-01"), lifecycle.since());
        assertEquals(Optional.of(day("2026-05-01")), lifecycle.first(CustomerEventKind.ENDED));
        assertEquals(Optional.of("l"), Story.lead(lifecycle));
    }

    @Test
    void eachDayHasItsStage() {
        assertThrows(
                UnknownIdException.class, () -> whole().follow("2026-01-01").of(account("a")));
        assertEquals("PROSPECT [2026-01-02,2026-01-03)", whole().history("a", "2026-01-02"));
        assertEquals("PROSPECT [2026-01-02,2026-02-01)", whole().history("a", "2026-01-31"));
        assertEquals(
                CustomerStage.ORDERED,
                whole().follow("2026-02-01").of(account("a")).stage());
        assertEquals(
                CustomerStage.ORDERED,
                whole().follow("2026-02-10").of(account("a")).stage());
        assertEquals(
                CustomerStage.CUSTOMER,
                whole().follow("2026-02-11").of(account("a")).stage());
        assertEquals(
                CustomerStage.CUSTOMER,
                whole().follow("2026-04-30").of(account("a")).stage());
        assertEquals(
                CustomerStage.FORMER,
                whole().follow("2026-05-31").of(account("a")).stage());
        CustomerLifecycle ended = whole().follow("2026-05-01").of(account("a"));
        assertEquals(CustomerStage.FORMER, ended.stage());
        assertEquals(day("2026-05-01"), ended.since());
        assertEquals(Optional.empty(), ended.first(CustomerEventKind.RETURNED));
    }

    @Test
    void theFirstContactIsWhateverHappenedFirst() {
        Story touched = new Story()
                .lead("l", "a", "web")
                .touch("l", "2026-01-03")
                .activity("l", "2026-01-04")
                .enter("l", "interest", "2026-01-05");
        assertEquals("PROSPECT [2026-01-03,2026-01-06)", touched.history("a", "2026-01-05"));
        Story entered = new Story()
                .lead("l", "a", "web")
                .touch("l", "2026-01-04")
                .activity("l", "2026-01-05")
                .enter("l", "interest", "2026-01-03");
        assertEquals("PROSPECT [2026-01-03,2026-01-06)", entered.history("a", "2026-01-05"));
        Story acted = new Story().lead("l", "a", "web").activity("l", "2026-01-04");
        assertEquals("PROSPECT [2026-01-04,2026-01-06)", acted.history("a", "2026-01-05"));
        assertEquals(
                "PROSPECT [2026-01-02,2026-01-06)",
                acted.lead("m", "a", "web").touch("m", "2026-01-02").history("a", "2026-01-05"));
    }

    @Test
    void instantsAreBusinessDaysOfTheCalendar() {
        Story story = new Story().lead("l", "a", "web").lead("m", "b", "web");
        story.add(Touch.of(LeadId.of("l"), at("2026-01-05").minusNanos(1_000)));
        story.add(Touch.of(LeadId.of("m"), at("2026-01-05")));
        assertEquals("PROSPECT [2026-01-04,2026-01-06)", story.history("a", "2026-01-05"));
        assertEquals("PROSPECT [2026-01-05,2026-01-06)", story.history("b", "2026-01-05"));
    }

    @Test
    void eachPassThatReachesTheGoalIsAWin() {
        Story story = new Story()
                .lead("l", "a", "web")
                .enter("l", "interest", "2026-01-01")
                .enter("l", "deal", "2026-01-02")
                .enter("l", "use", "2026-01-03")
                .enter("l", "interest", "2026-01-04")
                .lose("l", "2026-01-05")
                .enter("l", "use", "2026-01-06");
        assertEquals(
                List.of("2026-01-01 FIRST_CONTACT", "2026-01-02 WON", "2026-01-06 WON"),
                Story.events(story.follow("2026-01-31").of(account("a"))));
    }

    @Test
    void whoWasWonAgainStaysFormerUntilSomethingIsActive() {
        Story story = new Story()
                .lead("l", "a", "web")
                .enter("l", "deal", "2026-01-01")
                .active("a", "[2026-01-01,2026-01-11)")
                .lead("m", "a", "fair")
                .enter("m", "deal", "2026-01-15")
                .active("a", "[2026-01-20,..)");
        assertEquals(
                "CUSTOMER [2026-01-01,2026-01-11), FORMER [2026-01-11,2026-01-20), CUSTOMER [2026-01-20,2026-02-01)",
                story.history("a", "2026-01-31"));
    }

    @Test
    void whoWasLostIsAProspectAndWhoHasSomethingACustomer() {
        Story story = new Story()
                .lead("l", "a", "web")
                .enter("l", "interest", "2026-01-01")
                .lose("l", "2026-01-05")
                .active("b", "[2026-01-03,2026-01-08)")
                .active("later", "[2026-02-01,..)", recorded("2026-01-01"));
        CustomerLifecycles lifecycles = story.follow("2026-01-31");
        assertEquals(
                List.of(account("a"), account("b")),
                lifecycles.list().stream().map(CustomerLifecycle::account).toList());
        assertEquals(CustomerStage.PROSPECT, lifecycles.of(account("a")).stage());
        assertEquals(
                "CUSTOMER [2026-01-03,2026-01-08), FORMER [2026-01-08,2026-02-01)",
                lifecycles.of(account("b")).history().toString());
        assertEquals(
                ImmutableMap.of(
                        CustomerStage.PROSPECT, 1L,
                        CustomerStage.ORDERED, 0L,
                        CustomerStage.CUSTOMER, 0L,
                        CustomerStage.FORMER, 1L),
                lifecycles.counts());
        assertEquals(1, lifecycles.count(CustomerStage.FORMER));
    }

    private static String history(int gapDays, String day, Story story) {
        return story.follow(POLICY.withGapDays(gapDays), asOf(day))
                .of(account("a"))
                .history()
                .toString();
    }

    @Test
    void aGapThatIsShortEnoughEndsNothing() {
        Story story = new Story().active("a", "[2026-01-01,2026-01-11)").active("a", "[2026-01-16,2026-01-21)");
        assertEquals(
                "CUSTOMER [2026-01-01,2026-01-21), FORMER [2026-01-21,2026-02-01)", history(5, "2026-01-31", story));
        assertEquals(
                "CUSTOMER [2026-01-01,2026-01-11), FORMER [2026-01-11,2026-01-16), CUSTOMER [2026-01-16,2026-01-21), "
                        + "FORMER [2026-01-21,2026-02-01)",
                history(4, "2026-01-31", story));
        assertEquals(
                "CUSTOMER [2026-01-01,2026-01-11), FORMER [2026-01-11,2026-01-16)", history(5, "2026-01-15", story));

        Story known = new Story()
                .active("a", "[2026-01-01,2026-01-11)")
                .active("a", "[2026-01-16,2026-01-21)", recorded("2026-01-12"));
        assertEquals(
                "CUSTOMER [2026-01-01,2026-01-11), FORMER [2026-01-11,2026-01-12)", history(5, "2026-01-11", known));
        assertEquals("CUSTOMER [2026-01-01,2026-01-13)", history(5, "2026-01-12", known));
    }

    @Test
    void periodsMayMeetOverlapAndLieInEachOther() {
        assertEquals(
                "CUSTOMER [2026-01-01,2026-01-21), FORMER [2026-01-21,2026-02-01)",
                history(
                        0,
                        "2026-01-31",
                        new Story()
                                .active("a", "[2026-01-11,2026-01-21)")
                                .active("a", "[2026-01-01,2026-01-11)")
                                .active("a", "[2026-01-05,2026-01-06)")
                                .active("a", "[2026-01-01,2026-01-21)")));
        assertEquals(
                "CUSTOMER [2026-01-01,2026-02-01)",
                history(
                        0,
                        "2026-01-31",
                        new Story()
                                .active("a", "[2026-01-01,2026-01-11)")
                                .active("a", "[2026-01-05,..)")
                                .active("a", "[2026-01-07,2026-01-09)")));
        assertEquals(
                "CUSTOMER [2026-01-01,2026-01-13), FORMER [2026-01-13,2026-02-01)",
                history(
                        0,
                        "2026-01-31",
                        new Story().active("a", "[2026-01-01,2026-01-11)").active("a", "[2026-01-10,2026-01-13)")));
    }

    @Test
    void periodsAreSeenOnceTheyAreOnRecord() {
        Story story = new Story().active("a", "[2026-01-01,..)", recorded("2026-02-01"));
        assertEquals(List.of(), story.follow("2026-01-31").list());
        assertEquals(
                "CUSTOMER [2026-01-01,2026-02-01)",
                story.follow(POLICY, asOf("2026-01-31").knownOn(day("2026-02-01")))
                        .of(account("a"))
                        .history()
                        .toString());
        Story unsaid = new Story().active("a", "[2026-01-10,..)");
        assertEquals(
                List.of(),
                unsaid.follow(POLICY, asOf("2026-01-31").knownOn(day("2026-01-09")))
                        .list());
        assertEquals(
                "CUSTOMER [2026-01-10,2026-01-11)",
                unsaid.follow(POLICY, asOf("2026-01-31").knownOn(day("2026-01-10")))
                        .of(account("a"))
                        .history()
                        .toString());
    }

    /** Nothing is known yet of days after that of knowledge, whatever is on record of them. */
    @Test
    void theDayAskedAboutIsTheLastThatIsKnown() {
        Story story = new Story()
                .lead("l", "a", "web")
                .add(new BuyerActivity(LeadId.of("l"), at("2026-01-05"), Optional.of(day("2026-01-01"))))
                .add(new StageEntry(
                        LeadId.of("l"),
                        StageId.of("deal"),
                        at("2026-01-07"),
                        Optional.empty(),
                        Optional.of(day("2026-01-01"))))
                .active("a", "[2026-01-06,..)", recorded("2026-01-01"))
                .add(new ContractEvent(account("a"), ContractEventKind.RENEWED, day("2026-01-08"), day("2026-01-01")));
        CustomerLifecycles nothing = known(story, "2026-01-04");
        assertEquals(List.of(), nothing.list());
        assertEquals(
                List.of("LEAD_WITHOUT_EVENT known on 2026-01-04, leads 1", "AFTER_AS_OF known on 2026-01-04, events 1"),
                Story.texts(nothing.findings()));
        assertEquals(
                List.of("2026-01-05 FIRST_CONTACT"),
                Story.events(known(story, "2026-01-05").of(account("a"))));
        CustomerLifecycle started = known(story, "2026-01-06").of(account("a"));
        assertEquals(List.of("2026-01-05 FIRST_CONTACT", "2026-01-06 STARTED"), Story.events(started));
        assertEquals(Optional.empty(), Story.lead(started));
        CustomerLifecycles won = known(story, "2026-01-07");
        assertEquals(Optional.of("l"), Story.lead(won.of(account("a"))));
        assertEquals(1, won.tally().contractEvents().setAside());
        assertEquals(
                List.of("2026-01-05 FIRST_CONTACT", "2026-01-06 STARTED", "2026-01-07 WON", "2026-01-08 RENEWED"),
                Story.events(known(story, "2026-01-08").of(account("a"))));
    }

    private static CustomerLifecycles known(Story story, String day) {
        return story.follow(POLICY, asOf("2026-01-31").knownOn(day(day)));
    }

    @Test
    void daysMayBeTheFirstAndTheLastOfAll() {
        Story story = new Story()
                .active("a", "[2026-01-01,2026-01-02)", recorded("-999999999-01-01"))
                .renewed("a", "2026-01-01");
        LocalDate last = LocalDate.MAX.minusDays(1);
        assertEquals(
                "CUSTOMER [2026-01-01,2026-01-02), FORMER [2026-01-02,+999999999-12-31)",
                story.history("a", last.toString()));
        assertEquals(
                "CUSTOMER [2026-01-01,2026-01-02), FORMER [2026-01-02,2026-01-03)",
                story.follow(POLICY, asOf("+999999999-12-31").knownOn(day("2026-01-02")))
                        .of(account("a"))
                        .history()
                        .toString());
        Story open = new Story()
                .active("a", "[2026-01-01,2026-01-02)")
                .active("a", "[+999999999-12-30,..)", recorded("2026-01-01"));
        assertEquals(
                "CUSTOMER [2026-01-01,2026-01-02), FORMER [2026-01-02,+999999999-12-30), "
                        + "CUSTOMER [+999999999-12-30,+999999999-12-31)",
                open.history("a", last.toString()));
        assertEquals(List.of(), story.follow("-999999999-01-01").list());
        Story.assertRefused(
                "day asked about must be before +999999999-12-31, was +999999999-12-31",
                () -> story.follow("+999999999-12-31"));
    }

    @Test
    void contractEventsCountWhileSomethingIsActive() {
        Story story = new Story()
                .active("a", "[2026-01-05,2026-01-11)")
                .active("a", "[2026-01-21,2026-01-25)")
                .renewed("a", "2026-01-04")
                .renewed("a", "2026-01-05")
                .renewed("a", "2026-01-05")
                .boughtMore("a", "2026-01-10")
                .boughtMore("a", "2026-01-11")
                .renewed("a", "2026-01-21")
                .renewed("nobody", "2026-01-21");
        CustomerLifecycles lifecycles = story.follow("2026-01-31");
        assertEquals(
                List.of(
                        "2026-01-05 STARTED",
                        "2026-01-05 RENEWED",
                        "2026-01-10 FURTHER_PURCHASE",
                        "2026-01-11 ENDED",
                        "2026-01-21 RETURNED",
                        "2026-01-21 RENEWED",
                        "2026-01-25 ENDED"),
                Story.events(lifecycles.of(account("a"))));
        assertEquals(1, lifecycles.list().size());
        assertEquals(4, lifecycles.tally().contractEvents().used());
        assertEquals(3, lifecycles.tally().contractEvents().setAside());
    }

    @Test
    void anAccountIsBroughtByTheLeadThatWasWonFirstOrByItsFirst() {
        Story story = new Story()
                .lead("first", "a", "web")
                .enter("first", "interest", "2026-01-01")
                .enter("first", "deal", "2026-03-01")
                .lead("winner", "a", "fair")
                .enter("winner", "interest", "2026-01-02")
                .enter("winner", "deal", "2026-02-01")
                .lead("prospect", "b", "web")
                .touch("prospect", "2026-01-02")
                .active("c", "[2026-01-01,..)");
        CustomerLifecycles winning = story.follow("2026-03-31");
        assertEquals(Optional.of("winner"), Story.lead(winning.of(account("a"))));
        assertEquals(Optional.empty(), Story.lead(winning.of(account("b"))));
        assertEquals(Optional.empty(), Story.lead(winning.of(account("c"))));
        assertEquals(Optional.of(FAIR), winning.acquiredBy().keyOf(account("a")));
        assertEquals(Optional.empty(), winning.acquiredBy().keyOf(account("b")));

        CustomerLifecycles first = story.follow(POLICY.withAcquiredBy(AcquisitionLead.FIRST), asOf("2026-03-31"));
        assertEquals(Optional.of("first"), Story.lead(first.of(account("a"))));
        assertEquals(Optional.of("prospect"), Story.lead(first.of(account("b"))));
        assertEquals(Optional.empty(), Story.lead(first.of(account("c"))));
        assertEquals(Optional.of(WEB), first.acquiredBy().keyOf(account("a")));
        assertEquals(Optional.empty(), first.acquiredBy().keyOf(account("never heard of")));
    }

    @Test
    void ofLeadsAtOneInstantThatOfTheLowestIdHasBroughtIt() {
        for (List<String> order : List.of(List.of("x", "y", "z"), List.of("z", "x", "y"), List.of("y", "z", "x"))) {
            Story story = new Story();
            order.forEach(id -> story.lead(id, "a", "web").enter(id, "deal", "2026-01-01"));
            assertEquals(Optional.of("x"), Story.lead(story.follow("2026-01-31").of(account("a"))));
        }
    }

    @Test
    void aChannelThatTheProcessHasNotIsNone() {
        CustomerLifecycles lifecycles = new Story()
                .lead("l", "a", "unknown")
                .enter("l", "deal", "2026-01-01")
                .follow("2026-01-31");
        assertEquals("acquired by channel", lifecycles.acquiredBy().name());
        assertEquals(Optional.empty(), lifecycles.acquiredBy().keyOf(account("a")));
        Grouping<AccountId, LeadId> byLead =
                lifecycles.acquiredBy(Grouping.of("lead", (Lead lead) -> Optional.of(lead.id())));
        assertEquals("acquired by lead", byLead.name());
        assertEquals(Optional.of(LeadId.of("l")), byLead.keyOf(account("a")));
    }

    private static AssetPeriod priced(AssetPeriod period) {
        return period.withPrice(UnitPrice.monthly(MoneyFraction.parse("JPY 100")));
    }

    private static Story channels() {
        return new Story()
                .lead("l", "a", "web")
                .enter("l", "deal", "2026-01-01")
                .active("a", "[2026-01-01,2026-02-01)", CustomerLifecyclesTest::priced)
                .lead("m", "b", "web")
                .enter("m", "deal", "2026-01-01")
                .active("b", "[2026-01-11,..)", CustomerLifecyclesTest::priced)
                .lead("n", "c", "fair")
                .enter("n", "deal", "2026-01-01")
                .active("c", "[2026-01-01,..)", CustomerLifecyclesTest::priced)
                .active("d", "[2026-01-01,..)", CustomerLifecyclesTest::priced);
    }

    @Test
    void theChannelIsReadyForRevenueAndRetention() {
        Story story = channels();
        CustomerLifecycles lifecycles = story.follow("2026-03-31");
        RecurringRevenue<AccountId> revenue =
                RevenueAnalysis.of(RevenuePolicy.standard(CurrencyUnit.JPY)).measure(story.periods, lifecycles.asOf());

        RecurringRevenue<ChannelId> byChannel = revenue.by(lifecycles.acquiredBy());
        assertEquals(List.of(FAIR, WEB), byChannel.keys());
        assertEquals(HUNDRED, byChannel.of(WEB, day("2026-02-28")));
        assertEquals(HUNDRED, byChannel.of(FAIR, day("2026-02-28")));
        assertEquals(HUNDRED, revenue.ungrouped(lifecycles.acquiredBy()).at(day("2026-02-28")));

        Grouped<ChannelId, Retention<AccountId>> retention = RetentionAnalysis.of(RetentionPolicy.standard())
                .measure(revenue, day("2026-01-31"), day("2026-02-28"))
                .by(lifecycles.acquiredBy());
        assertEquals(Ratio.of(1, 2), retention.of(WEB).orElseThrow().logo());
        assertEquals(Ratio.of(1, 1), retention.of(FAIR).orElseThrow().logo());
    }

    @Test
    void groupsHaveTheirLifecyclesAndWhatIsOfAll() {
        CustomerLifecycles lifecycles = channels().follow("2026-03-31");
        Grouped<ChannelId, CustomerLifecycles> byChannel = lifecycles.by(lifecycles.acquiredBy());

        assertEquals("acquired by channel", byChannel.grouping());
        assertSame(lifecycles, byChannel.total());
        CustomerLifecycles web = byChannel.of(WEB).orElseThrow();
        assertEquals(
                List.of(account("a"), account("b")),
                web.list().stream().map(CustomerLifecycle::account).toList());
        assertEquals(1, web.count(CustomerStage.FORMER));
        assertEquals(
                2,
                web.passage(CustomerEventKind.STARTED, CustomerEventKind.ENDED).accounts());
        assertEquals(1, byChannel.ungrouped().list().size());
        assertEquals(lifecycles.tally(), web.tally());
        assertEquals(lifecycles.findings(), web.findings());
        assertEquals(lifecycles.asOf(), web.asOf());
        assertEquals(POLICY, web.definition());
        assertEquals(Story.PROCESS, web.process());
        assertEquals(Optional.of(WEB), web.acquiredBy().keyOf(account("a")));
        assertEquals(Optional.empty(), web.acquiredBy().keyOf(account("c")));
    }

    @Test
    void explanationsAreTheDaysOfStages() {
        Explanation why = whole().follow("2026-06-30").explain(account("a"));
        assertEquals("""
                days of account a as of 2026-06-30 (customer-lifecycle@1, story@1) = 180
                  PROSPECT [2026-01-02,2026-02-01) = 30
                  ORDERED [2026-02-01,2026-02-11) = 10
                  CUSTOMER [2026-02-11,2026-05-01) = 79
                  FORMER [2026-05-01,2026-06-01) = 31
                  CUSTOMER [2026-06-01,2026-07-01) = 30""", why.text());
        UnknownIdException unknown = assertThrows(
                UnknownIdException.class, () -> whole().follow("2026-06-30").explain(account("z")));
        assertEquals("account z", unknown.subject().toString());
    }

    @Test
    void changesAreThoseOfAccountsKnownThenAndNow() {
        Story story = channels().lead("new", "e", "web").touch("new", "2026-03-01");
        Transitions<CustomerStage> moves = story.follow("2026-03-31").changeSince(story.follow("2026-01-10"));
        assertEquals("{ORDERED={CUSTOMER=1}, CUSTOMER={CUSTOMER=2, FORMER=1}}", moves.toString());
    }

    @Test
    void onlyWhatIsDefinedAlikeIsCompared() {
        Story story = channels();
        CustomerLifecycles lifecycles = story.follow("2026-03-31");
        CustomerLifecycles other = story.follow(POLICY.withGapDays(1), asOf("2026-03-31"));
        assertThrows(DefinitionClashException.class, () -> lifecycles.changeSince(other));
        CustomerLifecycles renamed = story.follow(
                POLICY.withGapDays(1).withRef(DefinitionRef.of("customer-lifecycle", 2)), asOf("2026-03-31"));
        assertEquals(4, lifecycles.changeSince(renamed).total());

        Journeys elsewhere = JourneyTracking.of(Story.PROCESS.withGoal(StageId.of("use")))
                .follow(Leads.of(story.leads), story.events, asOf("2026-03-31"));
        CustomerLifecycles otherProcess =
                CustomerLifecycleTracking.of(POLICY).follow(elsewhere, story.periods, List.of());
        assertThrows(DefinitionClashException.class, () -> lifecycles.changeSince(otherProcess));
        assertThrows(DefinitionClashException.class, () -> otherProcess.changeSince(lifecycles));
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsMissingIsNamed() {
        Story story = channels();
        Journeys journeys = story.journeys(asOf("2026-03-31"));
        CustomerLifecycleTracking tracking = CustomerLifecycleTracking.of(POLICY);
        CustomerLifecycles lifecycles = story.follow("2026-03-31");
        assertNames("definition", () -> CustomerLifecycleTracking.of(null));
        assertNames("journeys", () -> tracking.follow(null, List.of(), List.of()));
        assertNames("periods", () -> tracking.follow(journeys, null, List.of()));
        assertNames("contractEvents", () -> tracking.follow(journeys, List.of(), null));
        List<AssetPeriod> noPeriod = new ArrayList<>(Collections.singleton(null));
        List<ContractEvent> noEvent = new ArrayList<>(Collections.singleton(null));
        assertNames("periods must not contain null", () -> tracking.follow(journeys, noPeriod, List.of()));
        assertNames("contractEvents must not contain null", () -> tracking.follow(journeys, List.of(), noEvent));
        assertNames("account", () -> lifecycles.of(null));
        assertNames("stage", () -> lifecycles.count(null));
        assertNames("leads", () -> lifecycles.acquiredBy(null));
        assertNames("grouping", () -> lifecycles.by(null));
        assertNames("earlier", () -> lifecycles.changeSince(null));
        assertNames("kind", () -> lifecycles.of(account("a")).first(null));
    }
}
