package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;
import static org.revenuekit.hierarchy.rollup.World.money;
import static org.revenuekit.hierarchy.rollup.World.usd;

import org.joda.money.CurrencyMismatchException;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Bounds;

class ValueRangeTest {
    private static final ValueRange RANGE = ValueRange.of(usd("1"), usd("2"), usd("4"));

    @Test
    void hasALowAnExpectedAndAHighValue() {
        assertEquals(usd("1"), RANGE.low());
        assertEquals(usd("2"), RANGE.mid());
        assertEquals(usd("4"), RANGE.high());
        assertEquals(Bounds.of(usd("1"), usd("4")), RANGE.bounds());
        assertEquals(new ValueRange(usd("1"), usd("2"), usd("4")), RANGE);
    }

    @Test
    void theValuesAreInOrder() {
        assertEquals(usd("2"), ValueRange.of(usd("2"), usd("2"), usd("4")).low());
        assertEquals(usd("2"), ValueRange.of(usd("1"), usd("2"), usd("2")).high());
        assertRefuses(
                "low <= mid <= high must hold, were USD 2.1, USD 2 and USD 4",
                () -> ValueRange.of(usd("2.1"), usd("2"), usd("4")));
        assertRefuses(
                "low <= mid <= high must hold, were USD 1, USD 2 and USD 1.9",
                () -> ValueRange.of(usd("1"), usd("2"), usd("1.9")));
    }

    @Test
    void theValuesShareACurrency() {
        assertThrows(CurrencyMismatchException.class, () -> ValueRange.of(money("JPY", "1"), usd("2"), usd("4")));
        assertThrows(CurrencyMismatchException.class, () -> ValueRange.of(usd("1"), usd("2"), money("JPY", "4")));
        assertThrows(CurrencyMismatchException.class, () -> RANGE.plus(ValueRange.exactly(money("JPY", "1"))));
    }

    @Test
    void anExactValueHasNoRange() {
        ValueRange exact = ValueRange.exactly(usd("3"));

        assertEquals(ValueRange.of(usd("3"), usd("3"), usd("3")), exact);
        assertEquals("USD 3", exact.toString());
        assertEquals("USD 2 (USD 1 to USD 4)", RANGE.toString());
        assertEquals(
                "USD 1 (USD 1 to USD 4)",
                ValueRange.of(usd("1"), usd("1"), usd("4")).toString());
    }

    @Test
    void eachValueIsAddedToItsLike() {
        assertEquals(
                ValueRange.of(usd("11"), usd("22.005"), usd("44")),
                RANGE.plus(ValueRange.of(usd("10"), usd("20.005"), usd("40"))));
        assertEquals(RANGE, RANGE.plus(ValueRange.exactly(usd("0"))));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("low", () -> ValueRange.of(null, usd("2"), usd("4")));
        assertNames("mid", () -> ValueRange.of(usd("1"), null, usd("4")));
        assertNames("high", () -> ValueRange.of(usd("1"), usd("2"), null));
        assertNames("value", () -> ValueRange.exactly(null));
        assertNames("other", () -> RANGE.plus(null));
    }

    /** EqualsVerifier would need values that are in no order. */
    @Test
    void everyValueCountsInEqualsAndHashCode() {
        assertEquals(
                RANGE.hashCode(),
                ValueRange.of(usd("1.0"), usd("2.00"), usd("4")).hashCode());
        assertEquals(RANGE, ValueRange.of(usd("1.0"), usd("2.00"), usd("4")));
        assertNotEquals(RANGE, ValueRange.of(usd("0"), usd("2"), usd("4")));
        assertNotEquals(RANGE, ValueRange.of(usd("1"), usd("3"), usd("4")));
        assertNotEquals(RANGE, ValueRange.of(usd("1"), usd("2"), usd("5")));
    }
}
