package org.revenuekit.examples.report.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByFormTest {

    @Test
    void aCountryIsTwoLetters() {
        assertEquals(Optional.of("JP"), ByForm.country("JP"));
        assertEquals(Optional.of("JP"), ByForm.country("jp"));
        assertEquals(Optional.of("US"), ByForm.country("US-DE"));
        assertEquals(Optional.of("AZ"), ByForm.country("az_b9"));
    }

    @Test
    void aLanguageIsTwoOrThreeLetters() {
        assertEquals(Optional.of("ja"), ByForm.language("JA"));
        assertEquals(Optional.of("ain"), ByForm.language("ain"));
        assertEquals(Optional.of("zh"), ByForm.language("zh-Hant_TW"));
        assertEquals(Optional.of("ja"), ByForm.language("ja-" + "x".repeat(32)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "J", "1P", "@a", "[a", "`a", "{a", "\uFF2A\uFF30", "US-", "-US", "US--DE", "US-D E", "J-P"})
    void nothingElseIsEither(String text) {
        assertEquals(Optional.empty(), ByForm.country(text));
        assertEquals(Optional.empty(), ByForm.language(text));
    }

    @Test
    void lengthsAreBounded() {
        assertEquals(Optional.empty(), ByForm.country("JPN"));
        assertEquals(Optional.empty(), ByForm.language("japa"));
        assertEquals(Optional.empty(), ByForm.language("ja-" + "x".repeat(33)));
    }
}
