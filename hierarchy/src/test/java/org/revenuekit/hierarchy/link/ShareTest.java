package org.revenuekit.hierarchy.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void aShareMayBeKnownExactly() {
        Share share = Share.of(new BigDecimal("0.50"));

        assertEquals(HALF, share.low());
        assertEquals(HALF, share.high());
        assertTrue(share.isExact());
        assertEquals("0.5", share.toString());
        assertEquals(Share.of(HALF), share);
        assertEquals(Share.of(HALF).hashCode(), share.hashCode());
    }

    @Test
    void aShareMayBeKnownBetweenBounds() {
        Share share = Share.between(new BigDecimal("0.25"), new BigDecimal("0.750"));

        assertEquals(new BigDecimal("0.25"), share.low());
        assertEquals(new BigDecimal("0.75"), share.high());
        assertFalse(share.isExact());
        assertEquals("0.25..0.75", share.toString());
        assertNotEquals(Share.between(new BigDecimal("0.25"), HALF), share);
        assertNotEquals(Share.between(HALF, new BigDecimal("0.75")), share);
    }

    @Test
    void perCentIsAHundredth() {
        assertEquals(Share.of(HALF), Share.ofPercent(BigDecimal.valueOf(50)));
        assertEquals("0.765", Share.ofPercent(new BigDecimal("76.5")).toString());
        assertEquals("1", Share.ofPercent(BigDecimal.valueOf(100)).toString());
        assertEquals("share must be <= 1, was 1.01", refused(() -> Share.ofPercent(BigDecimal.valueOf(101))));
    }

    @Test
    void whatIsNotKnownMayBeAnything() {
        assertEquals(Share.between(BigDecimal.ZERO, BigDecimal.ONE), Share.unknown());
        assertEquals("0..1", Share.unknown().toString());
    }

    @Test
    void aShareIsBetweenNothingAndAll() {
        assertEquals("0", Share.of(BigDecimal.ZERO).toString());
        assertEquals("1", Share.of(BigDecimal.ONE).toString());
        assertEquals("share must be >= 0, was -0.1", refused(() -> Share.of(new BigDecimal("-0.1"))));
        assertEquals("share must be <= 1, was 1.1", refused(() -> Share.of(new BigDecimal("1.1"))));
        assertEquals("low must be <= high, was 0.5 and 0", refused(() -> Share.between(HALF, BigDecimal.ZERO)));
    }

    @Test
    void aShareHasBoundedDigits() {
        BigDecimal tooFine = BigDecimal.ONE.movePointLeft(101);
        String limits = " must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale 101";

        assertEquals("low" + limits, refused(() -> Share.between(tooFine, BigDecimal.ONE)));
        assertEquals("high" + limits, refused(() -> Share.between(BigDecimal.ZERO, tooFine)));
        assertEquals("percent" + limits, refused(() -> Share.ofPercent(tooFine)));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void argumentsAreMandatory() {
        assertEquals(
                "low",
                assertThrows(NullPointerException.class, () -> Share.of(null)).getMessage());
        assertEquals(
                "high",
                assertThrows(NullPointerException.class, () -> Share.between(HALF, null))
                        .getMessage());
        assertEquals(
                "percent",
                assertThrows(NullPointerException.class, () -> Share.ofPercent(null))
                        .getMessage());
    }

    private static String refused(org.junit.jupiter.api.function.Executable build) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, build).getMessage());
    }
}
