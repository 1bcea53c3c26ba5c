package org.revenuekit.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.core.money.Fractions.BHD;
import static org.revenuekit.core.money.Fractions.JPY;
import static org.revenuekit.core.money.Fractions.USD;
import static org.revenuekit.core.money.Fractions.usd;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeRatesTest {
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final ExchangeRates RATES = ExchangeRates.of(
            List.of(rate(USD, JPY, JULY, "160.5"), rate(USD, JPY, APRIL, "151.25"), rate(JPY, BHD, APRIL, "0.0025")));

    private static ExchangeRate rate(CurrencyUnit from, CurrencyUnit to, LocalDate validFrom, String rate) {
        return ExchangeRate.of(from, to, validFrom, new BigDecimal(rate));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31,",
        "2024-04-01, 151.25",
        "2024-06-30, 151.25",
        "2024-07-01, 160.5",
        "9999-12-31, 160.5",
    })
    void answersTheLatestRateNotAfterTheDate(LocalDate date, BigDecimal expected) {
        assertEquals(Optional.ofNullable(expected), RATES.rate(USD, JPY, date));
    }

    @Test
    void neverTakesAnInverseOrATriangleOrAnotherPair() {
        assertEquals(Optional.empty(), RATES.rate(JPY, USD, JULY));
        assertEquals(Optional.empty(), RATES.rate(USD, BHD, JULY));
        assertEquals(Optional.empty(), RATES.rate(BHD, JPY, JULY));
        // neighbours in the order of pairs that share one of the two currencies
        assertEquals(Optional.empty(), RATES.rate(JPY, USD, LocalDate.MAX));
        assertEquals(Optional.empty(), RATES.rate(USD, CurrencyUnit.of("KRW"), LocalDate.MAX));
        assertEquals(Optional.empty(), RATES.rate(CurrencyUnit.of("ZAR"), JPY, LocalDate.MAX));
    }

    @Test
    void oneCurrencyIsWorthItself() {
        assertEquals(Optional.of(BigDecimal.ONE), ExchangeRates.none().rate(USD, USD, APRIL));
        assertEquals(Optional.of(usd("1.5")), ExchangeRates.none().convert(usd("1.5"), USD, APRIL));
        assertEquals(Optional.empty(), ExchangeRates.none().rate(USD, JPY, APRIL));
    }

    @Test
    void convertsExactlyAndDoesNotRound() {
        assertEquals(
                Optional.of(MoneyFraction.parse("JPY 1.663825")),
                RATES.convert(usd("0.0110005"), JPY, APRIL)
                        .map(amount -> amount.minus(MoneyFraction.parse("JPY 0.000000625"))));
        assertEquals(Optional.empty(), RATES.convert(MoneyFraction.zero(JPY), USD, APRIL));
    }

    @Test
    void twoRatesOfOnePairAndDateAreRefusedAndTheSameOneTwiceIsNot() {
        List<ExchangeRate> clash = List.of(rate(USD, JPY, APRIL, "151"), rate(USD, JPY, APRIL, "150.50"));
        String message = "rate from USD to JPY on 2024-04-01 must be stated once, was 150.5 and 151";

        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> ExchangeRates.of(clash))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ExchangeRates.of(List.of(clash.get(1), clash.get(0))))
                        .getMessage());
        assertEquals(
                ExchangeRates.of(List.of(rate(USD, JPY, APRIL, "151"))),
                ExchangeRates.of(List.of(rate(USD, JPY, APRIL, "151.0"), rate(USD, JPY, APRIL, "151"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.5"})
    void aRateIsPositive(String rate) {
        assertEquals(
                "rate must be > 0, was " + (rate.equals("0.00") ? "0" : rate),
                assertThrows(IllegalArgumentException.class, () -> rate(USD, JPY, APRIL, rate))
                        .getMessage());
    }

    @Test
    void aRateIsBoundedAndOfTwoCurrencies() {
        assertEquals(
                "rate must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale -100000000",
                assertThrows(IllegalArgumentException.class, () -> rate(USD, JPY, APRIL, "1E100000000"))
                        .getMessage());
        assertEquals(
                "from and to must be different currencies, were both USD",
                assertThrows(IllegalArgumentException.class, () -> rate(USD, USD, APRIL, "1"))
                        .getMessage());
        assertEquals(rate(USD, JPY, APRIL, "151"), rate(USD, JPY, APRIL, "151.00"));
        assertNotEquals(rate(USD, JPY, APRIL, "151"), rate(USD, JPY, APRIL, "152"));
    }

    @Test
    void printsItsSizeOnly() {
        assertEquals("ExchangeRates[3 rates]", RATES.toString());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("from", () -> ExchangeRate.of(null, JPY, APRIL, BigDecimal.ONE));
        assertNames("to", () -> ExchangeRate.of(USD, null, APRIL, BigDecimal.ONE));
        assertNames("validFrom", () -> ExchangeRate.of(USD, JPY, null, BigDecimal.ONE));
        assertNames("rate", () -> ExchangeRate.of(USD, JPY, APRIL, null));
        assertNames("rates", () -> ExchangeRates.of(null));
        assertNames("rates must not contain null", () -> ExchangeRates.of(Arrays.asList((ExchangeRate) null)));
        assertNames("from", () -> RATES.rate(null, JPY, APRIL));
        assertNames("to", () -> RATES.rate(USD, null, APRIL));
        assertNames("date", () -> RATES.rate(USD, USD, null));
        assertNames("amount", () -> RATES.convert(null, JPY, APRIL));
        assertNames("to", () -> RATES.convert(usd("1"), null, APRIL));
        assertNames("date", () -> RATES.convert(usd("1"), JPY, null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(ExchangeRates.class)
                .withPrefabValues(ImmutableSortedMap.class, ImmutableSortedMap.of(), ImmutableSortedMap.of("red", 1))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
