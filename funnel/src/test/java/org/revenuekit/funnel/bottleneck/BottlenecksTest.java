package org.revenuekit.funnel.bottleneck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.LEAD;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.LIVE;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.OFFER;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.TALK;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.TEAM;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.WON;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.at;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.conversion;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.days;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.endOf;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.process;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.flow.StockFlow;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

class BottlenecksTest {
    private static final CurrencyUnit JPY = CurrencyUnit.of("JPY");
    private static final CurrencyUnit USD = CurrencyUnit.of("USD");
    private static final BottleneckPolicy STANDARD = BottleneckPolicy.standard();

    private static TargetRate target(StageId from, StageId to, String rate) {
        return new TargetRate(from, to, new BigDecimal(rate));
    }

    private static BottleneckPolicy targets(TargetRate... targets) {
        return BottleneckPolicy.builder()
                .ref(DefinitionRef.of("targets", 1))
                .theory(Theory.HEADROOM)
                .addTargets(targets)
                .build();
    }

    private static List<String> told(List<Bottleneck> ranking) {
        return ranking.stream().map(Bottleneck::toString).toList();
    }

    private static List<StageId> stages(List<StepReading> steps) {
        return steps.stream().map(StepReading::from).toList();
    }

    /** 100 > 60 > 30 > 15. */
    private static BottleneckWorld hundred() {
        return new BottleneckWorld().team("a", 100, 60, 30, 15);
    }

    @Test
    void headroomIsWhatTheTargetWouldAddAtTheGoal() {
        Bottlenecks found = hundred()
                .find(targets(target(LEAD, TALK, "0.8"), target(TALK, OFFER, "0.55"), target(OFFER, WON, "0.5")), 3);

        assertEquals(
                List.of(
                        "1. lead -> talk by HEADROOM: 300/60",
                        "2. talk -> offer by HEADROOM: 45/30",
                        "3. offer -> won by HEADROOM: 0/15"),
                told(found.ranking(Theory.HEADROOM)));
        Headroom headroom = found.step(LEAD).headroom().orElseThrow();
        assertEquals(15, headroom.conversions());
        assertEquals(Ratio.parse("0.8/1"), headroom.reference());
        assertEquals(Optional.empty(), headroom.peer());
        assertEquals(Ratio.of(60, 100), found.step(LEAD).rate());
        assertEquals(WilsonInterval.of(60, 100, 1.96), found.step(LEAD).interval());
        assertEquals(LEAD, found.first().orElseThrow().step().from());
        assertEquals(TALK, found.first().orElseThrow().step().to());
    }

    @Test
    void theBoundsOfTheHeadroomAreThoseOfTheRate() {
        Headroom headroom = hundred()
                .find(targets(target(LEAD, TALK, "0.65")), 3)
                .step(LEAD)
                .headroom()
                .orElseThrow();

        // 60 of 100: .5020026 to .6905987, of which the upper one is above the target.
        assertEquals(Optional.of(new BigDecimal("1.250")), headroom.gain().rounded(3));
        assertEquals(Optional.of(new BigDecimal("0.000")), headroom.low().rounded(3));
        assertEquals(Optional.of(new BigDecimal("4.422")), headroom.high().rounded(3));
    }

    @Test
    void aStepAboveItsTargetHasNoHeadroomAndIsNoBottleneck() {
        Bottlenecks found = hundred().find(targets(target(LEAD, TALK, "0.6"), target(OFFER, WON, "0.1")), 3);

        assertEquals(
                List.of("1. lead -> talk by HEADROOM: 0/60", "1. offer -> won by HEADROOM: 0/15"),
                told(found.ranking(Theory.HEADROOM)));
        assertEquals(Optional.empty(), found.first());
        assertEquals(List.of(TALK), stages(found.unranked(Theory.HEADROOM)));
        assertEquals("none by HEADROOM", found.toString());
        assertEquals(
                "headroom of lead -> talk: none = 0",
                found.ranking(Theory.HEADROOM).get(0).explain().text());
    }

    @Test
    void stepsOfOneHeadroomShareTheirRankInTheOrderOfTheProcess() {
        Bottlenecks found = new BottleneckWorld()
                .team("a", 16, 8, 4, 2)
                .find(targets(target(LEAD, TALK, "0.5"), target(TALK, OFFER, "0.75"), target(OFFER, WON, "0.75")), 3);

        assertEquals(
                List.of(1, 1, 3),
                found.ranking(Theory.HEADROOM).stream().map(Bottleneck::rank).toList());
        assertEquals(
                List.of(TALK, OFFER, LEAD),
                found.ranking(Theory.HEADROOM).stream()
                        .map(each -> each.step().from())
                        .toList());
        assertEquals(TALK, found.first().orElseThrow().step().from());
    }

    @Test
    void whereNobodyPassesNothingIsKnownOfWhatCouldBeGained() {
        Bottlenecks found = new BottleneckWorld()
                .team("a", 10, 5)
                .find(targets(target(LEAD, TALK, "0.9"), target(TALK, OFFER, "0.9"), target(OFFER, WON, "0.9")), 3);

        assertEquals(List.of(TALK, OFFER), stages(found.unranked(Theory.HEADROOM)));
        assertEquals(Ratio.of(0, 0), found.step(TALK).headroom().orElseThrow().gain());
        assertEquals(Ratio.of(0, 0), found.step(TALK).headroom().orElseThrow().low());
        assertEquals(Ratio.of(0, 0), found.step(TALK).headroom().orElseThrow().high());
        assertEquals(0, found.step(LEAD).measure(Theory.HEADROOM).numerator().signum());
        assertEquals(Optional.empty(), found.first());
        assertEquals(Optional.empty(), found.worth(TALK, JPY));
    }

    @Test
    void aStepWithoutATargetIsMeasuredAgainstItsBestPeer() {
        BottleneckPolicy policy = targets(target(OFFER, WON, "0.6")).toBuilder()
                .ref(DefinitionRef.of("peers", 1))
                .peerMinimum(20)
                .build();
        Bottlenecks found = new BottleneckWorld()
                .team("a", 100, 40, 20, 10)
                .team("b", 20, 12, 6, 3)
                .team("c", 19, 19, 19, 19)
                .find(BottleneckAnalysis.of(policy).with(TEAM), 3);

        Headroom first = found.step(LEAD).headroom().orElseThrow();
        assertEquals(Optional.of("team b"), first.peer());
        assertEquals(Ratio.of(12, 20), first.reference());
        // 71 of 139 pass, 32 convert: 32 x (.6 x 139 / 71 - 1)
        assertEquals(Optional.of(new BigDecimal("5.589")), first.gain().rounded(3));
        Headroom second = found.step(TALK).headroom().orElseThrow();
        assertEquals(Optional.of("team a"), second.peer()); // b has too few there, as c has
        assertEquals(
                Optional.empty(), found.step(OFFER).headroom().orElseThrow().peer());
    }

    @Test
    void ofEquallyGoodPeersTheFirstIsTaken() {
        BottleneckPolicy policy = STANDARD.withPeerMinimum(4);
        Bottlenecks found = new BottleneckWorld()
                .team("b", 4, 2)
                .team("a", 8, 4)
                .team("c", 5, 1)
                .find(BottleneckAnalysis.of(policy).with(TEAM), 3);

        assertEquals(
                Optional.of("team a"), found.step(LEAD).headroom().orElseThrow().peer());
        assertEquals(
                Optional.empty(),
                new BottleneckWorld()
                        .team("a", 3, 1)
                        .find(BottleneckAnalysis.of(policy).with(TEAM), 3)
                        .step(LEAD)
                        .headroom());
    }

    @Test
    void headroomIsWorthTheMeanOfThoseWhoConvert() {
        BottleneckWorld world = new BottleneckWorld().team("a", 8, 4, 4, 3);
        world.lead(valued("a0", 100)).lead(valued("a1", 250)).lead(valued("a7", 9_999));
        Bottlenecks found = world.find(targets(target(LEAD, TALK, "0.75"), target(OFFER, WON, "0.9")), 3);

        Worth worth = found.worth(LEAD, JPY).orElseThrow(); // 3 x (.75 / .5 - 1) x 175
        assertEquals(JPY, worth.currency());
        assertEquals(Optional.of(new BigDecimal("262.5")), worth.amount().rounded(1));
        assertEquals(Money.ofMinor(JPY, 263), worth.rounded());
        assertEquals(1, worth.unvalued());
        Headroom headroom = found.step(LEAD).headroom().orElseThrow();
        assertEquals(mean(headroom.low()), worth.low().rounded(6));
        assertEquals(mean(headroom.high()), worth.high().rounded(6));
        assertEquals(Optional.empty(), found.worth(LEAD, USD));
        assertEquals(Optional.empty(), found.worth(TALK, JPY));
    }

    private static Optional<BigDecimal> mean(Ratio gain) {
        return Ratio.of(gain.numerator().multiply(BigDecimal.valueOf(175)), gain.denominator())
                .rounded(6);
    }

    private static Lead valued(String id, int yen) {
        return Lead.builder()
                .id(LeadId.of(id))
                .value(MoneyFraction.of(JPY, BigDecimal.valueOf(yen)))
                .build();
    }

    /** One who is won, one who is lost, one who waits, within days 0 to 9. */
    private static BottleneckWorld queue() {
        return new BottleneckWorld()
                .enter("won", LEAD, 0)
                .enter("won", TALK, 1)
                .enter("won", OFFER, 3)
                .enter("won", WON, 8)
                .enter("won", LIVE, 9)
                .enter("lost", LEAD, 2)
                .enter("lost", TALK, 3)
                .exit("lost", 9)
                .enter("waits", LEAD, 4)
                .enter("waits", OFFER, 6);
    }

    private static Ratio ofDays(int number, int of) {
        return Ratio.of(86_400L * number, 86_400L * of);
    }

    @Test
    void theQueueIsHowManyWaitOnAverage() {
        Bottlenecks found = queue().find(STANDARD, 9);

        assertEquals(ofDays(1 + 1 + 2, 10), found.step(LEAD).queue().meanWorkInProcess());
        assertEquals(ofDays(2 + 6, 10), found.step(TALK).queue().meanWorkInProcess());
        assertEquals(ofDays(5 + 4, 10), found.step(OFFER).queue().meanWorkInProcess());
        assertEquals(
                List.of(OFFER, TALK, LEAD),
                found.ranking(Theory.QUEUE).stream()
                        .map(each -> each.step().from())
                        .toList());
        assertEquals(
                "1. offer -> won by QUEUE: 777600/864000",
                found.first().orElseThrow().toString());
        assertEquals("1. offer -> won by QUEUE: 777600/864000", found.toString());
        assertEquals(List.of(), found.unranked(Theory.QUEUE));
    }

    /**
     * The shape of the log of a lender (BPI Challenge 2012, a thousandth of it): days in each stage .09, .78, .01 and
     * 16, of those who go on as of those who do not.
     */
    @Test
    void aLongWaitIsTheQueueWhateverTheCountsBefore() {
        BottleneckWorld world = new BottleneckWorld();
        int[] reached = {13, 7, 5, 2};
        int[] minutes = {0, 125, 125 + 1_121, 125 + 1_121 + 23_036};
        for (int stage = 0; stage < reached.length; stage++) {
            for (int i = 0; i < reached[stage]; i++) {
                world.event(StageEntry.of(
                        LeadId.of("a" + i),
                        BottleneckWorld.STAGES.get(stage),
                        at(0, 0).plus(Duration.ofMinutes(minutes[stage]))));
            }
        }
        for (int i = 2; i < 13; i++) {
            int last = i < 5 ? 3 : i < 7 ? 2 : 1;
            world.event(Exit.of(
                    LeadId.of("a" + i), ReasonId.of("price"), at(0, 0).plus(Duration.ofMinutes(minutes[last]))));
        }

        assertEquals(
                OFFER, world.find(STANDARD, 30).first().orElseThrow().step().from());
    }

    @Test
    void staysCountAsFarAsTheyAreWithinThePeriod() {
        Journeys journeys = queue().journeys(9);
        Bottlenecks found = BottleneckAnalysis.of(STANDARD).find(conversion(journeys), journeys, days(3, 8));

        StageQueue talk = found.step(TALK).queue();
        assertEquals(ofDays(5, 5), talk.meanWorkInProcess()); // the lost one; the won one left as the period begins
        assertEquals(Optional.of(Duration.ofDays(2)), talk.finished().max());
        assertEquals(1, talk.finished().count());
        assertEquals(0, talk.growth());
        StageQueue offer = found.step(OFFER).queue();
        assertEquals(ofDays(5 + 2, 5), offer.meanWorkInProcess());
        assertEquals(0, offer.finished().count()); // the won one leaves as the period ends
        assertEquals(2, offer.growth());
        assertEquals(Ratio.of(0, 0), offer.shareOfTimeToGoal());
        assertEquals(StockFlow.over(journeys, days(3, 8)).of(OFFER), offer.flow());
        assertEquals(days(3, 8), found.period());
    }

    @Test
    void theTimeOfThoseWhoReachTheGoalIsShared() {
        Bottlenecks found = queue().find(STANDARD, 9);

        assertEquals(ofDays(1, 8), found.step(LEAD).queue().shareOfTimeToGoal());
        assertEquals(ofDays(2, 8), found.step(TALK).queue().shareOfTimeToGoal());
        assertEquals(ofDays(5, 8), found.step(OFFER).queue().shareOfTimeToGoal());
        assertEquals(
                Ratio.of(0, 0), hundred().find(STANDARD, 1).step(LEAD).queue().shareOfTimeToGoal()); // all at once
    }

    @Test
    void theGoalIsReachedWithinThePeriodWhichIsHalfOpen() {
        Journeys journeys = queue().journeys(9);
        BottleneckAnalysis analysis = BottleneckAnalysis.of(STANDARD);

        assertEquals(
                ofDays(5, 8),
                analysis.find(conversion(journeys), journeys, days(8, 9))
                        .step(OFFER)
                        .queue()
                        .shareOfTimeToGoal());
        assertEquals(
                Ratio.of(0, 0),
                analysis.find(conversion(journeys), journeys, days(9, 10))
                        .step(OFFER)
                        .queue()
                        .shareOfTimeToGoal());
    }

    @Test
    void whoPassesTheGoalWithoutStoppingHasReachedIt() {
        Bottlenecks found = new BottleneckWorld()
                .enter("quick", LEAD, 0)
                .enter("quick", LIVE, 2)
                .enter("back", LEAD, 0)
                .enter("back", WON, 1)
                .find(STANDARD, 9);

        assertEquals(ofDays(3, 3), found.step(LEAD).queue().shareOfTimeToGoal());
    }

    @Test
    void littlesLawHoldsWhereAllWhoCameLeft() {
        Bottlenecks found = queue().find(STANDARD, 9);
        LittleCheck lead = found.step(LEAD).queue().littlesLaw();

        assertEquals(0, lead.difference().numerator().signum());
        assertEquals(lead.meanWorkInProcess().rounded(9), lead.expected().rounded(9));

        LittleCheck offer = found.step(OFFER).queue().littlesLaw(); // 9 days / 10, but 2 x 5 days / 10
        assertEquals(Optional.of(new BigDecimal("1.00")), offer.expected().rounded(2));
        assertEquals(Optional.of(new BigDecimal("-0.10")), offer.difference().rounded(2));
    }

    @Test
    void whereNobodyLeftNothingIsExpected() {
        Bottlenecks found = new BottleneckWorld().enter("a", LEAD, 0).find(STANDARD, 1);

        assertFalse(found.step(LEAD).queue().littlesLaw().expected().isDefined());
        assertFalse(found.step(LEAD).queue().littlesLaw().difference().isDefined());
        assertEquals(ofDays(2, 2), found.step(LEAD).queue().meanWorkInProcess());
    }

    @Test
    void anEmptyStageIsNeverTheBottleneck() {
        Bottlenecks found = new BottleneckWorld().enter("a", LEAD, 0).find(STANDARD, 1);

        assertEquals(Ratio.of(0, 0), found.step(TALK).queue().meanWorkInProcess());
        assertEquals(List.of(TALK, OFFER), stages(found.unranked(Theory.QUEUE)));
        assertEquals(1, found.ranking(Theory.QUEUE).size());
        assertEquals(Optional.empty(), new BottleneckWorld().find(STANDARD, 1).first());
    }

    @Test
    void aStageThatWasOpenAtTheStartIsNotEmpty() {
        Journeys journeys =
                new BottleneckWorld().enter("a", LEAD, 0).exit("a", 5).journeys(9);
        BottleneckAnalysis analysis = BottleneckAnalysis.of(STANDARD);

        assertEquals(
                ofDays(1, 2),
                analysis.find(conversion(journeys), journeys, days(4, 6))
                        .step(LEAD)
                        .queue()
                        .meanWorkInProcess());
        assertEquals(
                ofDays(0, 3),
                analysis.find(conversion(journeys), journeys, days(5, 8))
                        .step(LEAD)
                        .queue()
                        .meanWorkInProcess());
    }

    @Test
    void capacityIsWhatABusinessDayCanTake() {
        BottleneckPolicy policy = BottleneckPolicy.builder()
                .ref(DefinitionRef.of("capacity", 1))
                .theory(Theory.CAPACITY)
                .addCapacities(
                        new StageCapacity(LEAD, new BigDecimal("20")), new StageCapacity(OFFER, new BigDecimal("2.50")))
                .build();
        Bottlenecks found = hundred().find(policy, 4); // Wednesday to Sunday: 3 business days

        assertEquals(
                List.of("1. offer -> won by CAPACITY: 30/7.5", "2. lead -> talk by CAPACITY: 100/60"),
                told(found.ranking(Theory.CAPACITY)));
        StageLoad load = found.step(OFFER).load().orElseThrow();
        assertEquals(30, load.entries());
        assertEquals(3, load.businessDays());
        assertTrue(load.isOverloaded());
        assertEquals(List.of(TALK), stages(found.unranked(Theory.CAPACITY)));
        assertEquals(Optional.empty(), found.step(TALK).load());
        assertEquals(OFFER, found.first().orElseThrow().step().from());
        assertEquals(Optional.empty(), found.first(Theory.HEADROOM));
    }

    @Test
    void eachBottleneckExplainsItself() {
        BottleneckPolicy policy = targets(target(LEAD, TALK, "0.8")).toBuilder()
                .ref(DefinitionRef.of("all", 1))
                .peerMinimum(1)
                .addCapacities(new StageCapacity(LEAD, BigDecimal.valueOf(20)))
                .build();
        Bottlenecks found = hundred().find(BottleneckAnalysis.of(policy).with(TEAM), 4);

        assertEquals(
                """
                utilisation of lead = 1.666666666666666666666666666666667 (quotient)
                  came = 100
                  could be taken = 60 (product)
                    on each business day = 20
                    business days = 3""".strip(),
                found.first(Theory.CAPACITY).orElseThrow().explain().text());
        assertEquals(
                """
                leads in offer on average = 0.9 (quotient)
                  seconds that all spent there = 777600
                  seconds of the period = 864000""".strip(),
                queue().find(STANDARD, 9).first().orElseThrow().explain().text());
    }

    @Test
    void theExplanationOfAHeadroomTellsTargetOrPeer() {
        Bottlenecks byTarget =
                new BottleneckWorld().team("a", 16, 8, 4, 2).find(targets(target(LEAD, TALK, "0.75")), 3);
        Bottlenecks byPeer = new BottleneckWorld()
                .team("a", 8, 6, 4, 2)
                .team("b", 8, 2, 1, 0)
                .find(BottleneckAnalysis.of(STANDARD.withPeerMinimum(8)).with(TEAM), 3);

        assertEquals("""
                headroom of lead -> talk = 1 (product)
                  conversions = 2
                  how many more would pass, for each who does = 0.5 (quotient)
                    how many more would pass = 4
                      would pass = 12 (product)
                        counted at lead = 16
                        target rate = 0.75 (quotient)
                          of these = 0.75
                          of all = 1
                      less those who do = -8
                    passed = 8""".strip(), byTarget.first().orElseThrow().explain().text());
        assertTrue(byPeer.first(Theory.HEADROOM)
                .orElseThrow()
                .explain()
                .text()
                .contains("rate of team a = 0.75 (quotient)\n          of these = 6\n          of all = 8"));
    }

    @Test
    void theAnswerKnowsWhatItIsMadeOf() {
        Journeys journeys = queue().journeys(9);
        Conversion conversion = conversion(journeys);
        Bottlenecks found = BottleneckAnalysis.of(STANDARD).find(conversion, journeys, days(0, 10));

        assertEquals(STANDARD, found.definition());
        assertEquals(process(), found.process());
        assertSame(conversion, found.conversion());
        assertEquals(endOf(9), found.asOf());
        assertEquals(Findings.none(), found.findings());
        assertEquals(List.of(LEAD, TALK, OFFER), stages(found.steps()));
        assertSame(found.steps().get(1), found.step(TALK));
        assertEquals("talk -> offer 2/3", found.step(TALK).toString());
    }

    @Test
    void thereAreStepsUpToTheGoalOnly() {
        Bottlenecks found = queue().find(STANDARD, 9);

        assertRefused("stage must come before won, was won", () -> found.step(WON));
        assertRefused("stage must come before won, was live", () -> found.worth(LIVE, JPY));
        assertRefused("process deal@1 has no stage moon", () -> found.step(StageId.of("moon")));
    }

    @Test
    void aPolicyMustSpeakOfStepsOfTheProcess() {
        assertRefused(
                "target from lead must be to talk, was to offer",
                () -> queue().find(targets(target(LEAD, OFFER, "0.5")), 9));
        assertRefused("stage must come before won, was won", () -> queue().find(targets(target(WON, LIVE, "0.5")), 9));
        assertRefused(
                "stage must come before won, was won",
                () -> queue().find(STANDARD.withCapacities(new StageCapacity(WON, BigDecimal.ONE)), 9));
    }

    @Test
    void conversionAndJourneysMustBeOfOneProcessAndDate() {
        Journeys journeys = queue().journeys(9);
        BottleneckAnalysis analysis = BottleneckAnalysis.of(STANDARD);
        SalesProcess other =
                process().toBuilder().ref(DefinitionRef.of("deal", 2)).build();

        assertRefused(
                "processes must be equal, were deal@2 and deal@1",
                () -> analysis.find(conversion(empty(other)), journeys, days(0, 9)));
        assertThrows(
                DefinitionClashException.class,
                () -> analysis.find(conversion(empty(process().withGoal(LIVE))), journeys, days(0, 9)));
        assertRefused(
                "points in time must be equal, were " + endOf(8) + " and " + endOf(9),
                () -> analysis.find(conversion(queue().journeys(8)), journeys, days(0, 9)));
    }

    private static Journeys empty(SalesProcess process) {
        return JourneyTracking.of(process).follow(Leads.of(List.of()), List.of(), endOf(9));
    }

    @Test
    void ratesMustMultiply() {
        Journeys journeys = queue().journeys(9);
        Conversion visited = ConversionAnalysis.of(ConversionPolicy.standard().withCounting(Counting.VISITED))
                .count(journeys, Span.always());

        assertRefused(
                "counting must be REACHED or IN_SEQUENCE without a window, was VISITED Optional.empty"
                        + " (policy conversion-policy@1)",
                () -> BottleneckAnalysis.of(STANDARD).find(visited, journeys, days(0, 9)));
    }

    @Test
    void thePeriodHasBothEndsAndIsKnown() {
        Journeys journeys = queue().journeys(9);
        BottleneckAnalysis analysis = BottleneckAnalysis.of(STANDARD);

        assertRefused(
                "period must be of at least one day and have both ends, was [..,..)",
                () -> analysis.find(conversion(journeys), journeys, Span.always()));
        assertRefused(
                "period must not go on after " + endOf(9).date() + ", was " + days(0, 11),
                () -> analysis.find(conversion(journeys), journeys, days(0, 11)));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void nothingIsOptional() {
        Journeys journeys = queue().journeys(9);
        BottleneckAnalysis analysis = BottleneckAnalysis.of(STANDARD);
        Bottlenecks found = queue().find(STANDARD, 9);

        assertNull("definition", () -> BottleneckAnalysis.of(null));
        assertNull("peers", () -> analysis.with((Grouping<Lead, String>) null));
        assertNull("conversion", () -> analysis.find(null, journeys, days(0, 9)));
        assertNull("journeys", () -> analysis.find(conversion(journeys), null, days(0, 9)));
        assertNull("period", () -> analysis.find(conversion(journeys), journeys, null));
        assertNull("from", () -> found.step(null));
        assertNull("theory", () -> found.ranking(null));
        assertNull("theory", () -> found.unranked(null));
        assertNull("theory", () -> found.step(LEAD).measure(null));
        assertNull("currency", () -> found.worth(LEAD, null));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
