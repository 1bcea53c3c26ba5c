package org.revenuekit.funnel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.forecast.ForecastWorld.CALENDAR;
import static org.revenuekit.funnel.forecast.ForecastWorld.JPY;
import static org.revenuekit.funnel.forecast.ForecastWorld.LEAD;
import static org.revenuekit.funnel.forecast.ForecastWorld.LIVE;
import static org.revenuekit.funnel.forecast.ForecastWorld.OFFER;
import static org.revenuekit.funnel.forecast.ForecastWorld.PROCESS;
import static org.revenuekit.funnel.forecast.ForecastWorld.TALK;
import static org.revenuekit.funnel.forecast.ForecastWorld.TEAM;
import static org.revenuekit.funnel.forecast.ForecastWorld.USD;
import static org.revenuekit.funnel.forecast.ForecastWorld.WON;
import static org.revenuekit.funnel.forecast.ForecastWorld.at;
import static org.revenuekit.funnel.forecast.ForecastWorld.day;
import static org.revenuekit.funnel.forecast.ForecastWorld.days;
import static org.revenuekit.funnel.forecast.ForecastWorld.endOf;
import static org.revenuekit.funnel.forecast.ForecastWorld.trusting;
import static org.revenuekit.funnel.forecast.ForecastWorld.wins;
import static org.revenuekit.funnel.forecast.ForecastWorld.yen;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.StageId;

class ForecastingTest {
    private static final LeadId OPEN = LeadId.of("open");

    private static void assertRefused(String message, Executable refused) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, refused).getMessage());
    }

    /** Ten stays of talk that began on day 0: half was won on day 2, the other half lost. */
    private static ForecastWorld halfWon() {
        ForecastWorld world = new ForecastWorld();
        for (int i = 0; i < 5; i++) {
            world.win("w" + i, TALK, 0, 2).lose("l" + i, TALK, 0, 2);
        }
        return world;
    }

    private static LeadForecast open(Forecast forecast) {
        return forecast.of(OPEN).orElseThrow();
    }

    @Test
    void aLeadComparesWithThoseThatHadBeenThereAsLong() {
        ForecastWorld world = new ForecastWorld()
                .win("soon", TALK, 0, 1)
                .win("later", TALK, 0, 3)
                .lose("at once", TALK, 0, 2)
                .lose("slowly", TALK, 0, 4)
                .enter("open", TALK, 10);

        LeadForecast open = open(world.forecast(trusting(2), 12, 1));
        assertEquals(TALK, open.stage());
        assertEquals(2, open.days());
        assertEquals(2, open.sample());
        assertEquals(ForecastBasis.STAGE, open.basis());
        assertEquals(new BigDecimal("0.5"), open.probability());
        assertEquals(
                new BigDecimal("0.5"), open(world.forecast(trusting(2), 12, 9)).probability());
        assertEquals(
                new BigDecimal("0.25"), open(world.forecast(trusting(2), 10, 1)).probability());
        assertEquals(
                new BigDecimal("0.5"), open(world.forecast(trusting(2), 10, 3)).probability());
        assertEquals(4, open(world.forecast(trusting(2), 10, 3)).sample());
    }

    @Test
    void whoHasMovedOnIsNoWitnessOfWhoStays() {
        ForecastWorld world = new ForecastWorld()
                .enter("moved", LEAD, 0)
                .win("moved", TALK, 1, 8)
                .lose("stayed", LEAD, 0, 9)
                .enter("open", LEAD, 10);

        assertEquals(
                new BigDecimal("0.5"), open(world.forecast(trusting(1), 10, 9)).probability());
        LeadForecast aged = open(world.forecast(trusting(1), 15, 9));
        assertEquals(1, aged.sample());
        assertEquals(BigDecimal.ZERO, aged.probability());
    }

    @Test
    void whoIsStillOpenCountsForAsLongAsItIsKnown() {
        ForecastWorld world = new ForecastWorld()
                .win("w", TALK, 0, 4)
                .lose("l", TALK, 0, 1)
                .enter("younger", TALK, 8)
                .enter("open", TALK, 10);
        Forecast forecast = world.forecast(trusting(1), 10, 4);

        // of three at risk one is lost on day 1; the younger is known for 2 days; then one of one wins
        assertEquals(3, open(forecast).sample());
        assertEquals(new BigDecimal("0.666667"), open(forecast).probability());
        assertEquals(BigDecimal.ZERO, open(forecast).unobserved());
    }

    @Test
    void whatNobodyWasFollowedForIsToldApart() {
        ForecastWorld world = new ForecastWorld()
                .lose("l", TALK, 4, 5)
                .enter("older", TALK, 7)
                .enter("open", TALK, 10)
                .lead("open", "300");
        Forecast forecast = world.forecast(trusting(1), 10, 4);

        assertEquals(BigDecimal.ZERO, open(forecast).probability());
        assertEquals(new BigDecimal("0.5"), open(forecast).unobserved());
        assertEquals(1, forecast.fromStock().notForecast()); // the older: nobody was there for longer
        assertEquals(new BigDecimal("0.5"), forecast.fromStock().unobserved());
        // half a loss of two is not certain: 0 of 2, and half a win more
        double reach = 1.96 * Math.sqrt(0.5 / 3 * (2.5 / 3) / 3);
        assertEquals(reach + 0.5, forecast.fromStock().countInterval().high(), 1e-12);
        assertEquals(300 * reach + 150, forecast.fromStock().valueInterval().high(), 1e-9);
        assertEquals(BigDecimal.ZERO, open(world.forecast(trusting(1), 10, 3)).unobserved()); // just seen
    }

    @Test
    void theSegmentComesFirstThenTheStageThenLaterStages() {
        ForecastWorld world = new ForecastWorld()
                .win("a1", TALK, 0, 2)
                .win("a2", TALK, 0, 2)
                .lose("b1", TALK, 0, 2)
                .lose("b2", OFFER, 0, 2)
                .enter("a3", TALK, 10)
                .enter("b3", TALK, 10)
                .enter("c3", TALK, 10)
                .enter("x3", TALK, 10);

        Forecast two = world.forecast(Forecasting.of(trusting(2)).with(TEAM), 10, 5);
        assertForecast(two, "a3", ForecastBasis.SEGMENT, 2, "1");
        assertForecast(two, "b3", ForecastBasis.STAGE, 3, "0.666667");
        assertForecast(two, "c3", ForecastBasis.STAGE, 3, "0.666667");
        assertForecast(two, "x3", ForecastBasis.STAGE, 3, "0.666667");
        assertEquals(
                ImmutableMap.of(
                        ForecastBasis.SEGMENT, 1L,
                        ForecastBasis.STAGE, 3L,
                        ForecastBasis.LATER_STAGES, 0L,
                        ForecastBasis.NONE, 0L),
                two.bases());

        Forecast four = world.forecast(Forecasting.of(trusting(4)).with(TEAM), 10, 5);
        assertForecast(four, "a3", ForecastBasis.LATER_STAGES, 4, "0.5");
        assertForecast(world.forecast(trusting(2), 10, 5), "a3", ForecastBasis.STAGE, 3, "0.666667");
    }

    private static void assertForecast(
            Forecast forecast, String lead, ForecastBasis basis, long sample, String probability) {
        LeadForecast found = forecast.of(LeadId.of(lead)).orElseThrow();
        assertEquals(basis, found.basis());
        assertEquals(sample, found.sample());
        assertEquals(new BigDecimal(probability), found.probability());
    }

    @Test
    void earlierStagesAreNoWitnessOfLaterOnes() {
        ForecastWorld world = new ForecastWorld()
                .win("w", LEAD, 0, 2)
                .enter("open", TALK, 9)
                .lead("open", "70")
                .enter("other", TALK, 9)
                .enter("third", LEAD, 9)
                .lead("third", "20");
        Forecast forecast = world.forecast(trusting(1), 10, 3);

        assertEquals(ForecastBasis.NONE, open(forecast).basis());
        assertEquals(0, open(forecast).sample());
        assertEquals(BigDecimal.ZERO, open(forecast).probability());
        ForecastPart talk = forecast.of(TALK);
        assertEquals(2, talk.leads());
        assertEquals(2, talk.notForecast());
        assertEquals(yen("70"), talk.notForecastValue());
        assertEquals(0, talk.withoutValue());
        assertEquals(ExpectedWins.none(JPY), talk.expected());
        assertEquals(new PredictionInterval(0, 0), talk.countInterval());
        assertEquals(wins("1", "20"), forecast.total().expected());
        assertEquals(
                List.of(Finding.of(ForecastFinding.TOO_LITTLE_HISTORY, new Subject("stage", "talk"), "leads", "2")),
                forecast.findings().list());
    }

    @Test
    void customersAndThoseWhoLeftAreNotInTheStock() {
        ForecastWorld world = halfWon().enter("w0", LIVE, 4).enter("open", TALK, 5);
        Forecast forecast = world.forecast(trusting(1), 5, 4);

        assertEquals(1, forecast.total().leads());
        assertEquals(Optional.empty(), forecast.of(LeadId.of("w0")));
        assertEquals(Optional.empty(), forecast.of(LeadId.of("w1")));
        assertEquals(Optional.empty(), forecast.of(LeadId.of("l1")));
        assertEquals(0, forecast.of(WON).leads());
        assertEquals(List.of(LEAD, TALK, OFFER), forecast.byStage().keySet().asList());
        assertThrows(UnknownIdException.class, () -> forecast.of(LeadId.of("nobody")));
        assertThrows(UnknownIdException.class, () -> forecast.explain(LeadId.of("nobody")));
        assertThrows(IllegalArgumentException.class, () -> forecast.of(StageId.of("nowhere")));
        assertEquals(List.of(open(forecast)), forecast.leads());
    }

    @Test
    void whoWasThereOnlyWithinADayIsNoWitnessOfItsEnd() {
        ForecastWorld world =
                new ForecastWorld().win("w", TALK, 0, 0).lose("l", TALK, 0, 1).enter("open", TALK, 5);

        assertEquals(1, open(world.forecast(trusting(1), 5, 4)).sample());
    }

    @Test
    void aLeadIsValuedByItselfOrByTheMeanOfThoseWon() {
        ForecastWorld world = halfWon().lead("w0", "100").lead("w1", "101").enter("open", TALK, 5);
        Forecast mean = world.forecast(trusting(5), 5, 4);

        assertEquals(Optional.of(yen("100.5")), open(mean).value());
        assertFalse(open(mean).isValueStated());
        assertEquals(Optional.of(yen("50.25")), open(mean).expectedValue());
        assertEquals(wins("0.5", "50.25"), mean.total().expected());
        assertEquals(1, mean.total().withoutValue());
        assertEquals(0, mean.total().unvalued());

        Forecast own = world.lead("open", "70").forecast(trusting(5), 5, 4);
        assertEquals(Optional.of(yen("35")), open(own).expectedValue());
        assertTrue(open(own).isValueStated());
        assertEquals(0, own.total().withoutValue());
    }

    @Test
    void theMeanIsThatOfTheComparableWhereEnoughOfThemHaveAValue() {
        ForecastWorld world = halfWon()
                .lead("w0", "100")
                .lead("w1", "200")
                .win("other", OFFER, 0, 1)
                .lead("other", "900")
                .lead("l0", "5000") // lost
                .enter("open", TALK, 5);

        assertEquals(
                Optional.of(yen("150")), open(world.forecast(trusting(2), 5, 4)).value());
        assertEquals(
                Optional.of(yen("400")), open(world.forecast(trusting(3), 5, 4)).value());
    }

    @Test
    void withoutAnyValueNothingIsMadeUp() {
        Forecast forecast = halfWon().enter("open", TALK, 5).forecast(trusting(1), 5, 4);

        assertEquals(Optional.empty(), open(forecast).value());
        assertEquals(Optional.empty(), open(forecast).expectedValue());
        assertEquals(Optional.empty(), forecast.explain(OPEN));
        assertEquals(wins("0.5", "0"), forecast.total().expected());
        assertEquals(1, forecast.total().withoutValue());
        assertEquals(1, forecast.total().unvalued());
        assertEquals(new PredictionInterval(0, 0), forecast.total().valueInterval());
    }

    @Test
    void valuesThatCannotBeUsedAreReported() {
        MoneyFraction tooMuch = MoneyFraction.of(JPY, Forecasting.MAX_VALUE.add(BigDecimal.ONE));
        ForecastWorld world = halfWon()
                .lead("w1", MoneyFraction.of(USD, BigDecimal.ONE))
                .lead("l1", MoneyFraction.of(USD, BigDecimal.ONE)) // of no matter
                .lead("open", "-1")
                .enter("open", TALK, 5)
                .lead("much", tooMuch)
                .enter("much", TALK, 5)
                .lead("most", MoneyFraction.of(JPY, Forecasting.MAX_VALUE))
                .enter("most", TALK, 5)
                .lead("least", "0")
                .enter("least", TALK, 5);
        Forecast forecast = world.forecast(trusting(1), 5, 4);

        assertEquals(
                List.of(
                        Finding.of(
                                ForecastFinding.VALUE_OUT_OF_BOUNDS,
                                new Subject("lead", "much"),
                                "value",
                                "JPY 1000000000000000001"),
                        Finding.of(ForecastFinding.VALUE_OUT_OF_BOUNDS, new Subject("lead", "open"), "value", "JPY -1"),
                        Finding.of(ForecastFinding.OTHER_CURRENCY, new Subject("lead", "w1"), "currency", "USD")),
                forecast.findings().list());
        assertEquals(2, forecast.total().withoutValue());
        assertEquals(yen("500000000000000000"), forecast.total().expected().value());
    }

    @Test
    void onlyTheHistoryAskedForIsUsed() {
        ForecastWorld world = new ForecastWorld()
                .win("w", TALK, 0, 2)
                .lead("w", "10")
                .lose("l", TALK, 1, 3)
                .enter("open", TALK, 5);
        ForecastPolicy six = trusting(1).toBuilder().historyDays(6).build();
        ForecastPolicy five = trusting(1).toBuilder().historyDays(5).build();

        assertEquals(new BigDecimal("0.5"), open(world.forecast(six, 5, 4)).probability());
        assertEquals(Optional.of(yen("10")), open(world.forecast(six, 5, 4)).value());
        assertEquals(BigDecimal.ZERO, open(world.forecast(five, 5, 4)).probability());
        assertEquals(Optional.empty(), open(world.forecast(five, 5, 4)).value());
    }

    @Test
    void aValueMayHaveManyDecimalsButNotAny() {
        String longest = "0." + "3".repeat(Forecasting.MAX_DECIMALS);
        ForecastWorld world =
                new ForecastWorld().win("w", TALK, 0, 2).lose("l", TALK, 0, 2).enter("open", TALK, 5);

        Forecast exact = world.lead("open", longest).forecast(trusting(1), 5, 4);
        assertEquals(
                yen(longest).times(new BigDecimal("0.5")),
                exact.total().expected().value());
        assertTrue(exact.findings().isEmpty());

        Forecast beyond = world.lead("open", longest + "3").forecast(trusting(1), 5, 4);
        assertEquals(yen("0"), beyond.total().expected().value());
        assertEquals(
                1, beyond.findings().of(ForecastFinding.VALUE_OUT_OF_BOUNDS).size());
        assertEquals(
                yen("0"),
                WeightedPipeline.over(world.journeys(5), JPY).expected().value());
    }

    @Test
    void valuesOfStaysAreReportedThoughTheirPassBeganBeforeTheHistory() {
        Forecast forecast = new ForecastWorld()
                .lead("w", MoneyFraction.of(USD, BigDecimal.TEN))
                .enter("w", LEAD, 0)
                .win("w", TALK, 1, 3)
                .enter("open", TALK, 5)
                .forecast(trusting(1).toBuilder().historyDays(5).build(), 5, 4);

        assertEquals(BigDecimal.ONE, open(forecast).probability());
        assertEquals(
                List.of(Finding.of(ForecastFinding.OTHER_CURRENCY, new Subject("lead", "w"), "currency", "USD")),
                forecast.findings().list());
    }

    @Test
    void aHorizonMayBeginLater() {
        ForecastWorld world = new ForecastWorld()
                .win("one", TALK, 0, 1)
                .win("two", TALK, 0, 3)
                .win("three", TALK, 0, 5)
                .lose("l", TALK, 0, 5)
                .enter("open", TALK, 10);
        Journeys journeys = world.journeys(10);
        Forecasting question =
                Forecasting.of(trusting(1).toBuilder().z(BigDecimal.ONE).build());

        Forecast later = question.forecast(journeys, days(12, 15), JPY);
        assertEquals(new BigDecimal("0.25"), open(later).probability());
        assertEquals(days(12, 15), later.byMonth().get(0).days());
        // who wins before the horizon does not win in it
        assertEquals(0.25 * 0.75 / 4, variance(later.fromStock()) - 0.25 * 0.75, 1e-12);
        Forecast whole = question.forecast(journeys, Span.until(day(15)), JPY);
        assertEquals(new BigDecimal("0.5"), open(whole).probability());
        assertEquals(
                whole.total(), question.forecast(journeys, days(11, 15), JPY).total());
        assertEquals(
                whole.total(), question.forecast(journeys, days(0, 15), JPY).total());
    }

    private static double variance(ForecastPart part) {
        double reach = part.countInterval().high() - part.expected().count().doubleValue();
        return reach * reach;
    }

    @Test
    void monthsAreThoseOfTheCalendar() {
        ForecastWorld world = new ForecastWorld()
                .win("one", TALK, 0, 15)
                .win("two", TALK, 0, 50)
                .lose("l", TALK, 0, 49)
                .lose("m", TALK, 0, 49)
                .lead("open", "100")
                .enter("open", TALK, 60);
        Forecast forecast = world.forecast(trusting(1), 60, 55); // from 1 June

        assertEquals(
                List.of(
                        new MonthForecast(days(61, 91), wins("0.25", "25"), ExpectedWins.none(JPY)),
                        new MonthForecast(days(91, 116), wins("0.25", "25"), ExpectedWins.none(JPY))),
                forecast.byMonth());
        assertEquals(
                List.of(days(61, 91), days(91, 122), days(122, 126)),
                world.forecast(trusting(1), 60, 65).byMonth().stream()
                        .map(MonthForecast::days)
                        .toList());
    }

    @Test
    void aHorizonHasBounds() {
        Journeys journeys = halfWon().journeys(10);
        Forecasting question = Forecasting.of(trusting(1));
        String rule = "horizon must end 1 to 3660 days after 2026-04-11, was ";

        for (Span refused : List.of(days(5, 11), days(15, 15), Span.from(day(11)), days(11, 3_672))) {
            assertRefused(rule + refused, () -> question.forecast(journeys, refused, JPY));
        }
        assertEquals(1, question.forecast(journeys, days(11, 12), JPY).byMonth().size());
        assertEquals(
                121, question.forecast(journeys, days(11, 3_671), JPY).byMonth().size());
    }

    @Test
    void whatIsNotKnownYetHasNotHappenedYet() {
        ForecastWorld world =
                new ForecastWorld().win("w", TALK, 0, 4).lose("l", TALK, 0, 6).enter("open", TALK, 10);
        AsOf asOf = endOf(14).knownOn(day(12));
        Forecast forecast = Forecasting.of(trusting(1)).forecast(world.journeys(asOf), days(15, 20), JPY);

        // it has been there for two days as far as is known; on the second day after it may have won: not in the
        // horizon
        assertEquals(2, open(forecast).days());
        assertEquals(BigDecimal.ZERO, open(forecast).probability());
        assertEquals(
                new BigDecimal("0.5"),
                open(Forecasting.of(trusting(1))
                                .forecast(world.journeys(endOf(13).knownOn(day(12))), days(14, 20), JPY))
                        .probability());
        assertEquals(
                2,
                open(Forecasting.of(trusting(1))
                                .forecast(world.journeys(endOf(12).knownOn(day(30))), days(13, 20), JPY))
                        .days());
    }

    @Test
    void knowledgeIsOfTheSameTime() {
        ForecastWorld world = halfWon();
        AsOf old = CALENDAR.endOf(day(3_660)).knownOn(day(0));
        AsOf older = CALENDAR.endOf(day(3_661)).knownOn(day(0));
        Forecasting question = Forecasting.of(trusting(1));

        assertEquals(
                10,
                question.forecast(world.journeys(old), days(3_661, 3_662), JPY)
                        .total()
                        .leads());
        assertRefused(
                "knownOn must be at most 3660 days before the date, was 2036-04-09 known on 2026-04-01",
                () -> question.forecast(world.journeys(older), days(3_662, 3_663), JPY));
    }

    @Test
    void anIntervalHoldsFatesAndEstimates() {
        ForecastWorld world = halfWon();
        for (int i = 0; i < 4; i++) {
            world.lead("o" + i, "100").enter("o" + i, TALK, 5);
        }
        ForecastPart part = world.forecast(
                        trusting(5).toBuilder().z(BigDecimal.ONE).build(), 5, 4)
                .fromStock();

        // 4 x 0.25 for the fates, and (4 x sqrt(0.25 / 10))^2 as all four rest on one share of ten
        double reach = Math.sqrt(1.4);
        assertEquals(2 - reach, part.countInterval().low(), 1e-12);
        assertEquals(2 + reach, part.countInterval().high(), 1e-12);
        assertEquals(200 - 100 * reach, part.valueInterval().low(), 1e-9);
        assertEquals(200 + 100 * reach, part.valueInterval().high(), 1e-9);
        ForecastPart sure = world.forecast(
                        trusting(5).toBuilder().z(BigDecimal.TEN).build(), 5, 4)
                .fromStock();
        assertEquals(new PredictionInterval(0, 4), sure.countInterval());
        assertEquals(0, sure.valueInterval().low());
        assertEquals(200 + 1000 * reach, sure.valueInterval().high(), 1e-8);
    }

    @Test
    void aValueThatIsAMeanVariesMore() {
        ForecastWorld world = halfWon();
        for (int i = 0; i < 5; i++) {
            world.lead("w" + i, i < 3 ? "100" : "200");
        }
        for (int i = 0; i < 4; i++) {
            world.enter("o" + i, TALK, 5);
        }
        ForecastPart part = world.forecast(
                        trusting(5).toBuilder().z(BigDecimal.ONE).build(), 5, 4)
                .fromStock();

        // mean 140, variance 3000 of five: fates, spread of two wins, the share, and the mean itself
        double variance = 4 * 140 * 140 * 0.25 + 2 * 3000 + 560 * 560 * 0.025 + 4 * 3000 / 5.0;
        assertEquals(yen("280"), part.expected().value());
        assertEquals(280 + Math.sqrt(variance), part.valueInterval().high(), 1e-9);
    }

    @Test
    void poolsOfStaysErrIndependently() {
        ForecastWorld world = halfWon().lead("w0", "100").lead("w1", "300");
        for (int i = 0; i < 5; i++) {
            world.win("v" + i, OFFER, 0, 2).lose("k" + i, OFFER, 0, 2);
        }
        world.enter("o1", TALK, 5).enter("o2", OFFER, 5).enter("o3", OFFER, 5);
        Forecast forecast =
                world.forecast(trusting(5).toBuilder().z(BigDecimal.ONE).build(), 5, 4);
        ForecastPart part = forecast.fromStock();

        assertEquals(
                1.5 + Math.sqrt(3 * 0.25 + 0.025 + 4 * 0.025),
                part.countInterval().high(),
                1e-12);
        // mean 200, variance 20000 of two
        double variance = 3 * 200 * 200 * 0.25 + 1.5 * 20_000 + (1 + 4) * 200 * 200 * 0.025 + (0.25 + 1) * 20_000 / 2;
        assertEquals(300 + Math.sqrt(variance), part.valueInterval().high(), 1e-9);
        ForecastPart offer = forecast.of(OFFER);
        assertEquals(1 + Math.sqrt(2 * 0.25 + 4 * 0.025), offer.countInterval().high(), 1e-12);
    }

    @Test
    void agesAreInTheBandsOfThePolicy() {
        ForecastWorld world = halfWon()
                .enter("o0", TALK, 20)
                .enter("o1", TALK, 19)
                .enter("o2", TALK, 18)
                .enter("o5", TALK, 15);
        List<AgeForecast> ages = world.forecast(trusting(1), 20, 4).byAge();

        assertEquals(List.of(0, 2, 5), ages.stream().map(AgeForecast::fromDays).toList());
        assertEquals(
                List.of(OptionalInt.of(2), OptionalInt.of(5), OptionalInt.empty()),
                ages.stream().map(AgeForecast::toDays).toList());
        assertEquals(
                List.of(2L, 1L, 1L),
                ages.stream().map(age -> age.part().leads()).toList());
    }

    @Test
    void groupsAreAnsweredApart() {
        ForecastWorld world =
                halfWon().enter("a1", TALK, 5).enter("b1", TALK, 5).enter("x1", TALK, 5);
        Grouped<String, ForecastPart> teams = world.forecast(trusting(1), 5, 4).by(TEAM);

        assertEquals("team", teams.grouping());
        assertEquals(wins("0.5", "0"), teams.of("a").orElseThrow().expected());
        assertEquals(1, teams.ungrouped().leads());
        assertEquals(wins("1.5", "0"), teams.total().expected());
        assertEquals(2, teams.groups().size());
    }

    @Test
    void numbersAreExplained() {
        ForecastWorld world = halfWon().lead("open", "70").enter("open", TALK, 5);
        Forecast forecast = world.forecast(trusting(1), 5, 4);

        assertEquals("""
                expected value of open in JPY = 35 (product)
                  value as stated = 70
                  probability after 0 days in talk, of 10 stays (STAGE) = 0.5""", forecast.explain(OPEN).orElseThrow().text());
        assertEquals(new BigDecimal("35"), forecast.explain().amount().orElseThrow());
        assertEquals(3, forecast.explain().parts().size());
        assertTrue(forecast.explain().text().contains("1 leads open in talk"));
        assertTrue(forecast.explain().text().contains("expected value of [2026-04-07,2026-04-11) in JPY"));
        assertTrue(halfWon()
                .lead("w1", "5")
                .enter("open", TALK, 5)
                .forecast(trusting(1), 5, 4)
                .explain(OPEN)
                .orElseThrow()
                .text()
                .contains("mean value of those won"));
    }

    @Test
    void aForecastSaysWhatItIs() {
        ForecastPolicy policy = trusting(1);
        Journeys journeys = halfWon().enter("open", TALK, 5).journeys(5);
        Forecast forecast = Forecasting.of(policy).forecast(journeys, days(6, 10), JPY);

        assertSame(policy, forecast.definition());
        assertSame(PROCESS, forecast.process());
        assertEquals(endOf(5), forecast.asOf());
        assertEquals(days(6, 10), forecast.horizon());
        assertEquals(JPY, forecast.currency());
        assertTrue(forecast.findings().isEmpty());
        assertEquals("[2026-04-07,2026-04-11): ExpectedWins[count=0.5, value=JPY 0]", forecast.toString());
    }

    @Test
    void leadsAreInTheOrderOfTheirIds() {
        Forecast forecast = halfWon()
                .enter("z", TALK, 5)
                .enter("b", TALK, 4)
                .enter("y", OFFER, 3)
                .enter("a", LEAD, 5)
                .enter("c", TALK, 1)
                .forecast(trusting(1), 5, 4);

        assertEquals(
                List.of("a", "b", "c", "y", "z"),
                forecast.leads().stream().map(lead -> lead.lead().value()).toList());
    }

    @Test
    void nothingIsForecastOfNothing() {
        Forecast forecast = new ForecastWorld().forecast(ForecastPolicy.standard(), 5, 4);

        assertEquals(ExpectedWins.none(JPY), forecast.total().expected());
        assertEquals(0, forecast.total().leads());
        assertEquals(List.of(), forecast.leads());
        assertTrue(forecast.findings().isEmpty());
    }

    @Test
    void aChangeHasItsCauses() {
        ForecastWorld world = halfWon()
                .lead("won", "10")
                .enter("won", TALK, 5)
                .enter("lost", TALK, 5)
                .enter("moved", TALK, 5)
                .enter("stayed", TALK, 5)
                .enter("back", TALK, 5)
                .enter("gone", TALK, 5)
                .lose("k", OFFER, 0, 3)
                .lose("m", OFFER, 0, 3);
        Forecast earlier = world.forecast(trusting(2), 5, 4);
        world.enter("won", WON, 6)
                .exit("lost", 6)
                .enter("moved", OFFER, 6)
                .exit("back", 6)
                .event(StageEntry.of(LeadId.of("back"), TALK, at(6, 11)))
                .enter("new", TALK, 6);
        Forecast later = world.forecast(trusting(2), 6, 4);
        ForecastChange change = later.changeSince(earlier);

        assertEquals(later.total().expected().minus(earlier.total().expected()), change.total());
        assertEquals(wins("-0.5", "-5"), change.won());
        assertEquals("-1", change.lost().count().toPlainString()); // lost, and back in another pass
        assertEquals("-0.5", change.moved().count().toPlainString());
        assertSum(change.opened(), probability(later, "new").add(probability(later, "back")));
        assertSum(
                change.stayed(),
                probability(later, "stayed").add(probability(later, "gone")).subtract(BigDecimal.ONE));
        assertEquals(ExpectedWins.none(JPY), change.newLeads());
        assertEquals(ExpectedWins.none(JPY), later.changeSince(later).total());
    }

    private static BigDecimal probability(Forecast forecast, String lead) {
        return forecast.of(LeadId.of(lead)).orElseThrow().probability();
    }

    private static void assertSum(ExpectedWins part, BigDecimal count) {
        assertEquals(0, count.compareTo(part.count()), part.toString());
    }

    @Test
    void whoIsNotGivenAnyMoreIsLost() {
        ForecastWorld world = halfWon().enter("open", TALK, 5);
        Forecast earlier = world.forecast(trusting(2), 5, 4);
        Forecast without = halfWon().forecast(trusting(2), 6, 4);
        Forecast silent = Forecasting.of(trusting(2))
                .forecast(
                        JourneyTracking.of(PROCESS)
                                .follow(world.leads(), halfWon().events(), endOf(6)),
                        days(7, 11),
                        JPY);

        assertEquals(wins("-0.5", "0"), without.changeSince(earlier).lost());
        assertEquals(wins("-0.5", "0"), silent.changeSince(earlier).lost());
    }

    @Test
    void onlyLikeForecastsAreCompared() {
        ForecastWorld world = halfWon();
        Forecast later = world.forecast(trusting(2), 6, 4);
        Forecast earlier = world.forecast(trusting(3), 5, 4);
        Journeys others =
                JourneyTracking.of(ForecastWorld.process("other")).follow(Leads.of(List.of()), List.of(), endOf(5));

        assertThrows(DefinitionClashException.class, () -> later.changeSince(earlier));
        assertRefused(
                "process must be the same, was deal@1 and other@1",
                () -> later.changeSince(Forecasting.of(trusting(2)).forecast(others, days(6, 9), JPY)));
        assertRefused(
                "currency must be the same, was JPY and USD",
                () -> later.changeSince(Forecasting.of(trusting(2)).forecast(world.journeys(5), days(6, 9), USD)));
        assertRefused(
                "earlier must not be of a later date than 2026-04-07, was of 2026-04-08",
                () -> later.changeSince(world.forecast(trusting(2), 7, 4)));
    }

    @Test
    void theProcessMustBeTheSameInFull() {
        Forecast later = halfWon().forecast(trusting(2), 6, 4);
        Journeys others = JourneyTracking.of(PROCESS.toBuilder().goal(LIVE).build())
                .follow(Leads.of(List.of()), List.of(), endOf(5));

        assertThrows(
                DefinitionClashException.class,
                () -> later.changeSince(Forecasting.of(trusting(2)).forecast(others, days(6, 9), JPY)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingMayBeNull() {
        Journeys journeys = halfWon().journeys(5);
        Forecasting question = Forecasting.of(trusting(1));
        Forecast forecast = question.forecast(journeys, days(6, 9), JPY);

        assertNull("definition", () -> Forecasting.of(null));
        assertNull("segmentation", () -> question.with(null));
        assertNull("journeys", () -> question.forecast(null, days(6, 9), JPY));
        assertNull("horizon", () -> question.forecast(journeys, null, JPY));
        assertNull("currency", () -> question.forecast(journeys, days(6, 9), null));
        assertNull("stage", () -> forecast.of((StageId) null));
        assertNull("lead", () -> forecast.of((LeadId) null));
        assertNull("lead", () -> forecast.explain(null));
        assertNull("grouping", () -> forecast.by(null));
        assertNull("earlier", () -> forecast.changeSince(null));
        assertNull("journeys", () -> WeightedPipeline.over(null, JPY));
        assertNull("currency", () -> WeightedPipeline.over(journeys, null));
    }

    private static void assertNull(String name, Executable given) {
        assertEquals(name, assertThrows(NullPointerException.class, given).getMessage());
    }

    @Test
    void datesAtTheEndOfTimeAreRefused() {
        Journeys journeys =
                JourneyTracking.of(PROCESS).follow(Leads.of(List.of()), List.of(), CALENDAR.endOf(LocalDate.MAX));

        assertThrows(
                IllegalArgumentException.class,
                () -> Forecasting.of(trusting(1)).forecast(journeys, Span.from(day(0)), JPY));
    }
}
