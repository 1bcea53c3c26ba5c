package org.revenuekit.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
    private static final Country JAPAN = Country.of("JP");

    @Test
    void isTwoLettersInTheirOrder() {
        assertEquals("JP", JAPAN.code());
        assertEquals("JP", JAPAN.toString());
        assertEquals("AZ", Country.of("AZ").code());
        assertEquals("ZA", Country.of("ZA").code());
        assertTrue(JAPAN.compareTo(Country.of("US")) < 0);
        assertTrue(Country.of("US").compareTo(JAPAN) > 0);
        assertEquals(0, JAPAN.compareTo(Country.of("JP")));
        EqualsVerifier.forClass(Country.class)
                .withPrefabValues(String.class, "JP", "US")
                .verify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "J", "JPN", "jp", "Jp", "J1", "@A", "A[", "ＪＰ"})
    void anythingElseIsRefused(String code) {
        assertEquals(
                "country must be two letters A to Z (ISO 3166-1 alpha-2), was \"" + code + "\"",
                assertThrows(IllegalArgumentException.class, () -> Country.of(code))
                        .getMessage());
    }

    @Test
    void aMessageIsOneLine() {
        assertEquals(
                "country must be two letters A to Z (ISO 3166-1 alpha-2), was \"\\u000aX\"",
                assertThrows(IllegalArgumentException.class, () -> Country.of("\nX"))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "code",
                assertThrows(NullPointerException.class, () -> Country.of(null)).getMessage());
    }
}
