package org.revenuekit.core.money;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AmountReaderTest {
    private static final AmountReader STANDARD = AmountReader.standard();

    @Test
    void theStandardReaderIsWhatAnEmptyBuilderBuilds() {
        assertEquals(AmountReader.builder().build(), AmountReader.standard());
    }

    private static String read(AmountReader reader, String text) {
        return reader.read(text).map(BigDecimal::toString).orElse("refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0|0",
                "007|7",
                "1234|1234",
                "1,234|1234",
                "12,345|12345",
                "123,456,789|123456789",
                "1,234.50|1234.5",
                "1.500|1.5",
                ".5|0.5",
                "100|100",
                "0.10|0.1",
                "-0|0",
                "1000000|1000000",
                "9,000|9000",
                "0,0|refused",
                // around it
                " 1 |1",
                "\u00A0\u3000\u202F1\u00A0\u3000\u202F|1",
                "$1|1",
                "$ 1|1",
                "€1|1",
                "£1|1",
                "¥1|1",
                "￥1|1",
                "円1|1",
                "1円|1",
                "1 円|1",
                "USD1|1",
                "USD 1|1",
                "1 usd|1",
                "1zAZ|1",
                "aZA1|1",
                "1$|1",
                // negative
                "-1|-1",
                "- 1|-1",
                "1-|-1",
                "1 -|-1",
                "\u22121|-1",
                "1\u2212|-1",
                "(1,234.50)|-1234.5",
                "( 1 )|-1",
                "△1|-1",
                "▲1,234|-1234",
                "-$1|-1",
                "$-1|-1",
                "$(1)|-1",
                "($1)|-1",
                "(1)$|-1",
                "(1$)|-1",
                "(1 USD)|-1",
                "1-USD|-1",
                // percent
                "12.5%|0.125",
                "100 %|1",
                "-5%|-0.05",
                "(5%)|-0.05",
                "(5)%|-0.05",
                "5%-|-0.05",
                "5-%|-0.05",
                "0.%|refused"
            })
    void reads(String text, String expected) {
        assertEquals(expected, read(STANDARD, text));
    }

    /** Separated by bars; the first is empty. */
    private static final String REFUSED =
            "| |-|()|(|)|$|%|USD|.|,|NaN|nan|Infinity|-Infinity|1e9|1E100000000|1e-999999999|0x1p3|1_0|--1|"
                    + "-1-|-(1)|(-1)|△-1|▲▲1|△△1|(1|1)|((1))|(1))|)1(|+1|１２３|٣|1 2|1\t|\n1|1\u0000|$$1|$1$|$1USD|"
                    + "USD1EUR|USDEUR1|1USDEUR|US1|1US|USDA1|1AUSD|%1|1%%|$5%|5%USD|5%円|1△|1▲|1(|\u20131|1元|5.|1.2.3|"
                    + "1..2|1,2|12,34|1,2345|1234,567|12,34,567|1,234,56|1,,234|,123|1,234,|1,234,.5|1.234,567|0,123|"
                    + "00,123|1,23.5|1,2345.6|1'234|1 234|1, 234|A1|1.5.|1.,5|@BC1|[BC1|`bc1|{bc1|A1B|1A2B3|/1|:1";

    static Stream<String> refused() {
        return Splitter.on('|').splitToStream(REFUSED);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String text) {
        assertEquals(Optional.empty(), STANDARD.read(text));
    }

    @Test
    void aCommaIsNotReadAsDecimalByTheStandardReader() {
        assertEquals("1234", read(STANDARD, "1,234"));
        assertEquals("refused", read(STANDARD, "1234,50"));
    }

    @Test
    void readsTheSeparatorsOfOtherCountries() {
        AmountReader german = AmountReader.builder()
                .decimalSeparator(',')
                .groupingSeparator('.')
                .build();
        assertEquals("1234567.5", read(german, "1.234.567,50 €"));
        assertEquals("refused", read(german, "1,234.50"));

        AmountReader french = AmountReader.builder()
                .decimalSeparator(',')
                .groupingSeparator(' ')
                .build();
        assertEquals("1234567.5", read(french, " 1\u202F234\u00A0567,50 "));
        assertEquals("1234", read(french, "1 234 EUR"));
        assertEquals("refused", read(french, "1\u3000234"));
        assertEquals("refused", read(french, "1  234"));

        AmountReader swiss = AmountReader.builder().groupingSeparator('\'').build();
        assertEquals("1234.5", read(swiss, "1'234.50"));
        assertEquals("1234567", read(swiss, "1’234'567"));
        assertEquals("refused", read(swiss, "1,234"));

        AmountReader plain =
                AmountReader.builder().groupingSeparator(Optional.empty()).build();
        assertEquals("1234.5", read(plain, "1234.50"));
        assertEquals("refused", read(plain, "1,234"));
        assertEquals("refused", read(plain, "1\u0000234"));
    }

    @Test
    void countsInUnitsOfTheColumn() {
        AmountReader thousands =
                AmountReader.builder().unitMultiplier(new BigDecimal("1000")).build();

        assertEquals("1234500", read(thousands, "1,234.5"));
        assertEquals("-2000", read(thousands, "▲2円"));
        assertEquals("50", read(thousands, "5%"));
    }

    @Test
    void looksAtNoMoreThan64Characters() {
        assertEquals("1", read(STANDARD, " ".repeat(63) + "1"));
        assertEquals("refused", read(STANDARD, " ".repeat(64) + "1"));
        assertEquals("9".repeat(64), read(STANDARD, "9".repeat(64)));
        for (String hostile : new String[] {"1", " ", "(", "-", ",", "A", "%", "$", "\u0301"}) {
            String megabyte = hostile.repeat(1_000_000);
            assertTimeout(ofSeconds(5), () -> assertEquals(Optional.empty(), STANDARD.read(megabyte)));
        }
    }

    @Test
    void everyAmountReadIsWithinTheLimitsOfMoney() {
        AmountReader largest = AmountReader.builder()
                .unitMultiplier(new BigDecimal("1000000000000"))
                .build();
        AmountReader finest = AmountReader.builder()
                .unitMultiplier(new BigDecimal("0.000000000001"))
                .build();

        assertEquals("9".repeat(64) + "0".repeat(12), read(largest, "9".repeat(64)));
        BigDecimal small = finest.read("." + "0".repeat(61) + "1%").orElseThrow();
        assertEquals(76, small.scale());
        assertEquals(small, MoneyFraction.of(Fractions.USD, small).amount());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-1, -1",
        "0.00, 0",
        "1000000000001, 1000000000001",
        "1E+13, 10000000000000",
        "0.0000000000001, 0.0000000000001",
        "-1E+13, -10000000000000"
    })
    void theMultiplierIsBounded(BigDecimal multiplier, String shown) {
        AmountReader.Builder builder = AmountReader.builder().unitMultiplier(multiplier);

        assertEquals(
                "unitMultiplier must be > 0 and <= 10^12 with at most 12 decimals, was " + shown,
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void aHostileMultiplierIsRefusedAtOnce() {
        AmountReader.Builder builder = AmountReader.builder().unitMultiplier(new BigDecimal("1E100000000"));

        assertEquals(
                "unitMultiplier must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale -100000000",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void separatorsAreOfAClosedSetAndDifferent() {
        assertEquals(
                "decimalSeparator must be one of . or , was ';'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> AmountReader.builder()
                                        .decimalSeparator(';')
                                        .build())
                        .getMessage());
        assertEquals(
                "groupingSeparator must be a comma, point, space or apostrophe, was '5'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> AmountReader.builder()
                                        .groupingSeparator('5')
                                        .build())
                        .getMessage());
        assertEquals(
                "groupingSeparator must not be the decimalSeparator, were both ','",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> AmountReader.builder()
                                        .decimalSeparator(',')
                                        .build())
                        .getMessage());
    }

    @Test
    void readersAreEqualByWhatTheyRead() {
        AmountReader thousands =
                AmountReader.builder().unitMultiplier(new BigDecimal("1000")).build();

        assertEquals(
                thousands,
                AmountReader.builder().unitMultiplier(new BigDecimal("1E+3")).build());
        assertEquals(
                thousands.hashCode(),
                AmountReader.builder()
                        .unitMultiplier(new BigDecimal("1000.0"))
                        .build()
                        .hashCode());
        assertEquals(STANDARD, AmountReader.builder().build());
        assertNotEquals(STANDARD, thousands);
        assertNotEquals(STANDARD, STANDARD.toBuilder().groupingSeparator(' ').build());
        assertNotEquals(
                STANDARD.toBuilder().groupingSeparator(' ').build(),
                STANDARD.toBuilder()
                        .groupingSeparator(' ')
                        .decimalSeparator(',')
                        .build());
        assertEquals(thousands, thousands.toBuilder().build());
        assertEquals('.', STANDARD.decimalSeparator());
        assertEquals(Optional.of(','), STANDARD.groupingSeparator());
        assertEquals(BigDecimal.ONE, STANDARD.unitMultiplier());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> STANDARD.read(null))
                        .getMessage());
    }

    @Test
    void aReaderWithoutGroupingStaysWithoutWhenChanged() {
        AmountReader none = AmountReader.builder()
                .groupingSeparator(Optional.empty())
                .unitMultiplier(new BigDecimal("1000.0"))
                .build();

        assertEquals(Optional.empty(), none.groupingSeparator());
        assertEquals(Optional.empty(), none.toBuilder().build().groupingSeparator());
        assertEquals(Optional.empty(), none.read("1,000"));
    }
}
