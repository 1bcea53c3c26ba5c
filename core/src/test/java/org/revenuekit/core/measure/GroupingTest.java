package org.revenuekit.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class GroupingTest {
    private static final Grouping<String, Integer> BY_LENGTH =
            Grouping.of("length", text -> text.isEmpty() ? Optional.empty() : Optional.of(text.length()));

    @Test
    void itTellsTheKeyOfASubjectIfThereIsOne() {
        assertEquals(Optional.of(3), BY_LENGTH.keyOf("abc"));
        assertEquals(Optional.empty(), BY_LENGTH.keyOf(""));
        assertEquals("length", BY_LENGTH.name());
        assertEquals("length", BY_LENGTH.toString());
    }

    @Test
    void aNameMustBeReadable() {
        assertEquals(
                "name must not be blank, was \" \"",
                assertThrows(IllegalArgumentException.class, () -> Grouping.of(" ", text -> Optional.of(1)))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        assertNames("name", () -> Grouping.of(null, text -> Optional.of(1)));
        assertNames("key", () -> Grouping.of("x", null));
        assertNames("subject", () -> BY_LENGTH.keyOf(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
