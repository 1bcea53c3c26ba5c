package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;

class ConfidenceTest {
    private static final DefinitionRef MINE = DefinitionRef.of("mine", 1);

    @Test
    void zHasBounds() {
        assertDoesNotThrow(() -> Confidence.checkZ(Double.MIN_VALUE));
        assertDoesNotThrow(() -> Confidence.checkZ(100));
        assertRefused("z must be above 0 and at most 100, was 0.0", () -> Confidence.checkZ(0));
        assertRefused(
                "z must be above 0 and at most 100, was 100.00000000000001",
                () -> Confidence.checkZ(Math.nextUp(100d)));
        assertRefused("z must be above 0 and at most 100, was NaN", () -> Confidence.checkZ(Double.NaN));
    }

    @Test
    void thatOfADefinitionComesInItsNormalForm() {
        assertEquals(new BigDecimal("1.96"), Confidence.z(new BigDecimal("1.960"), "policy", MINE));
        assertEquals(BigDecimal.valueOf(100), Confidence.z(new BigDecimal("1E2"), "policy", MINE));
        assertRefused(
                "z must be above 0 and at most 100, was 0 (policy mine@1)",
                () -> Confidence.z(BigDecimal.ZERO, "policy", MINE));
        assertRefused(
                "z must be above 0 and at most 100, was 100.1 (policy mine@1)",
                () -> Confidence.z(new BigDecimal("100.10"), "policy", MINE));
        assertRefused(
                "z must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale 101",
                () -> Confidence.z(new BigDecimal("1E-101"), "policy", MINE));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
