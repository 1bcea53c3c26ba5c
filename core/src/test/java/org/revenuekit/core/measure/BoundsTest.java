package org.revenuekit.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BoundsTest {
    @Test
    void aValueLiesBetweenItsBounds() {
        Bounds<Integer> bounds = Bounds.of(2, 5);

        assertEquals(2, bounds.low());
        assertEquals(5, bounds.high());
        assertFalse(bounds.isExact());
        assertEquals("2..5", bounds.toString());
    }

    @Test
    void equalBoundsAreAnExactValue() {
        assertEquals(Bounds.of(3, 3), Bounds.exactly(3));
        assertTrue(Bounds.exactly(3).isExact());
        assertEquals("3", Bounds.exactly(3).toString());
    }

    @Test
    void boundsThatCompareAsEqualAreExact() {
        assertTrue(Bounds.of(new BigDecimal("0.5"), new BigDecimal("0.50")).isExact());
    }

    @Test
    void theLowerIsNotAboveTheUpper() {
        assertEquals(
                "low must be <= high, was 3 and 2",
                assertThrows(IllegalArgumentException.class, () -> Bounds.of(3, 2))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void bothBoundsAreMandatory() {
        assertEquals(
                "low",
                assertThrows(NullPointerException.class, () -> Bounds.of(null, 1))
                        .getMessage());
        assertEquals(
                "high",
                assertThrows(NullPointerException.class, () -> Bounds.of(1, null))
                        .getMessage());
    }

    @Test
    void boundsAreEqualIfBothAre() {
        assertEquals(Bounds.of(1, 2), Bounds.of(1, 2));
        assertEquals(Bounds.of(1, 2).hashCode(), Bounds.of(1, 2).hashCode());
        assertNotEquals(Bounds.of(1, 2), Bounds.of(1, 3));
        assertNotEquals(Bounds.of(1, 2), Bounds.of(0, 2));
    }
}
