package org.revenuekit.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservedValueTest {
    @Test
    void isANumberOrACategory() {
        ObservedValue seven = ObservedValue.of(7);
        ObservedValue yes = ObservedValue.ofCategory("yes");

        assertEquals(Optional.of(new BigDecimal("7")), seven.number());
        assertEquals(Optional.empty(), seven.category());
        assertEquals(Optional.empty(), yes.number());
        assertEquals(Optional.of("yes"), yes.category());
        assertNotEquals(ObservedValue.of(7), ObservedValue.ofCategory("7"));
    }

    @Test
    void foldAppliesOneOfTwoFunctions() {
        assertEquals("7 of 10", ObservedValue.of(7).<String>fold(number -> number + " of 10", category -> category));
        assertEquals(
                "it is yes",
                ObservedValue.ofCategory("yes").<String>fold(BigDecimal::toString, category -> "it is " + category));
    }

    @ParameterizedTest
    @CsvSource({"7.50, 7.5", "1E+3, 1000", "0.000, 0", "-0.1, -0.1", "1e-6, 0.000001", "0.0000010, 0.000001"})
    void theScaleOfANumberDoesNotCount(BigDecimal number, String text) {
        assertEquals(ObservedValue.of(new BigDecimal(text)), ObservedValue.of(number));
        assertEquals(text, ObservedValue.of(number).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999999999999.999999",
                "-999999999999.999999",
                "0.000001",
                "-0.000001",
                "999999999999",
                "999999999999.99999900"
            })
    void aNumberHasTwelveDigitsAndSixDecimals(BigDecimal number) {
        assertEquals(0, number.compareTo(ObservedValue.of(number).number().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000000, 1000000000000",
        "-1000000000000, -1000000000000",
        "1E+12, 1000000000000",
        "0.0000001, 1E-7",
        "0.1234567, 0.1234567",
        "123456789012345678901234, 123456789012345678901234",
        "1234567890123456789012345, longer",
        "1E+100, longer"
    })
    void refusesALongerNumber(BigDecimal number, String shown) {
        assertRefused(
                "number must have at most 12 digits before the point and 6 decimals, was " + shown,
                () -> ObservedValue.of(number));
    }

    @Test
    void refusesAWholeNumberOfThirteenDigits() {
        assertEquals("999999999999", ObservedValue.of(999_999_999_999L).toString());
        assertEquals("-999999999999", ObservedValue.of(-999_999_999_999L).toString());
        assertRefused(
                "number must have at most 12 digits before the point and 6 decimals, was 1000000000000",
                () -> ObservedValue.of(1_000_000_000_000L));
    }

    @Test
    void refusesANumberThatWouldFillTheMemory() {
        assertRefused(
                "number must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale -100000000",
                () -> ObservedValue.of(new BigDecimal("1E+100000000")));
    }

    @Test
    void aCategoryIsComparedAsWritten() {
        assertEquals("はい", ObservedValue.ofCategory("はい").toString());
        assertNotEquals(ObservedValue.ofCategory("Yes"), ObservedValue.ofCategory("yes"));
    }

    @Test
    void aCategoryIsBounded() {
        assertEquals(
                Optional.of("x".repeat(1_024)),
                ObservedValue.ofCategory("x".repeat(1_024)).category());
        assertRefused(
                "category must have at most 1024 chars, had 1025", () -> ObservedValue.ofCategory("x".repeat(1_025)));
        assertRefused("category must not be empty", () -> ObservedValue.ofCategory(""));
        assertRefused(
                "category must not begin or end with a blank, was \"yes \"", () -> ObservedValue.ofCategory("yes "));
        assertRefused(
                "category must not contain control characters or lone surrogates, had U+0000 at index 1",
                () -> ObservedValue.ofCategory("a\0b"));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("number", () -> ObservedValue.of(null));
        assertNames("category", () -> ObservedValue.ofCategory(null));
        assertNames("ifNumber", () -> ObservedValue.ofCategory("a").fold(null, category -> category));
        assertNames("ifCategory", () -> ObservedValue.of(1).fold(number -> number, null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(ObservedValue.class)
                .suppress(Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }
}
