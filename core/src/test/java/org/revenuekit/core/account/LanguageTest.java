package org.revenuekit.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    private static final Language JAPANESE = Language.of("ja");

    @Test
    void isTwoOrThreeLettersInTheirOrder() {
        assertEquals("ja", JAPANESE.tag());
        assertEquals("ja", JAPANESE.toString());
        assertEquals("haz", Language.of("haz").tag());
        assertTrue(JAPANESE.compareTo(Language.of("zh")) < 0);
        assertTrue(Language.of("zh").compareTo(JAPANESE) > 0);
        assertEquals(0, JAPANESE.compareTo(Language.of("ja")));
        EqualsVerifier.forClass(Language.class)
                .withPrefabValues(String.class, "ja", "en")
                .verify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "j", "jaja", "JA", "j1", "`a", "a{", "ja-JP", "ｊａ"})
    void anythingElseIsRefused(String tag) {
        assertEquals(
                "language must be two or three letters a to z (primary subtag of BCP 47), was \"" + tag + "\"",
                assertThrows(IllegalArgumentException.class, () -> Language.of(tag))
                        .getMessage());
    }

    @Test
    void aMessageIsOneLine() {
        assertEquals(
                "language must be two or three letters a to z (primary subtag of BCP 47), was \"\\u000ax\"",
                assertThrows(IllegalArgumentException.class, () -> Language.of("\nx"))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "tag",
                assertThrows(NullPointerException.class, () -> Language.of(null))
                        .getMessage());
    }
}
