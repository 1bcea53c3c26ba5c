package org.revenuekit.core.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionRefTest {
    @Test
    void isANameAndAVersion() {
        DefinitionRef ref = DefinitionRef.of("family-policy-2", 3);

        assertEquals("family-policy-2", ref.name());
        assertEquals(3, ref.version());
        assertEquals("family-policy-2@3", ref.toString());
        assertEquals(ref, DefinitionRef.parse("family-policy-2@3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "0", "9", "-", "a-z-0-9"})
    void takesLettersDigitsAndHyphens(String name) {
        assertEquals(name, DefinitionRef.of(name, 1).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "`", "{", "/", ":", ",", ".", "a@1", "ä", "ａ", "٣"})
    void refusesOtherNames(String name) {
        assertEquals(
                "name must be 1 to 64 of a-z, 0-9 and -, was \"" + name + "\"",
                assertThrows(IllegalArgumentException.class, () -> DefinitionRef.of(name, 1))
                        .getMessage());
    }

    @Test
    void theNameIsBoundedAndItsMessageSafe() {
        assertEquals("a".repeat(64), DefinitionRef.of("a".repeat(64), 1).name());
        assertEquals(
                "name must be 1 to 64 of a-z, 0-9 and -, was \"" + "a".repeat(65) + "\"",
                assertThrows(IllegalArgumentException.class, () -> DefinitionRef.of("a".repeat(65), 1))
                        .getMessage());
        assertEquals(
                "name must be 1 to 64 of a-z, 0-9 and -, was \"a\\u000ab" + "c".repeat(77) + "...\"",
                assertThrows(IllegalArgumentException.class, () -> DefinitionRef.of("a\nb" + "c".repeat(999), 1))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void versionsBeginAtOne(int version) {
        String message = "version must be >= 1, was " + version;
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> DefinitionRef.of("a", version))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> DefinitionRef.parse("a@" + version))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 999_999_999, Integer.MAX_VALUE})
    void parseIsTheInverseOfToString(int version) {
        DefinitionRef ref = DefinitionRef.of("a", version);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("a@" + Integer.toString(version), ref.toString());
            assertEquals(ref, DefinitionRef.parse(ref.toString()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1", "a@", "a@b", "a@ 1", "a@1 ", "a@+1", "a@1.0", "a@2147483648", "a@１", "a@٣"})
    void refusesOtherText(String text) {
        assertEquals(
                "a definition reference is name@version, was \"" + text + "\"",
                assertThrows(IllegalArgumentException.class, () -> DefinitionRef.parse(text))
                        .getMessage());
    }

    @Test
    void refusesAnEmptyNameInText() {
        assertEquals(
                "name must be 1 to 64 of a-z, 0-9 and -, was \"\"",
                assertThrows(IllegalArgumentException.class, () -> DefinitionRef.parse("@1"))
                        .getMessage());
    }

    @Test
    void theMessageAboutTextIsSafe() {
        assertEquals(
                "a definition reference is name@version, was \"a\\u001b" + "x".repeat(78) + "...\"",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> DefinitionRef.parse("a\u001b" + "x".repeat(1_000_000)))
                        .getMessage());
    }

    @Test
    void ordersByNameThenVersion() {
        DefinitionRef ref = DefinitionRef.of("b", 2);

        assertTrue(ref.compareTo(DefinitionRef.of("a", 3)) > 0);
        assertTrue(ref.compareTo(DefinitionRef.of("c", 1)) < 0);
        assertTrue(ref.compareTo(DefinitionRef.of("b", 10)) < 0);
        assertTrue(ref.compareTo(DefinitionRef.of("b", 1)) > 0);
        assertEquals(0, ref.compareTo(DefinitionRef.of("b", 2)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "name",
                assertThrows(NullPointerException.class, () -> DefinitionRef.of(null, 1))
                        .getMessage());
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> DefinitionRef.parse(null))
                        .getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(DefinitionRef.class)
                .withPrefabValuesForField("version", 1, 2)
                .verify();
    }
}
