package org.revenuekit.funnel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.forecast.ForecastWorld.JPY;
import static org.revenuekit.funnel.forecast.ForecastWorld.LEAD;
import static org.revenuekit.funnel.forecast.ForecastWorld.OFFER;
import static org.revenuekit.funnel.forecast.ForecastWorld.PROCESS;
import static org.revenuekit.funnel.forecast.ForecastWorld.TALK;
import static org.revenuekit.funnel.forecast.ForecastWorld.TEAM;
import static org.revenuekit.funnel.forecast.ForecastWorld.WON;
import static org.revenuekit.funnel.forecast.ForecastWorld.at;
import static org.revenuekit.funnel.forecast.ForecastWorld.day;
import static org.revenuekit.funnel.forecast.ForecastWorld.days;
import static org.revenuekit.funnel.forecast.ForecastWorld.endOf;
import static org.revenuekit.funnel.forecast.ForecastWorld.trusting;
import static org.revenuekit.funnel.forecast.ForecastWorld.wins;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.StageEntry;

class BacktestingTest {
    private static final JourneyTracking TRACKING = JourneyTracking.of(PROCESS);

    /** Of two in talk one is won on day 2; then four come on day 4. */
    private static ForecastWorld world() {
        return new ForecastWorld()
                .win("w", TALK, 0, 2)
                .lose("l", TALK, 0, 2)
                .lead("a", "100")
                .lead("b", "200")
                .enter("a", TALK, 4)
                .enter("b", TALK, 4)
                .enter("c", TALK, 4)
                .enter("d", TALK, 4);
    }

    private static Backtest run(ForecastPolicy policy, ForecastWorld world, AsOf asOf, int days, LocalDate... dates) {
        return Backtesting.of(policy).run(TRACKING, world.leads(), world.events(), List.of(dates), days, JPY, asOf);
    }

    private static void assertRefused(String message, Executable refused) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, refused).getMessage());
    }

    @Test
    void aForecastStandsBesideWhatHappened() {
        ForecastWorld world = world().enter("a", WON, 5)
                .enter("b", WON, 7)
                .enter("c", WON, 8) // after the horizon
                .win("new", LEAD, 5, 6)
                .exit("d", 5);
        Backtest backtest = run(trusting(2), world, endOf(20), 3, day(4));
        BacktestPoint point = backtest.points().get(0);

        assertEquals(endOf(4), point.asOf());
        assertEquals(days(5, 8), point.horizon());
        assertEquals(new BigDecimal("2"), point.count().expected());
        assertEquals(new BigDecimal("2"), point.count().naive());
        assertEquals(new BigDecimal("2"), point.count().actual());
        assertEquals(new BigDecimal("150"), point.value().expected());
        assertEquals(new BigDecimal("150"), point.value().naive());
        assertEquals(new BigDecimal("300"), point.value().actual());
        assertEquals(1, point.wonBesideStock());
        assertEquals(Ratio.of(150, 300), backtest.value().wape());
        assertEquals(0, backtest.count().error().signum());
    }

    @Test
    void withNewLeadsAllThatIsWonCounts() {
        ForecastPolicy policy = trusting(2).toBuilder().includesNewLeads(true).build();
        ForecastWorld world = world().enter("a", WON, 5).lead("new", "50").win("new", LEAD, 5, 6);
        BacktestPoint point = run(policy, world, endOf(20), 3, day(4)).points().get(0);

        assertEquals(new BigDecimal("2"), point.count().actual());
        assertEquals(new BigDecimal("150"), point.value().actual());
        assertEquals(1, point.wonBesideStock());
        assertEquals(
                world.forecast(policy, 4, 3).total().expected().count(),
                point.count().expected());
    }

    @Test
    void whoLeftAndCameBackIsNotOfTheStock() {
        ForecastWorld world = world().exit("a", 5).win("a", TALK, 6, 7);
        BacktestPoint point =
                run(trusting(2), world, endOf(20), 3, day(4)).points().get(0);

        assertEquals(BigDecimal.ZERO, point.count().actual());
        assertEquals(1, point.wonBesideStock());
    }

    @Test
    void whoWasRecordedLaterIsNotOfTheStock() {
        ForecastWorld world = world();
        world.event(new StageEntry(LeadId.of("late"), TALK, at(3, 9), Optional.empty(), Optional.of(day(9))))
                .enter("late", WON, 6);
        BacktestPoint point =
                run(trusting(2), world, endOf(20), 3, day(4)).points().get(0);

        assertEquals(new BigDecimal("2"), point.count().expected());
        assertEquals(BigDecimal.ZERO, point.count().actual());
        assertEquals(1, point.wonBesideStock());
    }

    @Test
    void theLastInstantsOfAHorizonAreInIt() {
        ForecastWorld world = world().event(StageEntry.of(LeadId.of("a"), WON, at(8, 0).minusMillis(1)))
                .event(StageEntry.of(LeadId.of("b"), WON, at(8, 0)))
                .event(StageEntry.of(LeadId.of("c"), WON, at(5, 0)))
                .event(StageEntry.of(LeadId.of("d"), WON, at(5, 0).minusMillis(1))); // won on the date
        BacktestPoint point =
                run(trusting(2), world, endOf(20), 3, day(4)).points().get(0);

        assertEquals(new BigDecimal("2"), point.count().actual());
        assertEquals(new BigDecimal("100"), point.value().actual());
        assertEquals(0, point.wonBesideStock());
    }

    @Test
    void whoBeginsAtTheStartOfTheHorizonIsNotOfTheStock() {
        ForecastWorld world = world().exit("a", 4)
                .event(StageEntry.of(LeadId.of("a"), OFFER, at(5, 0)))
                .enter("a", WON, 6);
        BacktestPoint point =
                run(trusting(2), world, endOf(20), 3, day(4)).points().get(0);

        assertEquals(0, point.count().actual().signum());
        assertEquals(1, point.wonBesideStock());
    }

    @Test
    void segmentsAreThoseOfTheForecast() {
        ForecastWorld world = new ForecastWorld()
                .win("a1", TALK, 0, 2)
                .lose("b1", TALK, 0, 2)
                .enter("a2", TALK, 4)
                .enter("b2", OFFER, 4);
        Backtest backtest = Backtesting.of(trusting(1))
                .with(TEAM)
                .run(TRACKING, world.leads(), world.events(), List.of(day(4)), 3, JPY, endOf(20));

        assertEquals(BigDecimal.ONE, backtest.points().get(0).count().expected());
        assertEquals(
                new BigDecimal("0.5"),
                run(trusting(1), world, endOf(20), 3, day(4))
                        .points()
                        .get(0)
                        .count()
                        .expected());
    }

    @Test
    void datesAscendAndCountOnce() {
        ForecastWorld world = world().enter("a", WON, 5);
        Backtest backtest = run(trusting(2), world, endOf(20), 3, day(6), day(4), day(6));

        assertEquals(
                List.of(endOf(4), endOf(6)),
                backtest.points().stream().map(BacktestPoint::asOf).toList());
        assertEquals(2, backtest.count().points());
        assertEquals(BigDecimal.ONE, backtest.count().actual());
    }

    @Test
    void itBeatsTheNaiveOneWhereTimeTells() {
        // whoever is in talk for long is lost; the weighted pipeline does not see how long
        ForecastWorld world = new ForecastWorld()
                .win("v", TALK, 0, 1)
                .win("w", TALK, 0, 1)
                .lose("k", TALK, 0, 9)
                .lose("l", TALK, 0, 9)
                .enter("a", TALK, 10)
                .enter("b", TALK, 10);
        Backtest backtest = run(trusting(2), world, endOf(30), 3, day(14));

        assertTrue(backtest.beatsNaive());
        assertFalse(run(trusting(2), world, endOf(30), 3, day(10)).beatsNaive()); // just as wrong
        assertEquals(BigDecimal.ZERO, backtest.count().error());
        assertEquals(BigDecimal.ONE, backtest.count().naiveError());
    }

    @Test
    void aBacktestSaysWhatItIs() {
        ForecastPolicy policy = trusting(2);
        ForecastWorld world = world().enter("late", TALK, 40);
        Backtest backtest = run(policy, world, endOf(20), 3, day(4));

        assertSame(policy, backtest.definition());
        assertSame(PROCESS, backtest.process());
        assertEquals(JPY, backtest.currency());
        assertEquals(endOf(20), backtest.asOf());
        assertEquals(world.journeys(20).findings(), backtest.findings());
        assertEquals(1, backtest.findings().size());
    }

    @Test
    void horizonsMustBeOver() {
        ForecastWorld world = world();

        assertEquals(1, run(trusting(2), world, endOf(7), 3, day(4)).points().size());
        assertRefused(
                "horizons must end by 2026-04-07, that of 2026-04-05 is of 3 days",
                () -> run(trusting(2), world, endOf(6), 3, day(4)));
        assertRefused(
                "horizons must end by 2026-04-07, that of 2026-04-05 is of 3 days",
                () -> run(trusting(2), world, endOf(9).knownOn(day(6)), 3, day(4)));
        assertRefused(
                "horizons must end by 2026-04-07, that of 2026-04-05 is of 3 days",
                () -> run(trusting(2), world, endOf(6).knownOn(day(9)), 3, day(4), day(1)));
        assertRefused("dates must not be empty, were []", () -> run(trusting(2), world, endOf(7), 3));
        assertRefused("horizonDays must be 1 to 3660, was 0", () -> run(trusting(2), world, endOf(7), 0, day(4)));
        assertRefused(
                "horizonDays must be 1 to 3660, was 3661", () -> run(trusting(2), world, endOf(9_000), 3_661, day(4)));
        assertEquals(
                1, run(trusting(2), world, endOf(9_000), 3_660, day(4)).points().size());
        assertEquals(1, run(trusting(2), world, endOf(9), 1, day(4)).points().size());
    }

    @Test
    void aWeightedPipelineKnowsNoTime() {
        ForecastWorld world = world();
        world.enter("twice", TALK, 0)
                .enter("twice", LEAD, 1)
                .enter("twice", TALK, 2)
                .exit("twice", 3);
        world.enter("alone", OFFER, 4);
        WeightedPipeline pipeline = WeightedPipeline.over(world.journeys(4), JPY);

        assertEquals(List.of(LEAD, TALK, OFFER), pipeline.byStage().keySet().asList());
        assertEquals(
                new StageWeight(4, Ratio.of(1, 3), wins("1.333332", "99.9999"), 2),
                pipeline.byStage().get(TALK));
        assertEquals(
                new StageWeight(0, Ratio.of(0, 1), ExpectedWins.none(JPY), 0),
                pipeline.byStage().get(LEAD));
        assertEquals(
                new StageWeight(1, Ratio.of(0, 0), ExpectedWins.none(JPY), 1),
                pipeline.byStage().get(OFFER));
        assertEquals(wins("1.333332", "99.9999"), pipeline.expected());
        assertSame(PROCESS, pipeline.definition());
        assertEquals(endOf(4), pipeline.asOf());
        assertEquals("weighted pipeline: ExpectedWins[count=1.333332, value=JPY 99.9999]", pipeline.toString());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingMayBeNull() {
        ForecastWorld world = world();
        Backtesting question = Backtesting.of(trusting(2));
        List<LocalDate> dates = List.of(day(4));
        CurrencyUnit yen = JPY;

        assertNull("definition", () -> Backtesting.of(null));
        assertNull("segmentation", () -> question.with(null));
        assertNull("tracking", () -> question.run(null, world.leads(), world.events(), dates, 3, yen, endOf(9)));
        assertNull("leads", () -> question.run(TRACKING, null, world.events(), dates, 3, yen, endOf(9)));
        assertNull("events", () -> question.run(TRACKING, world.leads(), null, dates, 3, yen, endOf(9)));
        assertNull("dates", () -> question.run(TRACKING, world.leads(), world.events(), null, 3, yen, endOf(9)));
        assertNull("currency", () -> question.run(TRACKING, world.leads(), world.events(), dates, 3, null, endOf(9)));
        assertNull("asOf", () -> question.run(TRACKING, world.leads(), world.events(), dates, 3, yen, null));
    }

    private static void assertNull(String name, Executable given) {
        assertEquals(name, assertThrows(NullPointerException.class, given).getMessage());
    }
}
