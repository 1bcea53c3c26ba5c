package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;

class DefinitionsTest {
    private record Rule(DefinitionRef ref, int threshold) {}

    private static final Rule RULE = new Rule(DefinitionRef.of("rule", 1), 5);

    @Test
    void equalDefinitionsAndThoseOfAnotherReferenceAreCompared() {
        assertDoesNotThrow(() -> Definitions.checkSame(Rule::ref, RULE, new Rule(DefinitionRef.of("rule", 1), 5)));
        assertDoesNotThrow(() -> Definitions.checkSame(Rule::ref, RULE, new Rule(DefinitionRef.of("rule", 2), 6)));
    }

    @Test
    void unequalOnesOfOneReferenceAreNot() {
        Rule later = new Rule(DefinitionRef.of("rule", 1), 6);
        DefinitionClashException clash =
                assertThrows(DefinitionClashException.class, () -> Definitions.checkSame(Rule::ref, RULE, later));

        assertEquals(RULE.ref(), clash.ref());
        assertSame(RULE, clash.first());
        assertSame(later, clash.second());
    }
}
