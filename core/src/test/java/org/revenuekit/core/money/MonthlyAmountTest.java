package org.revenuekit.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Undefined;

class MonthlyAmountTest {
    private static final MonthlyAmount WEEKLY = usd(520, 12);
    private static final MonthlyAmount YEN = MonthlyAmount.zero(CurrencyUnit.JPY);

    private static MonthlyAmount usd(long numerator, long denominator) {
        return MonthlyAmount.of(CurrencyUnit.USD, Ratio.of(numerator, denominator));
    }

    @Test
    void isExactAndInLowestTerms() {
        assertEquals("USD 130/3", WEEKLY.toString());
        assertEquals(Ratio.of(130, 3), WEEKLY.number());
        assertEquals(CurrencyUnit.USD, WEEKLY.currency());
        assertEquals(usd(21, 2), MonthlyAmount.of(MoneyFraction.parse("USD 10.50")));
        assertEquals("JPY 0/1", YEN.toString());
        assertEquals(
                "number must be defined, was 1/0",
                assertThrows(IllegalArgumentException.class, () -> usd(1, 0)).getMessage());
    }

    @Test
    void adds() {
        assertEquals(usd(133, 3), WEEKLY.plus(usd(1, 1)));
        assertEquals(usd(127, 3), WEEKLY.minus(usd(1, 1)));
        assertEquals(
                List.of(-1, 0, 1),
                List.of(usd(-1, 3).signum(), usd(0, 3).signum(), usd(1, 3).signum()));
    }

    @Test
    void multiplies() {
        assertEquals(usd(65, 1), WEEKLY.times(new BigDecimal("1.5")));
        assertEquals(usd(26, 1), WEEKLY.times(Ratio.of(3, 5)));
        assertEquals(usd(-130, 3), WEEKLY.times(BigDecimal.valueOf(-1)));
        assertThrows(ArithmeticException.class, () -> WEEKLY.times(Ratio.of(1, 0)));
        assertThrows(IllegalArgumentException.class, () -> WEEKLY.times(new BigDecimal("1E1000")));
    }

    @Test
    void aQuotientNeedsABase() {
        assertEquals(Ratio.of(130, 3), WEEKLY.over(usd(1, 1)));
        assertEquals(Ratio.of(0, 1), usd(0, 1).over(WEEKLY));
        assertEquals(Optional.of(Undefined.ZERO_BASE), WEEKLY.over(usd(0, 1)).undefined());
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE),
                usd(0, 1).over(usd(0, 1)).undefined());
        assertEquals(Ratio.of(-1, 0), usd(-5, 3).over(usd(0, 1)));
        assertEquals(
                "base must be >= 0, was USD -1/3",
                assertThrows(IllegalArgumentException.class, () -> WEEKLY.over(usd(-1, 3)))
                        .getMessage());
    }

    @Test
    void aYearIsTwelveOfThem() {
        assertEquals(new MoneyRatio(CurrencyUnit.USD, Ratio.of(520, 1)), WEEKLY.annual());
    }

    @Test
    void isRoundedOnceHalfUp() {
        assertEquals(Money.parse("USD 43.33"), WEEKLY.rounded());
        assertEquals(Money.parse("USD 0.01"), usd(1, 200).rounded());
        assertEquals(Money.parse("USD -0.01"), usd(-1, 200).rounded());
        assertEquals(
                Money.parse("JPY 43"),
                MonthlyAmount.of(CurrencyUnit.JPY, Ratio.of(130, 3)).rounded());
    }

    @Test
    void currenciesAreNeverMixed() {
        MonthlyAmount nothing = MonthlyAmount.zero(CurrencyUnit.USD);

        assertThrows(CurrencyMismatchException.class, () -> nothing.plus(YEN));
        assertThrows(CurrencyMismatchException.class, () -> nothing.minus(YEN));
        assertThrows(CurrencyMismatchException.class, () -> nothing.over(YEN));
        assertThrows(CurrencyMismatchException.class, () -> nothing.compareTo(YEN));
        assertNotEquals(nothing, YEN);
    }

    @Test
    void isOrderedByAmount() {
        assertEquals(
                List.of(usd(-1, 3), usd(1, 3), usd(1, 2), WEEKLY),
                List.of(WEEKLY, usd(1, 2), usd(-1, 3), usd(1, 3)).stream()
                        .sorted()
                        .toList());
        assertEquals(0, usd(1, 2).compareTo(usd(2, 4)));
    }

    @Test
    void isEqualByCurrencyAndNumber() {
        assertEquals(usd(1, 2), usd(2, 4));
        assertEquals(usd(1, 2).hashCode(), usd(2, 4).hashCode());
        assertEquals(
                Objects.hash(CurrencyUnit.USD, Fraction.of(1, 2)), usd(1, 2).hashCode());
        assertNotEquals(usd(1, 2), usd(1, 3));
        assertNotEquals(usd(1, 2), MonthlyAmount.of(CurrencyUnit.JPY, Ratio.of(1, 2)));
        assertNotEquals(usd(1, 2), "USD 1/2");
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("currency", () -> MonthlyAmount.of(null, Ratio.of(1, 1)));
        assertNames("number", () -> MonthlyAmount.of(CurrencyUnit.USD, null));
        assertNames("monthly", () -> MonthlyAmount.of(null));
        assertNames("currency", () -> MonthlyAmount.zero(null));
        assertNames("other", () -> WEEKLY.plus(null));
        assertNames("factor", () -> WEEKLY.times((Ratio) null));
        assertNames("factor", () -> WEEKLY.times((BigDecimal) null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
