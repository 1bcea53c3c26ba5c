package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;

class WeightsTest {
    private static final DefinitionRef MINE = DefinitionRef.of("mine", 1);
    private static final List<String> CRITERIA = List.of("size", "age");

    private static void assertRefuses(String message, Map<String, BigDecimal> given) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Weights.complete(CRITERIA, given, MINE))
                        .getMessage());
    }

    @Test
    void weightsAreCompleteInOrderAndInTheirNormalForm() {
        assertEquals(
                "{size=0, age=1.5}",
                Weights.complete(CRITERIA, Map.of("age", new BigDecimal("1.50")), MINE)
                        .toString());
    }

    @Test
    void weightsHaveBounds() {
        assertRefuses("weight must be >= 0, was -1 (age, policy mine@1)", Map.of("age", BigDecimal.valueOf(-1)));
        assertRefuses("sum of weights must be > 0, was 0 (policy mine@1)", Map.of("age", BigDecimal.ZERO));
        assertRefuses(
                "weight must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale 101",
                Map.of("age", new BigDecimal("1E-101")));
    }
}
