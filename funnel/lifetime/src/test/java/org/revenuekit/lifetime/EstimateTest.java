package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final Estimate<String> KNOWN = Estimate.of("two");
    private static final Estimate<String> NONE = Estimate.refused(Refusal.TOO_FEW);

    @Test
    void whatIsKnownIsHandedOut() {
        assertEquals(Optional.of("two"), KNOWN.value());
        assertEquals(Optional.empty(), KNOWN.refusal());
        assertEquals("two", KNOWN.orElseThrow());
        assertEquals("two!", KNOWN.<String>fold(value -> value + "!", Refusal::name));
        assertEquals(Estimate.of(3), KNOWN.map(String::length));
        assertEquals(NONE, KNOWN.flatMap(value -> NONE));
        assertEquals("two", KNOWN.toString());
    }

    @Test
    void whatIsRefusedSaysWhy() {
        assertEquals(Optional.empty(), NONE.value());
        assertEquals(Optional.of(Refusal.TOO_FEW), NONE.refusal());
        assertEquals("TOO_FEW", NONE.<String>fold(value -> value + "!", Refusal::name));
        assertEquals(Estimate.refused(Refusal.TOO_FEW), NONE.map(String::length));
        assertEquals(Estimate.refused(Refusal.TOO_FEW), NONE.flatMap(value -> KNOWN));
        assertEquals("TOO_FEW", NONE.toString());
        assertEquals(
                "no estimate: TOO_FEW",
                assertThrows(NoSuchElementException.class, NONE::orElseThrow).getMessage());
    }

    @Test
    void theHashIsTheSameInEveryLaunch() {
        EqualsVerifier.forClass(Estimate.class)
                .suppress(Warning.STRICT_HASHCODE)
                .verify();
        assertEquals(Objects.hash(null, "TOO_FEW"), NONE.hashCode());
        assertEquals(Objects.hash("two", ""), KNOWN.hashCode());
    }
}
