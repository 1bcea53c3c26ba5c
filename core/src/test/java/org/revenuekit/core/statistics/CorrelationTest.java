package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CorrelationTest {
    /** The first of the four data sets of Anscombe, The American Statistician 27 (1973): 0.816. */
    @Test
    void isAsPrinted() {
        double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};

        assertEquals(0.81642051634484, Correlation.of(x, y).orElseThrow(), 1e-12);
    }

    @Test
    void whatLiesOnALineGoesTogetherWholly() {
        assertEquals(
                1,
                Correlation.of(new double[] {1, 2, 4}, new double[] {3, 5, 9}).orElseThrow(),
                1e-15);
        assertEquals(
                -1,
                Correlation.of(new double[] {1, 2, 4}, new double[] {9, 7, 3}).orElseThrow(),
                1e-15);
        assertEquals(
                0,
                Correlation.of(new double[] {1, 2, 3}, new double[] {1, 0, 1}).orElseThrow(),
                1e-15);
    }

    @Test
    void whatNeverChangesGoesWithNothing() {
        double[] changing = {1, 2, 3};
        double[] constant = {0.1, 0.1, 0.1}; // their mean, summed and divided, is not 0.1

        assertEquals(OptionalDouble.empty(), Correlation.of(changing, constant));
        assertEquals(OptionalDouble.empty(), Correlation.of(constant, changing));
        assertEquals(OptionalDouble.empty(), Correlation.of(new double[] {1}, new double[] {2}));
        assertEquals(OptionalDouble.empty(), Correlation.of(new double[0], new double[0]));
    }

    @Test
    void takesTheLargestNumbers() {
        double[] ends = {-Correlation.MAX, Correlation.MAX};

        assertEquals(1, Correlation.of(ends, ends).orElseThrow());
    }

    @Test
    void numbersHaveBounds() {
        assertRefused("first and second must have one length, had 1 and 2", new double[1], new double[2]);
        assertRefused("numbers must be -1.0E100 to 1.0E100, had NaN", new double[] {Double.NaN}, new double[1]);
        assertRefused("numbers must be -1.0E100 to 1.0E100, had 1.1E100", new double[1], new double[] {1.1e100});
        assertRefused("numbers must be -1.0E100 to 1.0E100, had -1.1E100", new double[1], new double[] {-1.1e100});
    }

    private static void assertRefused(String message, double[] first, double[] second) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Correlation.of(first, second))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void bothAreMandatory() {
        assertEquals(
                "first",
                assertThrows(NullPointerException.class, () -> Correlation.of(null, new double[0]))
                        .getMessage());
        assertEquals(
                "second",
                assertThrows(NullPointerException.class, () -> Correlation.of(new double[0], null))
                        .getMessage());
    }
}
