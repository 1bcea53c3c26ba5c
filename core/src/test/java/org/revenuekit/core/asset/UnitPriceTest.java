package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.money.MoneyFraction;

class UnitPriceTest {
    private static final MoneyFraction TEN = MoneyFraction.parse("USD 10");

    private static String perMonth(BillingPeriod period) {
        return new UnitPrice(TEN, period)
                .perMonth(BigDecimal.ONE, MonthBasis.standard())
                .toString();
    }

    /** Others take a month as 4 weeks, or have nothing at all for periods they do not know. */
    @Test
    void everyPeriodHasItsExactAmountAMonth() {
        assertEquals("USD 130/3", perMonth(BillingPeriod.WEEKLY));
        assertEquals("USD 65/3", perMonth(BillingPeriod.ofWeeks(2)));
        assertEquals("USD 1825/6", perMonth(BillingPeriod.DAILY));
        assertEquals("USD 365/36", perMonth(BillingPeriod.ofDays(30)));
        assertEquals("USD 10/1", perMonth(BillingPeriod.MONTHLY));
        assertEquals("USD 10/3", perMonth(BillingPeriod.QUARTERLY));
        assertEquals("USD 5/6", perMonth(BillingPeriod.YEARLY));
        assertEquals("USD 5/12", perMonth(BillingPeriod.ofMonths(24)));
        assertEquals("USD 5/18", perMonth(BillingPeriod.ofMonths(36)));
    }

    @Test
    void pricesOfManyDecimalsHaveAnAmountToo() {
        BigDecimal tiny = new BigDecimal("1E-60"); // times itself it would be no amount of money
        assertEquals(
                1,
                UnitPrice.monthly(MoneyFraction.of(CurrencyUnit.USD, tiny))
                        .perMonth(tiny, MonthBasis.standard())
                        .signum());
    }

    @Test
    void theQuantityMultiplies() {
        assertEquals(
                "USD 325/3",
                new UnitPrice(TEN, BillingPeriod.WEEKLY)
                        .perMonth(new BigDecimal("2.5"), MonthBasis.standard())
                        .toString());
    }

    @Test
    void isPaidEachMonthOrEachYear() {
        assertEquals(new UnitPrice(TEN, BillingPeriod.MONTHLY), UnitPrice.monthly(TEN));
        assertEquals(new UnitPrice(TEN, BillingPeriod.YEARLY), UnitPrice.yearly(TEN));
        assertEquals("USD 10 / P1M", UnitPrice.monthly(TEN).toString());
    }

    @Test
    void isNotNegative() {
        assertEquals(
                "USD 0 / P1M", UnitPrice.monthly(MoneyFraction.parse("USD 0")).toString());
        assertRefused("amount must be >= 0, was USD -0.01", () -> UnitPrice.monthly(MoneyFraction.parse("USD -0.01")));
        EqualsVerifier.forClass(UnitPrice.class)
                .withPrefabValues(MoneyFraction.class, MoneyFraction.parse("USD 1"), MoneyFraction.parse("JPY 2"))
                .verify();
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("amount", () -> UnitPrice.monthly(null));
        assertNames("period", () -> new UnitPrice(TEN, null));
        assertNames("basis", () -> UnitPrice.monthly(TEN).perMonth(BigDecimal.ONE, null));
        assertNames("factor", () -> UnitPrice.monthly(TEN).perMonth(null, MonthBasis.standard()));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
