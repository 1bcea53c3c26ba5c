package org.revenuekit.funnel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.forecast.ForecastWorld.CALENDAR;
import static org.revenuekit.funnel.forecast.ForecastWorld.JPY;
import static org.revenuekit.funnel.forecast.ForecastWorld.LEAD;
import static org.revenuekit.funnel.forecast.ForecastWorld.TALK;
import static org.revenuekit.funnel.forecast.ForecastWorld.WON;
import static org.revenuekit.funnel.forecast.ForecastWorld.at;
import static org.revenuekit.funnel.forecast.ForecastWorld.day;
import static org.revenuekit.funnel.forecast.ForecastWorld.days;
import static org.revenuekit.funnel.forecast.ForecastWorld.endOf;
import static org.revenuekit.funnel.forecast.ForecastWorld.trusting;
import static org.revenuekit.funnel.forecast.ForecastWorld.wins;
import static org.revenuekit.funnel.forecast.ForecastWorld.yen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.StageEntry;

/** Day 0 is a Wednesday; days 3 and 4 are a weekend. */
class NewLeadsTest {
    private static final ForecastPolicy POLICY =
            trusting(4).toBuilder().includesNewLeads(true).z(BigDecimal.ONE).build();

    /** Two begin on each of two days; one of two wins on the spot. */
    private static ForecastWorld two() {
        return new ForecastWorld()
                .win("a", TALK, 0, 0)
                .lose("b", TALK, 0, 0)
                .win("c", TALK, 1, 1)
                .lose("d", TALK, 1, 1);
    }

    @Test
    void asManyBeginOnEachBusinessDayAsDidOnAverage() {
        Forecast forecast = two().lead("a", "10").forecast(POLICY, 1, 5); // Friday, weekend, Monday, Tuesday

        ForecastPart part = forecast.fromNewLeads();
        assertEquals(wins("3", "30"), part.expected());
        assertEquals(part.expected(), forecast.total().expected());
        assertEquals(0, part.leads());
        // 2 a day: fates 3 x 2 x 0.25, their number 3 x 2 x 0.25, its mean 1.5 x 1.5 x 2 / 2, and the share
        double variance = 1.5 + 1.5 + 2.25 + Math.pow(3 * 2 * 0.25, 2);
        assertEquals(3 + Math.sqrt(variance), part.countInterval().high(), 1e-9);
        assertEquals(3 - Math.sqrt(variance), part.countInterval().low(), 1e-9);
        assertEquals(30 + 10 * Math.sqrt(variance), part.valueInterval().high(), 1e-9);
        assertEquals(
                List.of(new MonthForecast(days(2, 7), ExpectedWins.none(JPY), wins("3", "30"))), forecast.byMonth());
        assertTrue(forecast.explain().text().contains("leads that do not exist yet = 30"));
        assertEquals(
                wins("1", "10"),
                two().lead("a", "10").forecast(POLICY, 1, 1).fromNewLeads().expected());
        assertEquals(
                ExpectedWins.none(JPY),
                two().forecast(trusting(4), 1, 5).fromNewLeads().expected());
    }

    @Test
    void valuesOfThoseWonVary() {
        ForecastPart part =
                two().lead("a", "10").lead("c", "30").forecast(POLICY, 1, 5).fromNewLeads();

        // mean 20, variance 200 of two
        double variance = 400 * 7.5 + 3 * 200 + 9 * 200 / 2.0;
        assertEquals(60 + Math.sqrt(variance), part.valueInterval().high(), 1e-9);
        assertEquals(yen("60"), part.expected().value());
    }

    @Test
    void withoutValuesTheirsIsNone() {
        ForecastPart part = two().forecast(POLICY, 1, 5).fromNewLeads();

        assertEquals(wins("3", "0"), part.expected());
        assertEquals(new PredictionInterval(0, 0), part.valueInterval());
    }

    @Test
    void theyTakeAsLongAsOthersDid() {
        ForecastWorld world = new ForecastWorld()
                .enter("a", LEAD, 0)
                .win("a", TALK, 1, 2)
                .win("b", LEAD, 0, 5)
                .lose("c", LEAD, 0, 3)
                .lose("d", LEAD, 0, 3);
        ForecastPolicy policy = POLICY.toBuilder().historyDays(6).build();
        // four began on the four business days up to day 5; of those of days 6 to 9 a quarter wins after 2 days
        assertEquals(BigDecimal.ZERO, count(world, policy, 2));
        assertEquals(new BigDecimal("0.25"), count(world, policy, 3));
        // and another quarter after 5 days; the month ends with day 29
        assertEquals(new BigDecimal("1.25"), count(world, policy, 6));
        assertEquals(new BigDecimal("1.75"), count(world, policy, 8));
        List<MonthForecast> months = world.forecast(policy, 5, 26).byMonth();
        assertEquals(
                List.of(days(6, 30), days(30, 32)),
                months.stream().map(MonthForecast::days).toList());
        assertEquals(
                count(world, policy, 26),
                months.get(0).total().plus(months.get(1).total()).count());
        assertEquals(count(world, policy, 24), months.get(0).fromNewLeads().count());
    }

    private static BigDecimal count(ForecastWorld world, ForecastPolicy policy, int days) {
        return world.forecast(policy, 5, days).fromNewLeads().expected().count();
    }

    @Test
    void whoBeginsBeforeTheHorizonMayWinInIt() {
        ForecastWorld world = new ForecastWorld()
                .win("a", TALK, 0, 1)
                .win("b", TALK, 0, 1)
                .win("c", TALK, 1, 2)
                .lose("d", TALK, 1, 2);
        ForecastPart part = Forecasting.of(POLICY.toBuilder().historyDays(3).build())
                .forecast(world.journeys(2), days(6, 7), JPY)
                .fromNewLeads();

        // of the 4/3 that begin on day 5 three quarters win on day 6
        double rate = 4 / 3.0;
        assertEquals(new BigDecimal("1"), part.expected().count());
        double spread = (8 - 16 / 3.0) / 2; // from day to day: 2, 2, 0
        double share = 0.75 * 0.25 / 4;
        double variance = rate * 0.75 * 0.25
                + Math.max(rate, spread) * (0.75 * 0.75)
                + 0.75 * 0.75 * Math.max(rate, spread) / 3
                + Math.pow(rate * (Math.sqrt(share) + Math.sqrt(0.1 * 0.9 / 5)), 2);
        assertEquals(1 + Math.sqrt(variance), part.countInterval().high(), 1e-9);
    }

    @Test
    void whoComesBackBeginsAsWell() {
        ForecastWorld world = new ForecastWorld()
                .lose("a", TALK, 0, 0)
                .win("a", TALK, 1, 1)
                .lose("b", TALK, 0, 0)
                .enter("b", WON, 1); // begins at the goal

        assertEquals(wins("1", "0"), world.forecast(POLICY, 1, 1).fromNewLeads().expected());
    }

    @Test
    void tooFewAreNotForecast() {
        Forecast forecast = two().forecast(POLICY.toBuilder().minimumSample(5).build(), 1, 5);

        assertEquals(ExpectedWins.none(JPY), forecast.total().expected());
        assertEquals(
                List.of(Finding.of(ForecastFinding.TOO_FEW_STARTS, new Subject("process", "deal@1"), "starts", "4")),
                forecast.findings().list());
    }

    @Test
    void withoutABusinessDayNoneAreForecast() {
        ForecastWorld weekend = new ForecastWorld();
        for (String lead : List.of("a", "b", "c", "d")) {
            weekend.win(lead, TALK, 3, 3);
        }

        assertEquals(1, weekend.forecast(POLICY, 4, 5).findings().size());
        assertEquals(0, weekend.forecast(POLICY, 5, 5).findings().size());
        assertEquals(wins("8", "0"), weekend.forecast(POLICY, 5, 2).total().expected());
    }

    @Test
    void whatIsOnRecordBeforeItHappensIsNoHistory() {
        assertEquals(
                List.of(Finding.of(ForecastFinding.TOO_FEW_STARTS, new Subject("process", "deal@1"), "starts", "0")),
                planned(new ForecastWorld()).findings().of(ForecastFinding.TOO_FEW_STARTS));
        // four began on the four business days up to day 5, of which two won on the spot; days 10 and 11 are a weekend
        assertEquals(wins("1.5", "0"), planned(two()).fromNewLeads().expected());
    }

    /** As of day 9, as known on day 5, with four who are to begin on day 8. */
    private static Forecast planned(ForecastWorld world) {
        for (String lead : List.of("p", "q", "r", "s")) {
            world.event(new StageEntry(LeadId.of(lead), LEAD, at(8, 9), Optional.empty(), Optional.of(day(0))));
        }
        return Forecasting.of(POLICY).forecast(world.journeys(endOf(9).knownOn(day(5))), days(10, 15), JPY);
    }

    @Test
    void aRateHasItsSpread() {
        ForecastWorld world = new ForecastWorld();
        for (int i = 0; i < 6; i++) {
            world.enter("w" + i, LEAD, 0); // Wednesday
        }
        world.enter("f", LEAD, 2)
                .enter("s", LEAD, 3) // Saturday: counts on Monday
                .enter("m", LEAD, 5)
                .enter("t", LEAD, 11); // Sunday

        assertRate(9 / 5.0, (41 - 81 / 5.0) / 4, 5, world, 6); // 6, 0, 1, 2, and none on Tuesday
        assertRate(9 / 4.0, (41 - 81 / 4.0) / 3, 4, world, 5);
        assertRate(10 / 8.0, (42 - 100 / 8.0) / 7, 8, world, 11); // the last Sunday counts on Friday
        NewLeads.StartRate window = rate(world, 5, OptionalInt.of(4));
        assertEquals(new NewLeads.StartRate(1.5, 1.5, 2), window);
        NewLeads.StartRate single = rate(new ForecastWorld().enter("a", LEAD, 0), 0, OptionalInt.empty());
        assertEquals(new NewLeads.StartRate(1, 1, 1), single);
    }

    private static NewLeads.StartRate rate(ForecastWorld world, int day, OptionalInt history) {
        ForecastPolicy policy = POLICY.toBuilder().historyDays(history).build();
        return NewLeads.StartRate.of(new History(world.journeys(day), policy), policy, CALENDAR)
                .orElseThrow();
    }

    private static void assertRate(double mean, double variance, long days, ForecastWorld world, int day) {
        NewLeads.StartRate rate = rate(world, day, OptionalInt.empty());
        assertEquals(mean, rate.mean(), 1e-12);
        assertEquals(variance, rate.variance(), 1e-12);
        assertEquals(days, rate.days());
    }
}
