package org.revenuekit.core.internal;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "A 1", "株式会社", "😀", "𠮷", "é\u0301", "a\u200db", "\u202ea", "${jndi:x}", "{}"})
    void returnsGoodTextAsGiven(String text) {
        assertSame(text, Text.checkId(text, "id"));
        assertSame(text, Text.checkName(text, "name"));
    }

    @Test
    void anIdIsNotEmptyAndBounded() {
        String longest = "x".repeat(1_024);
        assertSame(longest, Text.checkId(longest, "account id"));
        assertRefused("account id must not be empty", () -> Text.checkId("", "account id"));
        assertRefused(
                "account id must have at most 1024 chars, had 1025", () -> Text.checkId(longest + "x", "account id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", " ", "\u3000a", "a\u2003"})
    void anIdHasNoBlankEnd(String text) {
        assertRefused("id must not begin or end with a blank, was \"" + text + "\"", () -> Text.checkId(text, "id"));
    }

    @Test
    void theMessageAboutABlankEndIsBoundedAndEscaped() {
        assertRefused(
                "id must not begin or end with a blank, was \"\\u000a" + "x".repeat(79) + "...\"",
                () -> Text.checkId("\n" + "x".repeat(1_000), "id"));
    }

    @Test
    void aNameIsNotBlankAndBounded() {
        String longest = "x".repeat(1_000);
        assertSame(longest, Text.checkName(longest, "account name"));
        assertSame(" x ", Text.checkName(" x ", "account name"));
        assertRefused("account name must not be blank", () -> Text.checkName("", "account name"));
        assertRefused("account name must not be blank", () -> Text.checkName(" \u3000", "account name"));
        assertRefused(
                "account name must have at most 1000 chars, had 1001",
                () -> Text.checkName(longest + "x", "account name"));
    }

    @ParameterizedTest
    @CsvSource({
        "0000, 'a\0b', 1",
        "001F, 'ab\u001fc', 2",
        "000A, 'a\nb', 1",
        "007F, 'a\u007fb', 1",
        "009F, 'a\u009fb', 1",
        "0085, '😀\u0085b', 2",
        "D83D, 'a\ud83db', 1",
        "D83D, 'a\ud83d', 1",
        "DE00, '\ude00b', 0",
        "DE00, '😀\ude00', 2"
    })
    void controlCharactersAndLoneSurrogatesAreNeverInIdsOrNames(String code, String text, int index) {
        String rule = " must not contain control characters or lone surrogates, had U+" + code + " at index " + index;
        assertRefused("id" + rule, () -> Text.checkId(text, "id"));
        assertRefused("name" + rule, () -> Text.checkName(text, "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a~b", "a\u00a0b", "a\ud7ffb", "a\ue000b"})
    void theirNeighboursAreFine(String text) {
        assertSame(text, Text.checkId(text, "id"));
    }

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "'a\nb', a\\u000ab",
        "'a\r\tb', a\\u000d\\u0009b",
        "'\u001b[31m', \\u001b[31m",
        "'\u202eabc\u200b', \\u202eabc\\u200b",
        "'\u2028\u2029', \\u2028\\u2029",
        "'\ud800x', \\ud800x",
        "𠮷野家😀, 𠮷野家😀",
        "'\udb40\udc01', \\ue0001",
        "${jndi:x}{}, ${jndi:x}{}"
    })
    void showsWhatIsVisibleAndEscapesTheRest(String text, String shown) {
        assertEquals(shown, Text.shown(text));
    }

    @Test
    void showsAtMostEightyCharacters() {
        assertEquals("", Text.shown(""));
        assertEquals("x".repeat(80), Text.shown("x".repeat(80)));
        assertEquals("x".repeat(80) + "...", Text.shown("x".repeat(81)));
        assertEquals("😀".repeat(80), Text.shown("😀".repeat(80)));
        assertEquals("😀".repeat(80) + "...", Text.shown("😀".repeat(80) + "x"));
    }

    @Test
    void aMegabyteIsRefusedAtOnce() {
        String megabyte = "\n".repeat(1_000_000);
        assertTimeout(ofSeconds(10), () -> {
            assertRefused("id must have at most 1024 chars, had 1000000", () -> Text.checkId(megabyte, "id"));
            assertRefused("name must have at most 1000 chars, had 1000000", () -> Text.checkName(megabyte, "name"));
            assertEquals("\\u000a".repeat(80) + "...", Text.shown(megabyte));
        });
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "value",
                assertThrows(NullPointerException.class, () -> Text.checkId(null, "id"))
                        .getMessage());
        assertEquals(
                "name",
                assertThrows(NullPointerException.class, () -> Text.checkName(null, "id"))
                        .getMessage());
    }
}
