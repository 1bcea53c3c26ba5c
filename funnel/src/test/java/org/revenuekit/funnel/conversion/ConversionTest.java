package org.revenuekit.funnel.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.conversion.ConversionWorld.CALENDAR;
import static org.revenuekit.funnel.conversion.ConversionWorld.LEAD;
import static org.revenuekit.funnel.conversion.ConversionWorld.LIVE;
import static org.revenuekit.funnel.conversion.ConversionWorld.STAGES;
import static org.revenuekit.funnel.conversion.ConversionWorld.START;
import static org.revenuekit.funnel.conversion.ConversionWorld.TALK;
import static org.revenuekit.funnel.conversion.ConversionWorld.WON;
import static org.revenuekit.funnel.conversion.ConversionWorld.at;
import static org.revenuekit.funnel.conversion.ConversionWorld.days;
import static org.revenuekit.funnel.conversion.ConversionWorld.endOf;
import static org.revenuekit.funnel.conversion.ConversionWorld.id;
import static org.revenuekit.funnel.conversion.ConversionWorld.policy;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.statistics.RateDifferenceInterval;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.JourneyFinding;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.StageId;

class ConversionTest {
    private static final CurrencyUnit JPY = CurrencyUnit.of("JPY");

    private static List<Long> counts(Conversion conversion) {
        return STAGES.stream().map(conversion::count).toList();
    }

    /** One who skips, one who comes back to what it skipped, one who starts in the middle, one who goes all the way. */
    private static ConversionWorld unruly() {
        return new ConversionWorld()
                .enter("skips", LEAD, 0)
                .enter("skips", WON, 1)
                .enter("comesBack", LEAD, 0)
                .enter("comesBack", WON, 1)
                .exit("comesBack", "price", 2)
                .enter("comesBack", TALK, 3)
                .enter("comesBack", WON, 4)
                .enter("middle", TALK, 0)
                .enter("middle", LEAD, 1)
                .enter("middle", WON, 2)
                .enter("orderly", LEAD, 0)
                .enter("orderly", TALK, 1)
                .enter("orderly", WON, 2);
    }

    @Test
    void whoCountsAtAStageIsSaidByThePolicy() {
        assertEquals(List.of(4L, 4L, 4L, 0L), counts(unruly().count(Counting.REACHED, 9)));
        assertEquals(List.of(4L, 3L, 4L, 0L), counts(unruly().count(Counting.VISITED, 9)));
        assertEquals(List.of(3L, 2L, 4L, 0L), counts(unruly().count(Counting.FIRST_ENTRY, 9)));
        assertEquals(List.of(3L, 1L, 1L, 0L), counts(unruly().count(Counting.IN_SEQUENCE, 9)));
    }

    @Test
    void aRateIsOfThoseWhoCountAtBoth() {
        assertEquals(Ratio.of(4, 4), unruly().count(Counting.REACHED, 9).rate(LEAD, TALK));
        assertEquals(Ratio.of(3, 4), unruly().count(Counting.VISITED, 9).rate(LEAD, TALK));
        assertEquals(Ratio.of(3, 3), unruly().count(Counting.VISITED, 9).rate(TALK, WON));
        assertEquals(Ratio.of(1, 3), unruly().count(Counting.FIRST_ENTRY, 9).rate(LEAD, TALK));
        assertEquals(Ratio.of(1, 3), unruly().count(Counting.IN_SEQUENCE, 9).rate(LEAD, WON));
        assertEquals(Ratio.of(0, 0), nobody().rate(WON, LIVE));
    }

    private static Conversion nobody() {
        return new ConversionWorld().count(Counting.IN_SEQUENCE, 9);
    }

    @Test
    void passesOfALeadAreOneSubjectOrSeveral() {
        ConversionWorld world = new ConversionWorld()
                .enter("a", LEAD, 0)
                .exit("a", "unripe", 1)
                .enter("a", LEAD, 5)
                .enter("a", TALK, 6)
                .exit("a", "price", 7)
                .enter("b", LEAD, 5);
        ConversionPolicy passes =
                policy(Counting.REACHED).withUnit(CountingUnit.PASSES).withRef(DefinitionRef.of("passes", 1));

        assertEquals(List.of(2L, 1L, 0L, 0L), counts(world.count(Counting.REACHED, 9)));
        assertEquals(List.of(3L, 1L, 0L, 0L), counts(world.count(passes, 9)));
        assertEquals(3, world.count(passes, 9).size());
        assertEquals(
                2,
                ConversionAnalysis.of(passes)
                        .count(world.journeys(endOf(9)), days(1, 9))
                        .size());
        assertEquals(
                1,
                ConversionAnalysis.of(policy(Counting.REACHED))
                        .count(world.journeys(endOf(9)), days(1, 9))
                        .size());
    }

    @Test
    void aCohortStartsOnADayOfThePeriodWhichIsHalfOpen() {
        ConversionWorld world = new ConversionWorld()
                .event(StageEntry.of(id("before"), LEAD, at(2, 0).minus(1, ChronoUnit.MICROS)))
                .event(StageEntry.of(id("first"), LEAD, at(2, 0)))
                .event(StageEntry.of(id("last"), LEAD, at(5, 0).minus(1, ChronoUnit.MICROS)))
                .event(StageEntry.of(id("after"), LEAD, at(5, 0)))
                .enter("first", TALK, 8)
                .lead(Lead.of(id("never")));
        Journeys journeys = world.journeys(endOf(9));
        ConversionAnalysis analysis = ConversionAnalysis.of(policy(Counting.REACHED));

        assertEquals(2, analysis.count(journeys, days(2, 5)).size());
        assertEquals(1, analysis.count(journeys, days(2, 5)).count(TALK));
        assertEquals(0, analysis.count(journeys, days(3, 3)).size());
        assertEquals(3, analysis.count(journeys, Span.from(START.plusDays(2))).size());
        assertEquals(3, analysis.count(journeys, Span.until(START.plusDays(5))).size());
        assertEquals(4, analysis.count(journeys, Span.always()).size());
        assertEquals(days(2, 5), analysis.count(journeys, days(2, 5)).period());
    }

    private static ConversionPolicy within(int days) {
        return policy(Counting.REACHED)
                .withWindow(Duration.ofDays(days))
                .withRef(DefinitionRef.of("within-" + days, 1));
    }

    @Test
    void aStepExactlyAsLongAsTheWindowIsInside() {
        ConversionWorld world = new ConversionWorld()
                .enter("inside", LEAD, 0)
                .enter("inside", TALK, 3)
                .enter("late", LEAD, 0)
                .event(StageEntry.of(id("late"), TALK, at(3, 0).plus(1, ChronoUnit.MICROS)));
        Conversion conversion = world.count(within(3), 9);

        assertEquals(new Maturity(1, 0, 1, 0, 1, 2), conversion.maturity(LEAD, TALK));
        assertEquals(Ratio.of(1, 2), conversion.rate(LEAD, TALK));
        assertEquals(List.of(2L, 2L, 0L, 0L), counts(conversion));
        assertEquals(DurationSummary.ofMicros(Duration.ofDays(3).toNanos() / 1_000), conversion.timeTo(LEAD, TALK));
    }

    @Test
    void theWindowIsOverOnlyWhenItsLastInstantIsSeen() {
        ConversionWorld world = new ConversionWorld()
                .event(StageEntry.of(id("over"), LEAD, at(2, 0).minus(1, ChronoUnit.MICROS)))
                .event(StageEntry.of(id("not over"), LEAD, at(2, 0)));

        assertEquals(new Maturity(0, 0, 1, 1, 0, 1), world.count(within(3), 4).maturity(LEAD, TALK));
        assertEquals(new Maturity(0, 0, 2, 0, 0, 2), world.count(within(3), 5).maturity(LEAD, TALK));
    }

    @Test
    void quickOnesOfAYoungCohortDoNotFlatterTheMatureRate() {
        ConversionWorld world = new ConversionWorld()
                .enter("old", LEAD, 0)
                .enter("old, quick", LEAD, 0)
                .enter("old, quick", TALK, 1)
                .enter("young, quick", LEAD, 8)
                .enter("young, quick", TALK, 8)
                .enter("young, lost", LEAD, 8)
                .exit("young, lost", "price", 9)
                .enter("young", LEAD, 8);
        Maturity maturity = world.count(within(3), 9).maturity(LEAD, TALK);

        assertEquals(new Maturity(2, 1, 1, 1, 1, 2), maturity);
        assertEquals(Ratio.of(2, 5), maturity.naive());
        assertEquals(Ratio.of(1, 2), maturity.matureOnly());
        assertEquals(5, maturity.base());
        assertEquals(WilsonInterval.of(1, 2, 1.96), world.count(within(3), 9).matureInterval(LEAD, TALK));
        assertEquals(WilsonInterval.of(2, 5, 1.96), world.count(within(3), 9).interval(LEAD, TALK));
        assertEquals(
                new Maturity(2, 1, 0, 2, 2, 3), world.count(Counting.REACHED, 9).maturity(LEAD, TALK));
    }

    @Test
    void whoIsOutWhenTheWindowEndsIsLostWhateverComesLater() {
        ConversionWorld world = new ConversionWorld()
                .enter("lost at the end", LEAD, 0)
                .exit("lost at the end", "price", 3)
                .enter("lost after it", LEAD, 0)
                .event(Exit.of(id("lost after it"), ReasonId.of("price"), at(3, 0).plus(1, ChronoUnit.MICROS)))
                .enter("student", LEAD, 0)
                .exit("student", "student", 1)
                .enter("back after it", LEAD, 0)
                .exit("back after it", "unripe", 1)
                .event(StageEntry.of(id("back after it"), LEAD, at(3, 0).plus(1, ChronoUnit.MICROS)))
                .enter("back at the end", LEAD, 0)
                .exit("back at the end", "unripe", 1)
                .enter("back at the end", LEAD, 3);

        assertEquals(new Maturity(0, 3, 2, 0, 0, 5), world.count(within(3), 9).maturity(LEAD, TALK));
        assertEquals(
                new Maturity(0, 3, 0, 2, 0, 3), world.count(Counting.REACHED, 9).maturity(LEAD, TALK));
    }

    @Test
    void aCustomerWhoBeginsAnewIsAtTheEndOfThatPass() {
        ConversionWorld world =
                new ConversionWorld().enter("a", LEAD, 0).enter("a", WON, 1).enter("a", TALK, 4);
        ConversionPolicy passes =
                policy(Counting.REACHED).withUnit(CountingUnit.PASSES).withRef(DefinitionRef.of("passes", 1));

        assertEquals(new Maturity(0, 1, 0, 0, 0, 1), world.count(passes, 9).maturity(WON, LIVE));
        assertEquals(
                new Maturity(0, 0, 0, 1, 0, 0), world.count(Counting.REACHED, 9).maturity(WON, LIVE));
    }

    @Test
    void whatIsNotKnownYetIsOpen() {
        ConversionWorld world = new ConversionWorld()
                .enter("a", LEAD, 0)
                .event(new StageEntry(id("b"), LEAD, at(6, 0), Optional.empty(), Optional.of(START)));
        Conversion conversion = ConversionAnalysis.of(within(3))
                .count(world.journeys(endOf(9).knownOn(START.plusDays(2))), Span.always());

        assertEquals(new Maturity(0, 0, 0, 2, 0, 0), conversion.maturity(LEAD, TALK));
        assertEquals(2, conversion.cumulativeIncidence(LEAD, TALK).orElseThrow().subjects());
        assertEquals(
                new Maturity(0, 0, 1, 1, 0, 1),
                ConversionAnalysis.of(within(3))
                        .count(world.journeys(endOf(7).knownOn(START.plusDays(90))), Span.always())
                        .maturity(LEAD, TALK));
    }

    @Test
    void whoWasAtTheLaterStageFirstIsConvertedButHasNoTime() {
        Conversion any = unruly().count(Counting.VISITED, 9);
        Conversion soon = unruly().count(
                        policy(Counting.VISITED).withWindow(Duration.ofDays(9)).withRef(DefinitionRef.of("soon", 1)),
                        9);

        assertEquals(Ratio.of(3, 4), any.rate(LEAD, TALK));
        assertEquals(Ratio.of(2, 4), soon.rate(LEAD, TALK));
        assertEquals(2, any.timeTo(LEAD, TALK).count());
        assertEquals(Optional.of(Duration.ofDays(1)), any.timeTo(LEAD, TALK).min());
        assertEquals(Optional.of(Duration.ofDays(3)), any.timeTo(LEAD, TALK).max());
        assertEquals(
                .25,
                any.cumulativeIncidence(LEAD, TALK)
                        .orElseThrow()
                        .at(Duration.ZERO)
                        .converted());
    }

    @Test
    void whoComesBackToAStageCountsThereSinceTheFirstTime() {
        ConversionWorld world = new ConversionWorld()
                .enter("a", LEAD, 0)
                .enter("a", TALK, 1)
                .enter("a", LEAD, 2)
                .enter("a", TALK, 5);

        for (Counting counting : Counting.values()) {
            assertEquals(
                    Optional.of(Duration.ofDays(1)),
                    world.count(counting, 9).timeTo(LEAD, TALK).max());
        }
    }

    @Test
    void twoStagesAtOneInstantAreNoTimeApart() {
        Conversion conversion =
                new ConversionWorld().enter("a", LEAD, 0).enter("a", TALK, 0).count(within(1), 9);

        assertEquals(Optional.of(Duration.ZERO), conversion.timeTo(LEAD, TALK).median());
        assertEquals(Ratio.of(1, 1), conversion.rate(LEAD, TALK));
    }

    @Test
    void theCurveTakesTheOpenOnesForAsLongAsTheyAreKnown() {
        ConversionCurve curve = new ConversionWorld()
                .enter("converted", LEAD, 0)
                .enter("converted", TALK, 1)
                .enter("lost", LEAD, 0)
                .exit("lost", "price", 2)
                .enter("open", LEAD, 8) // known for 2 days
                .enter("late", LEAD, 0)
                .enter("late", TALK, 3)
                .enter("long open", LEAD, 0)
                .count(Counting.REACHED, 9)
                .cumulativeIncidence(LEAD, TALK)
                .orElseThrow();

        assertEquals(5, curve.subjects());
        assertEquals(3, curve.points().size());
        assertPoint(1, .2, 0, .8, curve.at(Duration.ofDays(2).minusNanos(1)));
        assertPoint(2, .2, .2, .6, curve.at(Duration.ofDays(2)));
        assertPoint(3, .5, .2, .3, curve.atEnd());
        assertEquals(curve.atEnd(), curve.at(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)));
        assertEquals(curve.points().get(2), curve.atEnd());
        assertEquals("5 subjects, " + curve.atEnd(), curve.toString());
    }

    private static void assertPoint(int day, double converted, double lost, double open, ConversionCurve.Point point) {
        assertEquals(Duration.ofDays(day), point.after());
        assertEquals(converted, point.converted(), 1e-12);
        assertEquals(lost, point.lost(), 1e-12);
        assertEquals(open, point.open(), 1e-12);
    }

    @Test
    void ofNobodyThereIsNoCurve() {
        assertEquals(Optional.empty(), nobody().cumulativeIncidence(LEAD, TALK));
    }

    private static Lead worth(String lead, String value) {
        return Lead.builder().id(id(lead)).value(MoneyFraction.parse(value)).build();
    }

    @Test
    void valuesAreOfThoseWhoHaveOneInTheCurrency() {
        Conversion conversion = new ConversionWorld()
                .lead(worth("small", "JPY 100"))
                .lead(worth("large", "JPY 900.5"))
                .lead(worth("abroad", "USD 7"))
                .enter("small", LEAD, 0)
                .enter("small", TALK, 1)
                .enter("large", LEAD, 0)
                .enter("abroad", LEAD, 0)
                .enter("abroad", TALK, 1)
                .enter("unknown", LEAD, 0)
                .count(Counting.REACHED, 9);

        StageValue leads = new StageValue(MoneyFraction.parse("JPY 1000.5"), 2, 2);
        StageValue talks = new StageValue(MoneyFraction.parse("JPY 100"), 1, 1);
        assertEquals(leads, conversion.value(LEAD, JPY));
        assertEquals(talks, conversion.value(TALK, JPY));
        assertEquals(new ValueRate(leads, talks), conversion.valueRate(LEAD, TALK, JPY));
        assertEquals(
                Ratio.of(BigDecimal.valueOf(100), new BigDecimal("1000.5")),
                conversion.valueRate(LEAD, TALK, JPY).rate());
        assertEquals(Ratio.of(0, 0), conversion.valueRate(WON, LIVE, JPY).rate());
    }

    @Test
    void aNegativeBaseIsTurnedRound() {
        ValueRate rate = new ConversionWorld()
                .lead(worth("a", "JPY -30"))
                .lead(worth("b", "JPY 10"))
                .enter("a", LEAD, 0)
                .enter("b", LEAD, 0)
                .enter("b", TALK, 0)
                .count(Counting.REACHED, 9)
                .valueRate(LEAD, TALK, JPY);

        assertEquals(Ratio.of(-10, 20), rate.rate());
    }

    @Test
    void aBaseOfNothingMakesNoRate() {
        ValueRate rate = new ConversionWorld()
                .lead(worth("a", "JPY -30"))
                .lead(worth("b", "JPY 30"))
                .enter("a", LEAD, 0)
                .enter("b", LEAD, 0)
                .enter("b", TALK, 0)
                .count(Counting.REACHED, 9)
                .valueRate(LEAD, TALK, JPY);

        assertEquals(Ratio.of(30, 0), rate.rate());
    }

    @Test
    void theRatesOfTheProcessAreMeasuredFromTheirBases() {
        List<MeasuredRate> rates = unruly().count(Counting.VISITED, 9).namedRates();

        assertEquals(2, rates.size());
        assertEquals("opportunity", rates.get(0).rate().code());
        assertEquals(Ratio.of(3, 4), rates.get(0).ratio());
        assertEquals(WilsonInterval.of(3, 4, 1.96), rates.get(0).interval());
        assertEquals("close", rates.get(1).rate().code());
        assertEquals(Ratio.of(3, 3), rates.get(1).ratio());
    }

    @Test
    void twoGroupsDifferByAnInterval() {
        Conversion one = unruly().count(Counting.VISITED, 9);
        Conversion other = new ConversionWorld()
                .enter("a", LEAD, 0)
                .enter("b", LEAD, 0)
                .enter("b", TALK, 1)
                .count(Counting.VISITED, 5);
        RateDifference difference = one.difference(other, LEAD, TALK);

        assertEquals(Ratio.of(3, 4), difference.rate());
        assertEquals(Ratio.of(1, 2), difference.other());
        assertEquals(Ratio.of(2, 8), difference.difference());
        assertEquals(RateDifferenceInterval.of(3, 4, 1, 2, 1.96), difference.interval());
        assertEquals(77, difference.sampleNeeded(1.2816).orElseThrow());
        assertEquals(OptionalLong.empty(), one.difference(other, WON, LIVE).sampleNeeded(1));
    }

    @Test
    void groupsAreComparedByOnePolicyOnly() {
        Conversion one = unruly().count(Counting.VISITED, 9);
        Conversion sameName = unruly().count(Counting.REACHED, 9);
        Conversion otherName = unruly().count(policy(Counting.VISITED).withRef(DefinitionRef.of("other", 1)), 9);

        assertThrows(DefinitionClashException.class, () -> one.difference(sameName, LEAD, TALK));
        assertEquals(
                "policies must be equal, were test@1 and other@1",
                assertThrows(IllegalArgumentException.class, () -> one.difference(otherName, LEAD, TALK))
                        .getMessage());
    }

    @Test
    void aRateIsExplainedByWhatBecameOfItsBase() {
        assertEquals(
                """
                rate from lead to talk = 0.4 (quotient)
                  converted = 2
                  counted at lead = 5
                    converted = 2
                    lost = 1
                    not yet = 1
                    open = 1""",
                new ConversionWorld()
                        .enter("a", LEAD, 0)
                        .enter("a", TALK, 1)
                        .enter("b", LEAD, 0)
                        .enter("b", TALK, 1)
                        .enter("c", LEAD, 0)
                        .exit("c", "price", 1)
                        .enter("d", LEAD, 0)
                        .enter("e", LEAD, 9)
                        .count(within(3), 9)
                        .explain(LEAD, TALK)
                        .text());
    }

    @Test
    void theAnswerSaysWhatItIsAbout() {
        Conversion conversion = unruly().count(Counting.VISITED, 9);

        assertEquals(policy(Counting.VISITED), conversion.definition());
        assertEquals(ConversionWorld.process(), conversion.process());
        assertEquals(CALENDAR.endOf(START.plusDays(9)), conversion.asOf());
        assertEquals(Span.always(), conversion.period());
        assertEquals("test@1 [..,..): 4", conversion.toString());
        assertEquals(unruly().journeys(endOf(9)).findings(), conversion.findings());
        assertEquals(
                1, conversion.findings().of(JourneyFinding.NEGATIVE_INTERVAL).size());
    }

    @Test
    void allLaterStagesAreAnsweredTogetherInTheOrderOfTheProcess() {
        Conversion conversion = unruly().count(Counting.REACHED, 9);

        assertEquals(
                STAGES.subList(1, STAGES.size()),
                conversion.maturities(LEAD).keySet().asList());
        assertEquals(
                STAGES.subList(1, STAGES.size()),
                conversion.timesFrom(LEAD).keySet().asList());
        StageId last = STAGES.get(STAGES.size() - 1);
        assertEquals(ImmutableMap.of(), conversion.maturities(last));
        assertEquals(ImmutableMap.of(), conversion.timesFrom(last));
    }

    @Test
    void stagesMustBeOfTheProcessAndInOrder() {
        Conversion conversion = unruly().count(Counting.VISITED, 9);
        StageId unknown = StageId.of("unknown");

        assertRefused("process deal@1 has no stage unknown", () -> conversion.count(unknown));
        assertRefused("process deal@1 has no stage unknown", () -> conversion.value(unknown, JPY));
        assertRefused("process deal@1 has no stage unknown", () -> conversion.bySeller(unknown));
        assertRefused("process deal@1 has no stage unknown", () -> conversion.rate(LEAD, unknown));
        assertRefused("process deal@1 has no stage unknown", () -> conversion.maturities(unknown));
        assertRefused("process deal@1 has no stage unknown", () -> conversion.timesFrom(unknown));
        assertRefused("from must come before to, were talk and talk", () -> conversion.rate(TALK, TALK));
        Conversion nested = unruly().count(Counting.REACHED, 9);
        assertRefused("from must come before to, were talk and lead", () -> nested.rate(TALK, LEAD));
        assertRefused("from must come before to, were talk and lead", () -> conversion.maturity(TALK, LEAD));
        assertRefused("from must come before to, were talk and lead", () -> conversion.timeTo(TALK, LEAD));
        assertRefused("from must come before to, were talk and lead", () -> conversion.cumulativeIncidence(TALK, LEAD));
        assertRefused("from must come before to, were talk and lead", () -> conversion.valueRate(TALK, LEAD, JPY));
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void argumentsAreNamed() {
        Conversion conversion = unruly().count(Counting.VISITED, 9);
        ConversionAnalysis analysis = ConversionAnalysis.of(ConversionPolicy.standard());
        Journeys journeys = unruly().journeys(endOf(9));

        assertNamed("definition", () -> ConversionAnalysis.of(null));
        assertNamed("journeys", () -> analysis.count(null, Span.always()));
        assertNamed("cohort", () -> analysis.count(journeys, null));
        assertNamed("stage", () -> conversion.count(null));
        assertNamed("from", () -> conversion.rate(null, TALK));
        assertNamed("to", () -> conversion.rate(LEAD, null));
        assertNamed("from", () -> conversion.maturities(null));
        assertNamed("from", () -> conversion.timesFrom(null));
        assertNamed("currency", () -> conversion.value(LEAD, null));
        assertNamed("other", () -> conversion.difference(null, LEAD, TALK));
        assertNamed("other", () -> conversion.plus(null));
        assertNamed("grouping", () -> conversion.by(null));
        assertNamed("grouping", () -> conversion.byStart(null));
    }

    private static void assertNamed(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
