package org.revenuekit.funnel.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;

class ConversionPolicyTest {
    @Test
    void theStandardCountsLeadsThatReachedAStageAtAnyTime() {
        ConversionPolicy standard = ConversionPolicy.standard();

        assertEquals(DefinitionRef.of("conversion-policy", 1), standard.ref());
        assertEquals(Counting.REACHED, standard.counting());
        assertEquals(CountingUnit.LEADS, standard.unit());
        assertEquals(Optional.empty(), standard.window());
        assertEquals(new BigDecimal("1.96"), standard.z());
    }

    @Test
    void allCanBeChanged() {
        ConversionPolicy changed = ConversionPolicy.standard().toBuilder()
                .ref(DefinitionRef.of("mine", 3))
                .counting(Counting.IN_SEQUENCE)
                .unit(CountingUnit.PASSES)
                .window(Duration.ofDays(90))
                .z(new BigDecimal("1.650"))
                .build();

        assertEquals(DefinitionRef.of("mine", 3), changed.ref());
        assertEquals(Counting.IN_SEQUENCE, changed.counting());
        assertEquals(CountingUnit.PASSES, changed.unit());
        assertEquals(Optional.of(Duration.ofDays(90)), changed.window());
        assertEquals(new BigDecimal("1.65"), changed.z());
    }

    @Test
    void policiesAreEqualByContentAndHashByReference() {
        ConversionPolicy one = ConversionPolicy.standard();

        assertEquals(one, one.withZ(new BigDecimal("1.960")));
        assertNotEquals(one, one.withCounting(Counting.VISITED));
        assertEquals(one.ref().hashCode(), one.withCounting(Counting.VISITED).hashCode());
    }

    @Test
    void ratesMultiplyWhereEachStageImpliesThoseBeforeAtAnyTime() {
        ConversionPolicy standard = ConversionPolicy.standard();

        assertTrue(standard.ratesMultiply());
        assertTrue(standard.withCounting(Counting.IN_SEQUENCE).ratesMultiply());
        assertFalse(standard.withCounting(Counting.VISITED).ratesMultiply());
        assertFalse(standard.withCounting(Counting.FIRST_ENTRY).ratesMultiply());
        assertFalse(standard.withWindow(Duration.ofDays(1)).ratesMultiply());
    }

    @Test
    void windowAndZHaveBounds() {
        ConversionPolicy standard = ConversionPolicy.standard();

        assertEquals(
                Optional.of(ConversionPolicy.MAX_WINDOW),
                standard.withWindow(ConversionPolicy.MAX_WINDOW).window());
        assertEquals(
                Optional.of(Duration.ofNanos(1)),
                standard.withWindow(Duration.ofNanos(1)).window());
        assertRefused(
                "window must be > 0 and <= PT876600H, was PT0S (policy conversion-policy@1)",
                () -> standard.withWindow(Duration.ZERO));
        assertRefused(
                "window must be > 0 and <= PT876600H, was PT876600H0.000000001S (policy conversion-policy@1)",
                () -> standard.withWindow(ConversionPolicy.MAX_WINDOW.plusNanos(1)));
        assertRefused(
                "z must be above 0 and at most 100, was 0 (policy conversion-policy@1)",
                () -> standard.withZ(BigDecimal.ZERO));
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
