package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;

class FractionTest {
    private static Fraction of(long numerator, long denominator) {
        return Fraction.of(numerator, denominator);
    }

    @Test
    void fractionsAreInLowestTerms() {
        assertEquals("-2/3", of(-4, 6).toString());
        assertEquals(Fraction.ZERO, of(0, 7));
        assertEquals(Fraction.ONE, of(7, 7));
        assertEquals(Ratio.of(-2, 3), of(-4, 6).toRatio());
        assertEquals(of(-5, 4), Fraction.of(new BigDecimal("-1.250")));
        assertEquals(of(7, 1), Fraction.of(new BigDecimal("7")));
    }

    @Test
    void arithmeticIsExact() {
        assertEquals(of(5, 6), of(1, 2).plus(of(1, 3)));
        assertEquals(of(1, 6), of(1, 2).minus(of(1, 3)));
        assertEquals(of(-1, 6), of(1, 3).minus(of(1, 2)));
        assertEquals(of(3, 10), of(2, 5).times(of(3, 4)));
        assertEquals(of(1, 3), of(-1, 3).abs());
        assertEquals(-1, of(-1, 3).signum());
        assertEquals(0, Fraction.ZERO.signum());
    }

    @Test
    void manyAreAddedWhateverTheirNumber() {
        assertEquals(Fraction.ZERO, Fraction.sum(List.of()));
        assertEquals(of(1, 2), Fraction.sum(List.of(of(1, 2))));
        assertEquals(of(13, 12), Fraction.sum(List.of(of(1, 2), of(1, 3), of(1, 4))));
        assertEquals(of(100, 3), Fraction.sum(Collections.nCopies(100, of(1, 3))));
    }

    @Test
    void ratiosAreReadAsTheyAre() {
        assertEquals(of(4238, 6711), Fraction.of(Ratio.of(4238, 6711)));
        assertEquals(of(1, 8), Fraction.of(Ratio.of(new BigDecimal("0.25"), BigDecimal.valueOf(2))));
        assertEquals(of(8, 1), Fraction.of(Ratio.of(BigDecimal.valueOf(2), new BigDecimal("0.25"))));
        assertEquals(of(-5, 3), Fraction.of(Ratio.of(new BigDecimal("-0.5"), new BigDecimal("0.30"))));
        assertEquals(
                "ratio 1/0 is undefined",
                assertThrows(ArithmeticException.class, () -> Fraction.of(Ratio.of(1, 0)))
                        .getMessage());
    }

    @Test
    void onlyWhatIsAboveNothingIsInverted() {
        assertEquals(of(3, 2), of(2, 3).inverse());
        assertThrows(ArithmeticException.class, Fraction.ZERO::inverse);
        assertEquals(
                "number must be > 0 to be inverted, was -1/2",
                assertThrows(ArithmeticException.class, () -> of(-1, 2).inverse())
                        .getMessage());
    }

    @Test
    void roundingUpGoesToTheNextWholeNumber() {
        assertEquals(BigInteger.ONE, of(1, 3).roundedUp());
        assertEquals(BigInteger.TWO, of(2, 1).roundedUp());
        assertEquals(BigInteger.ZERO, of(-2, 3).roundedUp());
        assertEquals(BigInteger.ZERO, Fraction.ZERO.roundedUp());
    }

    @Test
    void theyCompareByValue() {
        assertTrue(of(1, 3).compareTo(of(1, 2)) < 0);
        assertTrue(of(-1, 3).compareTo(of(-1, 2)) > 0);
        assertEquals(0, of(2, 4).compareTo(of(1, 2)));
    }

    @Test
    void roundingIsHalfUp() {
        assertEquals(new BigDecimal("0.13"), of(1, 8).rounded(2));
        assertEquals(new BigDecimal("-0.13"), of(-1, 8).rounded(2));
        assertEquals(new BigDecimal("0"), of(1, 3).rounded(0));
    }

    @Test
    void aLongOneIsStillANumberButNoRatio() {
        Fraction longOne = Fraction.sum(
                IntStream.range(0, 400).mapToObj(i -> of(1, 1_000_003 + 2L * i)).toList());

        assertEquals(new BigDecimal("0.0004"), longOne.rounded(4));
        assertThrows(ArithmeticException.class, longOne::toRatio);
    }

    @Test
    void equalNumbersAreEqual() {
        EqualsVerifier.forClass(Fraction.class)
                .withNonnullFields("numerator", "denominator")
                .verify();
        assertEquals(of(1, 2).hashCode(), of(2, 4).hashCode());
    }
}
