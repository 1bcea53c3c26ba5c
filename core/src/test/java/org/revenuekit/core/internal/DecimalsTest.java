package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "1E+3, 1000", "0.000, 0", "0E+5, 0", "-100, -100", "1E-5, 0.00001"})
    void theNormalFormHasNoTrailingZerosAndNoNegativeScale(BigDecimal value, BigDecimal normal) {
        assertEquals(normal, Decimals.normal(value));
        assertEquals(normal, Decimals.argument(value, "x"));
        assertEquals(normal, Decimals.result(value));
    }

    @Test
    void anArgumentIsBoundedAsGivenAndInItsNormalForm() {
        BigDecimal tooManyZeros = BigDecimal.ONE.setScale(101);
        assertEquals(
                "x must have at most 1000 digits and a scale of -100 to 100, had 336 bits and scale 101",
                assertThrows(IllegalArgumentException.class, () -> Decimals.argument(tooManyZeros, "x"))
                        .getMessage());
        BigDecimal longWhenWrittenOut = new BigDecimal(BigInteger.TEN.pow(950), -50);
        assertThrows(IllegalArgumentException.class, () -> Decimals.argument(longWhenWrittenOut, "x"));
    }

    @Test
    void aResultIsBoundedInItsNormalForm() {
        assertEquals(BigDecimal.ONE, Decimals.result(BigDecimal.ONE.setScale(101)));
        assertEquals(
                "result must have at most 1000 digits and 100 decimals, had 1 digits and 101 decimals",
                assertThrows(ArithmeticException.class, () -> Decimals.result(new BigDecimal("1E-101")))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheArgumentThatIsNull() {
        assertEquals(
                "weight",
                assertThrows(NullPointerException.class, () -> Decimals.argument(null, "weight"))
                        .getMessage());
    }
}
