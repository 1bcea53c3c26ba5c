package org.revenuekit.core.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DefinitionClashExceptionTest {
    private static final DefinitionRef REF = DefinitionRef.of("mine", 2);

    @Test
    void itCarriesBothDefinitions() {
        DefinitionClashException clash = new DefinitionClashException(REF, "one", "other");

        assertEquals("definitions of equal reference must be equal, mine@2 was one and other", clash.getMessage());
        assertSame(REF, clash.ref());
        assertEquals("one", clash.first());
        assertEquals("other", clash.second());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        assertNames("ref", () -> new DefinitionClashException(null, "one", "other"));
        assertNames("first", () -> new DefinitionClashException(REF, null, "other"));
        assertNames("second", () -> new DefinitionClashException(REF, "one", null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
