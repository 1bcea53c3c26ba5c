package org.revenuekit.core.measure;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    private static final BigInteger LARGEST = BigInteger.TEN.pow(1000).subtract(BigInteger.ONE);

    @Test
    void keepsNumeratorAndDenominator() {
        Ratio ratio = Ratio.of(4238, 6711);

        assertEquals(new BigDecimal("4238"), ratio.numerator());
        assertEquals(new BigDecimal("6711"), ratio.denominator());
        assertEquals("4238/6711", ratio.toString());
        assertEquals(new BigDecimal("0.6315005215318134406198778125465653"), ratio.orElseThrow());
        assertEquals(Optional.of(new BigDecimal("0.63")), ratio.rounded(2));
    }

    @Test
    void halfIsNotTwoQuartersButHasItsValue() {
        assertNotEquals(Ratio.of(1, 2), Ratio.of(2, 4));
        assertEquals(0, Ratio.byValue().compare(Ratio.of(1, 2), Ratio.of(2, 4)));
        assertEquals(Ratio.of(1, 2), Ratio.of(new BigDecimal("1.0"), new BigDecimal("2.00")));
        assertEquals(Ratio.of(1, 2).orElseThrow(), Ratio.of(2, 4).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"1, 4, 0.25", "-3, 4, -0.75", "1000, 1, 1000", "2, 0.04, 50", "0, 5, 0", "1E+3, 0.1, 10000"})
    void theQuotientHasNoTrailingZeros(BigDecimal numerator, BigDecimal denominator, String quotient) {
        assertEquals(quotient, Ratio.of(numerator, denominator).orElseThrow().toString());
    }

    @Test
    void nothingOverNothingAndSomethingOverNothingAreUndefined() {
        assertFalse(Ratio.of(0, 0).isDefined());
        assertFalse(Ratio.of(7, 0).isDefined());
        assertTrue(Ratio.of(0, 7).isDefined());
        assertEquals(Optional.of(Undefined.NOTHING_TO_MEASURE), Ratio.of(0, 0).undefined());
        assertEquals(Optional.of(Undefined.ZERO_BASE), Ratio.of(-7, 0).undefined());
        assertEquals(Optional.empty(), Ratio.of(0, 7).undefined());
        assertEquals(Optional.empty(), Ratio.of(7, 0).rounded(2));
        assertEquals(Optional.empty(), Ratio.of(0, 0).rounded(0));
    }

    @Test
    void foldAsksOneOfTwoFunctions() {
        assertEquals("0.5", Ratio.of(1, 2).<String>fold(BigDecimal::toString, Undefined::toString));
        assertEquals("ZERO_BASE", Ratio.of(1, 0).<String>fold(BigDecimal::toString, Undefined::toString));
    }

    @Test
    void orElseThrowNamesTheRatioAndTheReason() {
        assertEquals(
                "ratio 5/0 is undefined (ZERO_BASE)",
                assertThrows(ArithmeticException.class, Ratio.of(5, 0)::orElseThrow)
                        .getMessage());
        assertEquals(
                "ratio 0/0 is undefined (NOTHING_TO_MEASURE)",
                assertThrows(ArithmeticException.class, Ratio.of(0, 0)::orElseThrow)
                        .getMessage());
    }

    @Test
    void rollingUpAddsNumeratorsAndDenominators() {
        assertEquals(Ratio.of(3, 14), Ratio.of(1, 4).plus(Ratio.of(2, 10)));
        assertEquals(Ratio.of(3, 4), Ratio.of(1, 4).plus(Ratio.of(2, 0)));
        assertEquals(
                Ratio.of(new BigDecimal("18446744073709551614"), new BigDecimal("2")),
                Ratio.of(Long.MAX_VALUE, 1).plus(Ratio.of(Long.MAX_VALUE, 1)));
    }

    @Test
    void theDifferenceIsThatOfTheValues() {
        assertEquals(Ratio.of(2, 8), Ratio.of(3, 4).difference(Ratio.of(1, 2)));
        assertEquals(Ratio.of(-2, 8), Ratio.of(1, 2).difference(Ratio.of(3, 4)));
        assertEquals(Ratio.of(0, 8), Ratio.of(1, 2).difference(Ratio.of(2, 4)));
        assertEquals(Ratio.of(7, 6), Ratio.of(2, 3).difference(Ratio.of(-1, 2)));
        assertFalse(Ratio.of(1, 0).difference(Ratio.of(1, 2)).isDefined());
        assertFalse(Ratio.of(1, 2).difference(Ratio.of(0, 0)).isDefined());
    }

    @Test
    void aDifferenceBeyondTheLimitsIsAnArithmeticException() {
        BigDecimal largest = new BigDecimal(LARGEST);
        String message = "result must have at most 1000 digits and 100 decimals, had 1001 digits and 0 decimals";
        Ratio dense = Ratio.of(BigDecimal.ZERO, largest);

        assertEquals(
                message,
                assertThrows(
                                ArithmeticException.class,
                                () -> Ratio.of(largest, BigDecimal.ONE).difference(Ratio.of(-1, 1)))
                        .getMessage());
        assertThrows(ArithmeticException.class, () -> dense.difference(dense));
    }

    @Test
    void reachesAThresholdExactly() {
        assertTrue(Ratio.of(1, 2).isAtLeast(new BigDecimal("0.5")));
        assertFalse(Ratio.of(1, 3).isAtLeast(new BigDecimal("0.33333333333333333333333333333333333333334")));
        assertTrue(Ratio.of(1, 3).isAtLeast(new BigDecimal("0.33333333333333333333333333333333333333333")));
        assertTrue(Ratio.of(-1, 2).isAtLeast(new BigDecimal("-0.5")));
        assertFalse(Ratio.of(0, 0).isAtLeast(BigDecimal.ZERO));
        assertFalse(Ratio.of(5, 0).isAtLeast(new BigDecimal("-1000")));
    }

    @Test
    void ordersByValueAndUndefinedLast() {
        Ratio undefined = Ratio.of(9, 0);
        assertTrue(Ratio.byValue().compare(Ratio.of(1, 3), Ratio.of(1, 2)) < 0);
        assertTrue(Ratio.byValue().compare(Ratio.of(-1, 3), Ratio.of(-1, 2)) > 0);
        assertTrue(Ratio.byValue().compare(Ratio.of(1, 3), undefined) < 0);
        assertTrue(Ratio.byValue().compare(undefined, Ratio.of(1, 3)) > 0);
        assertEquals(0, Ratio.byValue().compare(undefined, Ratio.of(0, 0)));
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 2, 0.13", "-1, 8, 2, -0.13", "1, 8, 3, 0.125", "1, 2, 0, 1", "1, 3, 0, 0", "5, 1, 2, 5.00"})
    void roundsTheExactQuotientOnceHalfUp(long numerator, long denominator, int decimals, String rounded) {
        assertEquals(
                Optional.of(new BigDecimal(rounded)),
                Ratio.of(numerator, denominator).rounded(decimals));
    }

    @Test
    void roundingTwiceWouldShow() {
        // to 34 digits this is 0.0005, and half up again would give 0.001
        Ratio justBelow = Ratio.of(new BigDecimal("0." + "0004" + "9".repeat(40)), BigDecimal.ONE);

        assertEquals(new BigDecimal("0.0005"), justBelow.orElseThrow().stripTrailingZeros());
        assertEquals(Optional.of(new BigDecimal("0.000")), justBelow.rounded(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void decimalsAreBounded(int decimals) {
        assertEquals(
                "decimals must be 0 to 100, was " + decimals,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Ratio.of(1, 3).rounded(decimals))
                        .getMessage());
        assertEquals(100, Ratio.of(1, 3).rounded(100).orElseThrow().scale());
    }

    @Test
    void aDenominatorIsNotNegative() {
        assertEquals(
                "denominator must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> Ratio.of(1, -1))
                        .getMessage());
        assertEquals(
                "denominator must be >= 0, was -0.5",
                assertThrows(IllegalArgumentException.class, () -> Ratio.parse("1/-0.5"))
                        .getMessage());
    }

    static Stream<BigDecimal> withinLimits() {
        return Stream.of(
                new BigDecimal(LARGEST),
                new BigDecimal(LARGEST, 100),
                new BigDecimal(BigInteger.ONE, -100),
                new BigDecimal(BigInteger.TEN.pow(998), -1));
    }

    static Stream<BigDecimal> beyondLimits() {
        return Stream.of(
                new BigDecimal(BigInteger.TEN.pow(1000)),
                new BigDecimal(BigInteger.TEN.pow(1000).negate()),
                new BigDecimal(BigInteger.ONE, 101),
                new BigDecimal(BigInteger.ONE, -101),
                new BigDecimal(BigInteger.TEN.pow(999), -1),
                new BigDecimal("1E100000000"),
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE));
    }

    @ParameterizedTest
    @MethodSource("withinLimits")
    void acceptsNumbersUpToTheLimits(BigDecimal number) {
        Ratio ratio = Ratio.of(number, number);

        assertEquals(0, ratio.numerator().compareTo(number));
        assertEquals(BigDecimal.ONE, ratio.orElseThrow());
        assertTrue(ratio.isAtLeast(BigDecimal.ONE));
        assertFalse(Ratio.of(1, 2).isAtLeast(number.max(BigDecimal.ONE)));
    }

    @ParameterizedTest
    @MethodSource("beyondLimits")
    void refusesHostileNumbersAtOnce(BigDecimal number) {
        String rule = " must have at most 1000 digits and a scale of -100 to 100, had "
                + number.unscaledValue().bitLength() + " bits and scale " + number.scale();
        assertRefused("numerator" + rule, () -> Ratio.of(number, BigDecimal.ONE));
        assertRefused("denominator" + rule, () -> Ratio.of(BigDecimal.ONE, number));
        assertRefused("threshold" + rule, () -> Ratio.of(1, 2).isAtLeast(number));
        assertRefused("threshold" + rule, () -> Ratio.of(1, 0).isAtLeast(number));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(
                message,
                // within the time limit, as one that is passed by an exception is not looked at
                assertTimeout(ofSeconds(5), () -> assertThrows(IllegalArgumentException.class, call))
                        .getMessage());
    }

    @Test
    void aRollUpBeyondTheLimitsIsAnArithmeticException() {
        BigDecimal largest = new BigDecimal(LARGEST);
        String message = "result must have at most 1000 digits and 100 decimals, had 1001 digits and 0 decimals";

        Ratio numerator = Ratio.of(largest, BigDecimal.ZERO);
        assertEquals(
                message,
                assertThrows(ArithmeticException.class, () -> numerator.plus(Ratio.of(1, 0)))
                        .getMessage());
        Ratio denominator = Ratio.of(BigDecimal.ZERO, largest);
        assertEquals(
                message,
                assertThrows(ArithmeticException.class, () -> denominator.plus(Ratio.of(0, 1)))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "1",
                "1/",
                "/2",
                "1/2/3",
                "1//2",
                " 1/2",
                "1 /2",
                "1/2 ",
                "NaN/1",
                "1/Infinity",
                "1e9/1",
                "1/1E100000000",
                "+1/2",
                "--1/2",
                "1_0/2",
                "１/2",
                "٣/2",
                "0x1p3/2",
                "1\n/2",
                "1,000/2",
                "./2",
                "-/2"
            })
    void refusesOtherText(String text) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> Ratio.parse(text));

        assertEquals(
                "text must be two plain decimals around a slash, at most 129 characters, was \""
                        + text.replaceAll("[^ -~]", "?") + "\"",
                thrown.getMessage());
    }

    @Test
    void parseIsBounded() {
        String longest = "7".repeat(64) + "/" + "8".repeat(64);
        assertEquals(longest, Ratio.parse(longest).toString());

        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> Ratio.parse(longest + "8"));
        assertTrue(
                String.valueOf(thrown.getMessage()).endsWith("was \"" + "7".repeat(37) + "...\""), thrown.getMessage());
        String megabyte = "1".repeat(1_000_000) + "/1";
        assertTimeout(ofSeconds(5), () -> assertThrows(IllegalArgumentException.class, () -> Ratio.parse(megabyte)));
    }

    @Test
    void undefinedSurvivesItsText() {
        assertEquals(Ratio.of(0, 0), Ratio.parse(Ratio.of(0, 0).toString()));
        assertEquals(Optional.of(Undefined.ZERO_BASE), Ratio.parse("5/0").undefined());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("numerator", () -> Ratio.of(null, BigDecimal.ONE));
        assertNames("denominator", () -> Ratio.of(BigDecimal.ONE, null));
        assertNames("text", () -> Ratio.parse(null));
        assertNames("ifKnown", () -> Ratio.of(1, 0).fold(null, reason -> reason));
        assertNames("ifNot", () -> Ratio.of(1, 2).fold(value -> value, null));
        assertNames("other", () -> Ratio.of(1, 2).plus(null));
        assertNames("other", () -> Ratio.of(1, 2).difference(null));
        assertNames("threshold", () -> Ratio.of(1, 2).isAtLeast(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(Ratio.class)
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }
}
