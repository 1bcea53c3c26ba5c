package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 28: control characters never get into ids, names or messages. */
class TextProperties {
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> nasty = Arbitraries.of(
                '\0', '\n', '\r', '\u001b', '\u007f', '\u0085', '\u2028', '\u202e', '\ud83d', '\ude00', ' ', '\u3000');
        return Arbitraries.oneOf(
                        nasty, Arbitraries.chars().all(), Arbitraries.chars().ascii())
                .list()
                .ofMaxSize(100)
                .map(chars -> chars.stream()
                        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                        .toString());
    }

    private static boolean isClean(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    @Property
    void anIdOrNameIsTakenAsGivenOrRefusedInASafeMessage(@ForAll("texts") String text) {
        boolean isId = !text.isEmpty() && text.strip().equals(text) && isClean(text);
        boolean isName = !text.isBlank() && isClean(text);

        assertEquals(isId, isTaken(() -> Text.checkId(text, "id"), text));
        assertEquals(isName, isTaken(() -> Text.checkName(text, "name"), text));
    }

    private static boolean isTaken(java.util.function.Supplier<String> check, String text) {
        try {
            assertEquals(text, check.get());
            return true;
        } catch (IllegalArgumentException e) {
            assertSafe(String.valueOf(e.getMessage()));
            return false;
        }
    }

    @Property
    void whatIsShownIsOneVisibleLine(@ForAll("texts") String text) {
        assertSafe(Text.shown(text));
    }

    private static void assertSafe(String message) {
        assertTrue(isClean(message), message);
        assertFalse(message.codePoints()
                .anyMatch(c -> c == 0x2028 || c == 0x2029 || Character.getType(c) == Character.FORMAT));
        assertTrue(message.length() < 600, message);
    }
}
