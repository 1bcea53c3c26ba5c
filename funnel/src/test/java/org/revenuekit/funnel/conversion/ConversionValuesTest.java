package org.revenuekit.funnel.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.OptionalLong;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.statistics.CumulativeIncidence;
import org.revenuekit.core.statistics.RateDifferenceInterval;
import org.revenuekit.core.statistics.WilsonInterval;

class ConversionValuesTest {
    private static final MoneyFraction NOTHING = MoneyFraction.zero(CurrencyUnit.of("JPY"));

    @Test
    void countsOfFatesFitTogether() {
        assertEquals(new Maturity(0, 0, 0, 0, 0, 0).naive(), Ratio.of(0, 0));
        assertEquals(Ratio.of(2, 5), new Maturity(3, 2, 1, 9, 2, 5).matureOnly());
        assertRefused("converted must be >= 0, was -1", () -> new Maturity(-1, 0, 0, 0, 0, 0));
        assertRefused("lost must be >= 0, was -1", () -> new Maturity(0, -1, 0, 0, 0, 0));
        assertRefused("notYet must be >= 0, was -1", () -> new Maturity(0, 0, -1, 0, 0, 0));
        assertRefused("open must be >= 0, was -1", () -> new Maturity(0, 0, 0, -1, 0, 0));
        assertRefused("maturedConverted must be 0 to 3, was -1", () -> new Maturity(3, 2, 1, 9, -1, 5));
        assertRefused("maturedConverted must be 0 to 3, was 4", () -> new Maturity(3, 2, 1, 9, 4, 5));
        assertRefused("matured must be 2 to 5, was 1", () -> new Maturity(3, 2, 1, 9, 2, 1));
        assertRefused("matured must be 2 to 5, was 6", () -> new Maturity(3, 2, 1, 9, 2, 6));
        assertEquals(2, new Maturity(3, 2, 1, 9, 2, 2).matured());
    }

    @Test
    void valuesAreCounted() {
        assertEquals(0, new StageValue(NOTHING, 0, 0).valued());
        assertRefused("valued must be >= 0, was -1", () -> new StageValue(NOTHING, -1, 0));
        assertRefused("unvalued must be >= 0, was -1", () -> new StageValue(NOTHING, 0, -1));
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    @Test
    void whatIsUndefinedNeedsNoSample() {
        RateDifferenceInterval interval = RateDifferenceInterval.of(0, 0, 1, 2, 2);

        assertEquals(
                OptionalLong.empty(), new RateDifference(Ratio.of(0, 0), Ratio.of(1, 2), interval, 2).sampleNeeded(1));
        assertEquals(
                OptionalLong.empty(), new RateDifference(Ratio.of(1, 2), Ratio.of(0, 0), interval, 2).sampleNeeded(1));
    }

    @Test
    void curvesAreEqualByWhatTheyEstimate() {
        long[] none = {};
        CumulativeIncidence one =
                CumulativeIncidence.of(new long[] {1}, none, none).orElseThrow();
        CumulativeIncidence two =
                CumulativeIncidence.of(new long[] {2}, none, none).orElseThrow();

        EqualsVerifier.forClass(ConversionCurve.class)
                .withPrefabValues(CumulativeIncidence.class, one, two)
                .withNonnullFields("incidence")
                .verify();
    }

    @Test
    void aCurveBeginsAtTimeZero() {
        ConversionCurve curve =
                ConversionCurve.of(new long[] {1}, new long[] {}, new long[] {}).orElseThrow();

        assertEquals(new ConversionCurve.Point(Duration.ZERO, 0, 0, 1), curve.at(Duration.ofNanos(999)));
        assertEquals(new ConversionCurve.Point(Duration.ofNanos(1_000), 1, 0, 0), curve.at(Duration.ofNanos(1_000)));
        assertEquals(new ConversionCurve.Point(Duration.ZERO, 0, 0, 1), curve.at(Duration.ZERO));
        assertRefused("after must be >= 0, was PT-0.000000001S", () -> curve.at(Duration.ofNanos(-1)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void partsAreNamed() {
        StageValue value = new StageValue(NOTHING, 0, 0);
        Ratio ratio = Ratio.of(1, 2);
        RateDifferenceInterval interval = RateDifferenceInterval.of(1, 2, 1, 2, 2);

        assertNamed("sum", () -> new StageValue(null, 0, 0));
        assertNamed("base", () -> new ValueRate(null, value));
        assertNamed("converted", () -> new ValueRate(value, null));
        assertNamed("rate", () -> new RateDifference(null, ratio, interval, 2));
        assertNamed("other", () -> new RateDifference(ratio, null, interval, 2));
        assertNamed("interval", () -> new RateDifference(ratio, ratio, null, 2));
        assertNamed("rate", () -> new MeasuredRate(null, ratio, WilsonInterval.of(1, 2, 2)));
        assertNamed(
                "ratio",
                () -> new MeasuredRate(ConversionWorld.process().rates().get(0), null, WilsonInterval.of(1, 2, 2)));
        assertNamed(
                "interval",
                () -> new MeasuredRate(ConversionWorld.process().rates().get(0), ratio, null));
        assertNamed("after", () -> new ConversionCurve.Point(null, 0, 0, 1));
    }

    private static void assertNamed(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
