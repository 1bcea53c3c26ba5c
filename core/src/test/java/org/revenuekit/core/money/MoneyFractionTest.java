package org.revenuekit.core.money;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.core.money.Fractions.BHD;
import static org.revenuekit.core.money.Fractions.JPY;
import static org.revenuekit.core.money.Fractions.USD;
import static org.revenuekit.core.money.Fractions.usd;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFractionTest {
    private static final BigInteger LARGEST = BigInteger.TEN.pow(1000).subtract(BigInteger.ONE);

    @Test
    void aLineOfPriceQuantityAndDiscountStaysExactAndIsRoundedOnce() {
        MoneyFraction line = usd("99.99").times(new BigDecimal("15")).times(new BigDecimal("0.875"));

        assertEquals("USD 1312.36875", line.toString());
        assertTrue(line.isFinerThanMinorUnit());
        assertEquals(Money.parse("USD 1312.37"), line.rounded());
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 1.005, 1.01",
        "USD, 1.0049999, 1.00",
        "USD, -1.005, -1.01",
        "USD, -1.0049999, -1.00",
        "JPY, 0.5, 1",
        "JPY, -0.5, -1",
        "JPY, 0.49, 0",
        "BHD, 0.0005, 0.001",
        "USD, 7, 7.00"
    })
    void roundsHalfUpAwayFromZero(String currency, BigDecimal amount, String rounded) {
        assertEquals(
                Money.parse(currency + " " + rounded),
                MoneyFraction.of(CurrencyUnit.of(currency), amount).rounded());
    }

    @ParameterizedTest
    @CsvSource({
        "USD 1.00, false",
        "USD 1.01, false",
        "USD 1.010, false",
        "USD 1.001, true",
        "JPY 1, false",
        "JPY 1.0, false",
        "JPY 1.1, true",
        "BHD 1.001, false",
        "BHD 1.0001, true"
    })
    void knowsWhetherItIsFinerThanAMinorUnit(String text, boolean finer) {
        assertEquals(finer, MoneyFraction.parse(text).isFinerThanMinorUnit());
    }

    @Test
    void theScaleDoesNotCount() {
        assertEquals(usd("1.0"), usd("1.00"));
        assertEquals(usd("1.0").hashCode(), usd("1.00").hashCode());
        assertEquals(usd("1E+3"), usd("1000"));
        assertEquals("1000", usd("1E+3").amount().toString());
        assertEquals(MoneyFraction.zero(USD), usd("0.000"));
        assertEquals(MoneyFraction.of(Money.parse("USD 1.50")), usd("1.5"));
        assertEquals(USD, usd("1").currency());
    }

    @Test
    void addsSubtractsNegatesAndOrders() {
        assertEquals(usd("3.75"), usd("1.5").plus(usd("2.25")));
        assertEquals(usd("-0.75"), usd("1.5").minus(usd("2.25")));
        assertEquals(usd("-1.5"), usd("1.5").negated());
        assertTrue(usd("1.5").compareTo(usd("2.25")) < 0);
        assertEquals(0, usd("1.5").compareTo(usd("1.50")));
    }

    @Test
    void longMinorUnitsDoNotWrap() {
        MoneyFraction least = MoneyFraction.of(Money.ofMinor(JPY, Long.MIN_VALUE));

        assertEquals("JPY 9223372036854775808", least.negated().toString());
        assertEquals("JPY -18446744073709551616", least.plus(least).toString());
        assertEquals(
                "JPY 85070591730234615865843651857942052864",
                least.times(new BigDecimal(Long.MIN_VALUE)).toString());
    }

    @Test
    void currenciesAreNeverMixedAlsoNotWithZero() {
        MoneyFraction noYen = MoneyFraction.zero(JPY);
        for (Executable mixed : new Executable[] {
            () -> usd("1").plus(noYen), () -> usd("1").minus(noYen), () -> usd("0").compareTo(noYen)
        }) {
            CurrencyMismatchException thrown = assertThrows(CurrencyMismatchException.class, mixed);
            assertEquals(USD, thrown.getFirstCurrency());
            assertEquals(JPY, thrown.getSecondCurrency());
        }
        assertFalse(usd("0").equals(noYen));
    }

    static Stream<BigDecimal> withinLimits() {
        return Stream.of(
                new BigDecimal(LARGEST),
                new BigDecimal(LARGEST.negate()),
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
                new BigDecimal("1E-999999999"),
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.ONE.shiftLeft(5_000_000)));
    }

    @ParameterizedTest
    @MethodSource("withinLimits")
    void acceptsNumbersUpToTheLimits(BigDecimal number) {
        assertEquals(0, MoneyFraction.of(USD, number).amount().compareTo(number));
    }

    @ParameterizedTest(name = "{index}") // the JDK takes seconds to write one of these out
    @MethodSource("beyondLimits")
    void refusesHostileNumbersAtOnce(BigDecimal number) {
        // Within the time limit, as one that is passed by an exception is not looked at.
        IllegalArgumentException amount = assertTimeout(
                ofSeconds(5), () -> assertThrows(IllegalArgumentException.class, () -> MoneyFraction.of(USD, number)));
        assertEquals(
                "amount must have at most 1000 digits and a scale of -100 to 100, had "
                        + number.unscaledValue().bitLength() + " bits and scale " + number.scale(),
                amount.getMessage());

        IllegalArgumentException factor = assertThrows(IllegalArgumentException.class, () -> usd("1").times(number));
        assertTrue(
                String.valueOf(factor.getMessage()).startsWith("factor must have at most 1000 digits"),
                factor.getMessage());
    }

    @Test
    void aResultBeyondTheLimitsIsAnArithmeticException() {
        MoneyFraction largest = MoneyFraction.of(USD, new BigDecimal(LARGEST));
        String message = "result must have at most 1000 digits and 100 decimals, had 1001 digits and 0 decimals";

        ArithmeticException sum = assertThrows(ArithmeticException.class, () -> largest.plus(usd("1")));
        assertEquals(message, sum.getMessage());
        ArithmeticException difference =
                assertThrows(ArithmeticException.class, () -> largest.negated().minus(usd("1")));
        assertEquals(message, difference.getMessage());
        ArithmeticException product =
                assertThrows(ArithmeticException.class, () -> usd("1E-100").times(new BigDecimal("0.1")));
        assertEquals(
                "result must have at most 1000 digits and 100 decimals, had 1 digits and 101 decimals",
                product.getMessage());
        assertEquals(usd("1E-99"), usd("1E-100").times(new BigDecimal("10")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "USD",
                "USD ",
                "USD1",
                "USD1.5",
                "XQX 1",
                "usd 1",
                "USD  1",
                "USD 1 ",
                " USD 1",
                "USD +1",
                "USD 1e9",
                "USD 1,000",
                "USD NaN",
                "USD .",
                "USD -",
                "USD --1",
                "USD 1-",
                "USD 1.2.3",
                "USD １２３",
                "USD ٣",
                "USD 0x1p3",
                "USD 1_0"
            })
    void refusesOtherText(String text) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> MoneyFraction.parse(text));

        assertEquals(
                "text must be a known currency code, a space and a plain decimal of at most 64 characters, was \""
                        + text.replaceAll("[^ -~]", "?") + "\"",
                thrown.getMessage());
    }

    @Test
    void parseIsBoundedAndItsMessageIsSafe() {
        assertEquals(
                "USD " + "7".repeat(64),
                MoneyFraction.parse("USD " + "7".repeat(64)).toString());

        IllegalArgumentException tooLong =
                assertThrows(IllegalArgumentException.class, () -> MoneyFraction.parse("USD " + "7".repeat(65)));
        assertTrue(
                String.valueOf(tooLong.getMessage()).endsWith("was \"USD " + "7".repeat(33) + "...\""),
                tooLong.getMessage());
        assertEquals(null, tooLong.getCause());

        IllegalArgumentException controls =
                assertThrows(IllegalArgumentException.class, () -> MoneyFraction.parse("U\n\u001B 1"));
        assertTrue(String.valueOf(controls.getMessage()).endsWith("was \"U?? 1\""), controls.getMessage());
        assertInstanceOf(IllegalArgumentException.class, controls.getCause());
        String megabyte = "USD " + "1".repeat(1_000_000);
        assertTimeout(
                ofSeconds(5), () -> assertThrows(IllegalArgumentException.class, () -> MoneyFraction.parse(megabyte)));
    }

    @Test
    void textDoesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(
                    "BHD -1234.5",
                    MoneyFraction.of(BHD, new BigDecimal("-1234.50")).toString());
            assertEquals(usd("1234.5"), MoneyFraction.parse("USD 1234.5"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("currency", () -> MoneyFraction.of(null, BigDecimal.ONE));
        assertNames("amount", () -> MoneyFraction.of(USD, null));
        assertNames("money", () -> MoneyFraction.of(null));
        assertNames("currency", () -> MoneyFraction.zero(null));
        assertNames("text", () -> MoneyFraction.parse(null));
        assertNames("other", () -> usd("1").plus(null));
        assertNames("other", () -> usd("1").minus(null));
        assertNames("other", () -> usd("1").compareTo(null));
        assertNames("factor", () -> usd("1").times(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(MoneyFraction.class)
                .withPrefabValues(CurrencyUnit.class, USD, JPY)
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }
}
