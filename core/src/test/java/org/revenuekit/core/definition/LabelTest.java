package org.revenuekit.core.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {
    private static final Label LABEL = Label.of("Satisfaction", "満足度");

    @Test
    void isATextInEachLanguage() {
        assertEquals("Satisfaction", LABEL.en());
        assertEquals("満足度", LABEL.ja());
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 満足度",
        "ja-JP, 満足度",
        "ja-JP-u-ca-japanese, 満足度",
        "en, Satisfaction",
        "de-DE, Satisfaction",
        "jv, Satisfaction",
        "und, Satisfaction",
        "und-JP, Satisfaction"
    })
    void isJapaneseForJapaneseAndEnglishForAllOthers(String locale, String text) {
        assertEquals(text, LABEL.text(Locale.forLanguageTag(locale)));
    }

    @Test
    void bothTextsAreBounded() {
        String longest = "x".repeat(1_000);
        assertEquals(longest, Label.of(longest, "a").en());
        assertEquals(longest, Label.of("a", longest).ja());
        assertRefused("label must have at most 1000 chars, had 1001", () -> Label.of(longest + "x", "a"));
        assertRefused("label must have at most 1000 chars, had 1001", () -> Label.of("a", longest + "x"));
        assertRefused("label must not be blank", () -> Label.of(" ", "a"));
        assertRefused("label must not be blank", () -> Label.of("a", "\u3000"));
        assertRefused(
                "label must not contain control characters or lone surrogates, had U+0009 at index 1",
                () -> Label.of("a\tb", "a"));
        assertRefused(
                "label must not contain control characters or lone surrogates, had U+0009 at index 2",
                () -> Label.of("a", "ab\t"));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("en", () -> Label.of(null, "a"));
        assertNames("ja", () -> Label.of("a", null));
        assertNames("locale", () -> LABEL.text(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(Label.class).suppress(Warning.NULL_FIELDS).verify();
    }
}
