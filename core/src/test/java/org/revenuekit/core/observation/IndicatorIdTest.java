package org.revenuekit.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class IndicatorIdTest {
    @Test
    void isTextInItsOrder() {
        IndicatorId id = IndicatorId.of("満足度");

        assertEquals("満足度", id.value());
        assertEquals("満足度", id.toString());
        assertTrue(IndicatorId.of("a").compareTo(IndicatorId.of("b")) < 0);
        assertTrue(IndicatorId.of("b").compareTo(IndicatorId.of("a")) > 0);
        assertEquals(0, IndicatorId.of("a").compareTo(IndicatorId.of("a")));
    }

    @Test
    void isBounded() {
        assertEquals("x".repeat(1_024), IndicatorId.of("x".repeat(1_024)).value());
        assertRefused("indicator id must have at most 1024 chars, had 1025", "x".repeat(1_025));
        assertRefused("indicator id must not be empty", "");
        assertRefused("indicator id must not begin or end with a blank, was \" a\"", " a");
        assertRefused(
                "indicator id must not contain control characters or lone surrogates, had U+000A at index 1", "a\nb");
    }

    private static void assertRefused(String message, String id) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> IndicatorId.of(id))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "value",
                assertThrows(NullPointerException.class, () -> IndicatorId.of(null))
                        .getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(IndicatorId.class).verify();
    }
}
