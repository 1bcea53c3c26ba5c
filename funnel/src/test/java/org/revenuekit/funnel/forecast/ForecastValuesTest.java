package org.revenuekit.funnel.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.forecast.ForecastWorld.JPY;
import static org.revenuekit.funnel.forecast.ForecastWorld.TALK;
import static org.revenuekit.funnel.forecast.ForecastWorld.days;
import static org.revenuekit.funnel.forecast.ForecastWorld.endOf;
import static org.revenuekit.funnel.forecast.ForecastWorld.wins;
import static org.revenuekit.funnel.forecast.ForecastWorld.yen;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.joda.money.CurrencyMismatchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.journey.LeadId;

class ForecastValuesTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final ExpectedWins NONE = ExpectedWins.none(JPY);
    private static final PredictionInterval NOTHING = new PredictionInterval(0, 0);

    private static void assertRefused(String message, Executable refused) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, refused).getMessage());
    }

    private static ForecastPolicy.Builder policy() {
        return ForecastPolicy.builder().ref(DefinitionRef.of("mine", 1));
    }

    @Test
    void theStandardPolicyIsMadeOfDefaults() {
        ForecastPolicy standard = ForecastPolicy.standard();

        assertEquals(DefinitionRef.of("forecast", 1), standard.ref());
        assertEquals(OptionalInt.empty(), standard.historyDays());
        assertEquals(30, standard.minimumSample());
        assertEquals(new BigDecimal("1.96"), standard.z());
        assertEquals(ImmutableList.of(7, 14, 30, 60, 90), standard.ageDays());
        assertFalse(standard.includesNewLeads());
        assertEquals(standard, standard.toBuilder().build());
        assertEquals(standard.ref().hashCode(), standard.hashCode());
        assertEquals(
                policy().z(new BigDecimal("2")).build(),
                policy().z(new BigDecimal("2.00")).build());
        assertNotEquals(policy().build(), policy().minimumSample(1).build());
    }

    @Test
    void aPolicyHasBounds() {
        assertRefused(
                "historyDays must be 1 to 36525, was 0 (policy mine@1)",
                () -> policy().historyDays(0).build());
        assertRefused(
                "historyDays must be 1 to 36525, was 36526 (policy mine@1)",
                () -> policy().historyDays(36_526).build());
        assertEquals(1, policy().historyDays(1).build().historyDays().getAsInt());
        assertEquals(36_525, policy().historyDays(36_525).build().historyDays().getAsInt());
        assertRefused(
                "minimumSample must be 1 to 1000000, was 0 (policy mine@1)",
                () -> policy().minimumSample(0).build());
        assertRefused(
                "minimumSample must be 1 to 1000000, was 1000001 (policy mine@1)",
                () -> policy().minimumSample(1_000_001).build());
        assertEquals(1_000_000, policy().minimumSample(1_000_000).build().minimumSample());
        assertRefused(
                "z must be above 0 and at most 100, was 0 (policy mine@1)",
                () -> policy().z(BigDecimal.ZERO).build());
        assertRefused(
                "ageDays must be >= 1 and ascend, were [0] (policy mine@1)",
                () -> policy().addAgeDays(0).build());
        assertRefused(
                "ageDays must be >= 1 and ascend, were [3, 3] (policy mine@1)",
                () -> policy().addAgeDays(3, 3).build());
        List<Integer> hundred = IntStream.rangeClosed(1, 100).boxed().toList();
        assertEquals(100, policy().addAllAgeDays(hundred).build().ageDays().size());
        assertRefused(
                "ageDays must be at most 100 bounds, were 101 (policy mine@1)",
                () -> policy().addAllAgeDays(hundred).addAgeDays(101).build());
        assertEquals(0, policy().build().ageDays().size());
    }

    @Test
    void winsAddUp() {
        assertEquals(wins("1.5", "30"), wins("1", "10").plus(wins("0.50", "20")));
        assertEquals(wins("0.5", "-10"), wins("1", "10").minus(wins("0.5", "20")));
        assertEquals(wins("0", "0"), NONE);
        assertThrows(CurrencyMismatchException.class, () -> NONE.plus(ExpectedWins.none(ForecastWorld.USD)));
        EqualsVerifier.forClass(ExpectedWins.class)
                .withPrefabValues(MoneyFraction.class, yen("1"), yen("2"))
                .withPrefabValues(BigDecimal.class, BigDecimal.ONE, BigDecimal.TEN)
                .withNonnullFields("count", "value")
                .verify();
    }

    @Test
    void anIntervalHoldsItsEnds() {
        PredictionInterval interval = new PredictionInterval(1, 2.5);

        assertTrue(interval.contains(BigDecimal.ONE));
        assertTrue(interval.contains(new BigDecimal("2.5")));
        assertFalse(interval.contains(new BigDecimal("0.999999")));
        assertFalse(interval.contains(new BigDecimal("2.500001")));
        assertRefused("interval must be finite with low <= high, was 2.0 to 1.0", () -> new PredictionInterval(2, 1));
        assertRefused(
                "interval must be finite with low <= high, was NaN to 1.0",
                () -> new PredictionInterval(Double.NaN, 1));
        assertRefused(
                "interval must be finite with low <= high, was 0.0 to Infinity",
                () -> new PredictionInterval(0, Double.POSITIVE_INFINITY));
        assertRefused(
                "interval must be finite with low <= high, was -Infinity to 0.0",
                () -> new PredictionInterval(Double.NEGATIVE_INFINITY, 0));
    }

    private static ForecastPart part(BigDecimal unobserved, long withoutValue, long unvalued, long notForecast) {
        return new ForecastPart(3, NONE, NOTHING, NOTHING, unobserved, withoutValue, unvalued, notForecast, yen("0"));
    }

    @Test
    void aPartHasBounds() {
        assertEquals(2, part(BigDecimal.ZERO, 2, 2, 1).unvalued());
        assertEquals(0, part(BigDecimal.ZERO, 0, 0, 3).unvalued());
        assertRefused("unobserved must be >= 0, was -1", () -> part(BigDecimal.ONE.negate(), 0, 0, 0));
        assertRefused("unvalued must be 0 to withoutValue (1), was -1", () -> part(BigDecimal.ZERO, 1, -1, 0));
        assertRefused("unvalued must be 0 to withoutValue (1), was 2", () -> part(BigDecimal.ZERO, 1, 2, 0));
        String rule = "withoutValue and notForecast must be >= 0 and at most 3 leads together, were ";
        assertRefused(rule + "2 and 2", () -> part(BigDecimal.ZERO, 2, 0, 2));
        assertRefused(rule + "2 and -1", () -> part(BigDecimal.ZERO, 2, 0, -1));
    }

    @Test
    void ageBandsHaveBounds() {
        ForecastPart part = part(BigDecimal.ZERO, 0, 0, 0);

        assertEquals(0, new AgeForecast(0, OptionalInt.of(1), part).fromDays());
        assertRefused("fromDays must be >= 0, was -1", () -> new AgeForecast(-1, OptionalInt.empty(), part));
        assertRefused("toDays must be > fromDays (3), was 3", () -> new AgeForecast(3, OptionalInt.of(3), part));
    }

    @Test
    void aMonthHasATotal() {
        assertEquals(wins("3", "5"), new MonthForecast(days(1, 2), wins("1", "2"), wins("2", "3")).total());
    }

    private static LeadForecast lead(long days, long sample, String probability, String unobserved) {
        return new LeadForecast(
                LeadId.of("a"),
                TALK,
                days,
                ForecastBasis.STAGE,
                sample,
                new BigDecimal(probability),
                new BigDecimal(unobserved),
                Optional.of(yen("10")),
                true);
    }

    @Test
    void aLeadHasBounds() {
        assertEquals(Optional.of(yen("5")), lead(0, 0, "0.5", "0").expectedValue());
        assertEquals(BigDecimal.ONE, lead(0, 0, "1", "0").probability());
        assertRefused("days must be >= 0, was -1", () -> lead(-1, 0, "0", "0"));
        assertRefused("sample must be >= 0, was -1", () -> lead(0, -1, "0", "0"));
        assertRefused("probability must be 0 to 1, was -0.1", () -> lead(0, 0, "-0.1", "0"));
        assertRefused("probability must be 0 to 1, was 1.1", () -> lead(0, 0, "1.1", "0"));
        assertRefused("unobserved must be >= 0, was -1", () -> lead(0, 0, "0", "-1"));
        assertEquals(lead(1, 2, "0.5", "0").hashCode(), lead(1, 2, "0.5", "0").hashCode());
        assertNotEquals(
                lead(1, 2, "0.5", "0").hashCode(), lead(1, 3, "0.5", "0").hashCode());
    }

    @Test
    void aChangeIsTheSumOfItsParts() {
        assertEquals(
                wins("111111", "123456"),
                new ForecastChange(
                                wins("1", "6"),
                                wins("10", "50"),
                                wins("100", "400"),
                                wins("1000", "3000"),
                                wins("10000", "20000"),
                                wins("100000", "100000"))
                        .total());
    }

    @Test
    void aWeightHasBounds() {
        assertEquals(2, new StageWeight(2, Ratio.of(1, 2), NONE, 2).withoutValue());
        assertRefused("withoutValue must be 0 to leads (2), was 3", () -> new StageWeight(2, Ratio.of(1, 2), NONE, 3));
        assertRefused(
                "withoutValue must be 0 to leads (2), was -1", () -> new StageWeight(2, Ratio.of(1, 2), NONE, -1));
    }

    private static BacktestMeasure measure(String expected, String naive, String actual) {
        return new BacktestMeasure(
                new BigDecimal(expected), new PredictionInterval(1, 3), new BigDecimal(naive), new BigDecimal(actual));
    }

    @Test
    void errorsAreExpectedLessActual() {
        BacktestMeasure measure = measure("2.5", "1", "3.0");

        assertEquals(HALF.negate(), measure.error());
        assertEquals(new BigDecimal("-2"), measure.naiveError());
        assertTrue(measure.isCovered());
        assertFalse(measure("2", "2", "4").isCovered());
        assertEquals(measure("2.5", "1", "3"), measure);
    }

    @Test
    void aSummaryAddsUp() {
        BacktestSummary summary = BacktestSummary.of(
                ImmutableList.of(measure("2", "1", "3"), measure("5", "8", "4"), measure("2", "3", "1")));

        assertEquals(
                new BacktestSummary(
                        3,
                        new BigDecimal("8"),
                        new BigDecimal("1"),
                        new BigDecimal("3"),
                        new BigDecimal("4"),
                        new BigDecimal("8"),
                        2),
                summary);
        assertEquals(Ratio.of(3, 8), summary.wape());
        assertEquals(Ratio.of(8, 8), summary.naiveWape());
        assertEquals(Ratio.of(1, 3), summary.meanBias());
        assertEquals(Ratio.of(4, 3), summary.naiveMeanBias());
        assertEquals(Ratio.of(2, 3), summary.coverage());
        assertTrue(summary.beatsNaive());
        assertFalse(BacktestSummary.of(ImmutableList.of(measure("2", "2", "3"))).beatsNaive());
        assertFalse(BacktestSummary.of(ImmutableList.of(measure("0", "0", "0")))
                .wape()
                .isDefined());
    }

    @Test
    void aSummaryHasBounds() {
        BigDecimal zero = BigDecimal.ZERO;

        assertRefused("points must be >= 1, was 0", () -> new BacktestSummary(0, zero, zero, zero, zero, zero, 0));
        assertRefused(
                "covered must be 0 to points (1), was 2",
                () -> new BacktestSummary(1, zero, zero, zero, zero, zero, 2));
        assertRefused(
                "covered must be 0 to points (1), was -1",
                () -> new BacktestSummary(1, zero, zero, zero, zero, zero, -1));
        assertEquals(1, new BacktestSummary(1, zero, zero, zero, zero, zero, 1).covered());
        assertRefused(
                "wonBesideStock must be >= 0, was -1",
                () -> new BacktestPoint(endOf(1), days(2, 3), measure("1", "1", "1"), measure("1", "1", "1"), -1));
    }

    @Test
    void equalValuesHaveNoSpread() {
        MeanValue.Sum sum = new MeanValue.Sum();
        Collections.nCopies(7, new BigDecimal("0.1")).forEach(sum::add);

        assertEquals(Optional.of(new MeanValue(new BigDecimal("0.100000"), 0, 7)), sum.ofAtLeast(7));
        assertEquals(Optional.empty(), sum.ofAtLeast(8));
        MeanValue.Sum one = new MeanValue.Sum();
        one.add(BigDecimal.TEN);
        assertEquals(0, one.ofAtLeast(1).orElseThrow().variance());
        one.add(BigDecimal.valueOf(20));
        assertEquals(50, one.ofAtLeast(1).orElseThrow().variance());
    }

    @Test
    void bucketsKeepTheOrder() {
        Buckets buckets = new Buckets(new int[] {9, 4, 7, 3, 8, 5}, number -> number == 3 ? -1 : number % 4, 4);

        assertArrayEquals(new int[] {4, 8}, buckets.range(0, 1));
        assertArrayEquals(new int[] {9, 5}, buckets.range(1, 2));
        assertArrayEquals(new int[] {}, buckets.range(2, 3));
        assertArrayEquals(new int[] {9, 5, 7}, buckets.range(1, 4));
    }

    @Test
    void findingsHaveCodes() {
        for (ForecastFinding finding : ForecastFinding.values()) {
            assertEquals(finding.name(), finding.code());
            assertEquals(Severity.WARNING, finding.severity());
        }
    }
}
