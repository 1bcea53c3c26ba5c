package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.lifetime.LifetimeWorld.USD;
import static org.revenuekit.lifetime.LifetimeWorld.assertRefused;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
    private static final LifetimeValuePolicy VALUE = LifetimeValuePolicy.standard();
    private static final RetentionFitPolicy RETENTION = RetentionFitPolicy.standard();
    private static final BuyingPolicy BUYING = BuyingPolicy.standard(USD, new BigDecimal("0.3"));

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void theStandardsAreWhatTheySay() {
        assertEquals("lifetime-value@1", VALUE.ref().toString());
        assertEquals(60, VALUE.horizon());
        assertEquals(BigDecimal.ZERO, VALUE.discountRate());
        assertEquals("retention-fit@1", RETENTION.ref().toString());
        assertEquals(2, RETENTION.minimumPeriods());
        assertEquals(0, RETENTION.heldOutPeriods());
        assertEquals(number("0.1"), RETENTION.discountRate());
        assertEquals(FitLimits.standard(), RETENTION.limits());
        assertEquals("buying@1", BUYING.ref().toString());
        assertEquals(USD, BUYING.currency());
        assertEquals(number("0.3"), BUYING.grossMargin());
        assertEquals(7, BUYING.daysPerPeriod());
        assertEquals(52, BUYING.horizon());
        assertEquals(BigDecimal.ZERO, BUYING.discountRate());
        assertEquals(100, BUYING.minimumBuyers());
        assertEquals(FitLimits.standard(), BUYING.limits());
        assertEquals(new FitLimits(1_000, 100, number("0.00000001")), FitLimits.standard());
    }

    @Test
    void definitionsArePureData() {
        assertEquals(VALUE, VALUE.toBuilder().build());
        assertEquals(RETENTION, RETENTION.toBuilder().build());
        assertEquals(BUYING, BUYING.toBuilder().build());
        assertNotEquals(VALUE, VALUE.withHorizon(61));
        assertNotEquals(RETENTION, RETENTION.withHeldOutPeriods(1));
        assertNotEquals(BUYING, BUYING.withHorizon(53));
        assertEquals(VALUE.ref().hashCode(), VALUE.hashCode());
        assertEquals(RETENTION.ref().hashCode(), RETENTION.hashCode());
        assertEquals(BUYING.ref().hashCode(), BUYING.hashCode());
        assertThrows(
                IllegalStateException.class, () -> LifetimeValuePolicy.builder().build());
        assertThrows(
                IllegalStateException.class, () -> RetentionFitPolicy.builder().build());
        assertThrows(IllegalStateException.class, () -> BuyingPolicy.builder().build());
    }

    @Test
    void theScaleOfARateDoesNotCount() {
        assertEquals(VALUE.withDiscountRate(number("0.01")), VALUE.withDiscountRate(number("0.0100")));
        assertEquals(VALUE.withDiscountRate(number("10")), VALUE.withDiscountRate(number("1E1")));
        assertEquals(
                "0.01", VALUE.withDiscountRate(number("0.0100")).discountRate().toString());
        assertEquals("10", VALUE.withDiscountRate(number("1E1")).discountRate().toString());
        assertEquals(RETENTION, RETENTION.withDiscountRate(number("0.100")));
        assertEquals(BUYING, BUYING.withGrossMargin(number("0.30")).withDiscountRate(number("0.0")));
        assertEquals(BUYING.withDiscountRate(number("0.5")), BUYING.withDiscountRate(number("0.50")));
        LifetimeValuePolicy plain = VALUE.withHorizon(12);
        assertSame(plain, plain.normalise());
        assertSame(RETENTION, RETENTION.normalise());
        assertSame(BUYING, BUYING.normalise());
    }

    @Test
    void aDiscountHasBounds() {
        assertRefused(
                "discountRate must be 0 to 10, of at most 100 decimals, was -0.01 (policy lifetime-value@1)",
                () -> VALUE.withDiscountRate(number("-0.01")));
        assertRefused(
                "discountRate must be 0 to 10, of at most 100 decimals, was 10.01 (policy lifetime-value@1)",
                () -> VALUE.withDiscountRate(number("10.01")));
        assertRefused(
                "discountRate must be 0 to 10, of at most 100 decimals, was 1E-101 (policy lifetime-value@1)",
                () -> VALUE.withDiscountRate(number("1E-101")));
        assertRefused(
                "discountRate must be 0 to 10, of at most 100 decimals, was 1E+999999999 (policy lifetime-value@1)",
                () -> VALUE.withDiscountRate(number("1E+999999999")));
        assertEquals(number("1E-100"), VALUE.withDiscountRate(number("1E-100")).discountRate());
        assertRefused(
                "discountRate must be 0 to 10, of at most 100 decimals, was -1 (policy retention-fit@1)",
                () -> RETENTION.withDiscountRate(number("-1")));
        assertRefused(
                "discountRate must be 0, or 0.00001 to 10, was 0.000009 (policy retention-fit@1)",
                () -> RETENTION.withDiscountRate(number("0.000009")));
        assertEquals(
                number("0.00001"), RETENTION.withDiscountRate(number("0.00001")).discountRate());
        assertEquals(
                BigDecimal.ZERO, RETENTION.withDiscountRate(BigDecimal.ZERO).discountRate());
        assertRefused(
                "discountRate must be 0 to 10, of at most 100 decimals, was 11 (policy buying@1)",
                () -> BUYING.withDiscountRate(number("11")));
    }

    @Test
    void aMarginIsAboveZeroAndAtMostOne() {
        assertRefused(
                "grossMargin must be above 0 and at most 1, of at most 100 decimals, was 0 (policy buying@1)",
                () -> BuyingPolicy.standard(USD, BigDecimal.ZERO));
        assertRefused(
                "grossMargin must be above 0 and at most 1, of at most 100 decimals, was 1.01 (policy buying@1)",
                () -> BuyingPolicy.standard(USD, number("1.01")));
        assertEquals(BigDecimal.ONE, BuyingPolicy.standard(USD, number("1.0")).grossMargin());
    }

    @Test
    void countsHaveBounds() {
        assertRefused("horizon must be 1 to 1200, was 0", () -> VALUE.withHorizon(0));
        assertRefused("horizon must be 1 to 1200, was 1201", () -> BUYING.withHorizon(1_201));
        assertEquals(1_200, BUYING.withHorizon(1_200).horizon());
        assertEquals(1, BUYING.withHorizon(1).horizon());
        assertRefused(
                "minimumPeriods must be >= 2, were 1 (policy retention-fit@1)", () -> RETENTION.withMinimumPeriods(1));
        assertRefused(
                "heldOutPeriods must be >= 0, were -1 (policy retention-fit@1)",
                () -> RETENTION.withHeldOutPeriods(-1));
        assertRefused("daysPerPeriod must be 1 to 366, were 0 (policy buying@1)", () -> BUYING.withDaysPerPeriod(0));
        assertRefused(
                "daysPerPeriod must be 1 to 366, were 367 (policy buying@1)", () -> BUYING.withDaysPerPeriod(367));
        assertEquals(1, BUYING.withDaysPerPeriod(1).daysPerPeriod());
        assertEquals(366, BUYING.withDaysPerPeriod(366).daysPerPeriod());
        assertRefused("minimumBuyers must be >= 2, were 1 (policy buying@1)", () -> BUYING.withMinimumBuyers(1));
        assertEquals(2, BUYING.withMinimumBuyers(2).minimumBuyers());
    }

    @Test
    void limitsHaveBounds() {
        BigDecimal tolerance = number("1E-8");
        assertRefused("maximumEvaluations must be 1 to 1000000, were 0", () -> new FitLimits(0, 1, tolerance));
        assertRefused(
                "maximumEvaluations must be 1 to 1000000, were 1000001", () -> new FitLimits(1_000_001, 1, tolerance));
        assertRefused("maximumSteps must be 1 to 10000, were 0", () -> new FitLimits(1, 0, tolerance));
        assertRefused("maximumSteps must be 1 to 10000, were 10001", () -> new FitLimits(1, 10_001, tolerance));
        assertEquals(
                new BigDecimal("1.000000000000000000000000001E-3").scale(),
                new FitLimits(1, 1, number("0.000000000001000000000000000001"))
                        .gradientTolerance()
                        .scale());
        assertRefused(
                "gradientTolerance must have at most 30 decimals, had 31",
                () -> new FitLimits(1, 1, number("0.0000000000010000000000000000001")));
        assertRefused(
                "gradientTolerance must be 1E-12 to 0.001, was 9E-13", () -> new FitLimits(1, 1, number("9E-13")));
        assertRefused(
                "gradientTolerance must be 1E-12 to 0.001, was 0.0011", () -> new FitLimits(1, 1, number("0.0011")));
        assertEquals(new FitLimits(1, 1, number("1E-12")), new FitLimits(1, 1, number("10E-13")));
        assertEquals(
                new FitLimits(1_000_000, 10_000, number("0.001")), new FitLimits(1_000_000, 10_000, number("1E-3")));
    }
}
