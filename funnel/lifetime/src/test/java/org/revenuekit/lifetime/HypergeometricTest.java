package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HypergeometricTest {
    @Test
    void itIsALogarithm() {
        for (double z : new double[] {1e-9, 0.1, 0.5, 0.9, 0.999, 0.999_99}) {
            double expected = -Math.log1p(-z) / z; // 2F1(1, 1; 2; z)
            assertEquals(expected, Hypergeometric.ofOne(1, 2, z), 1e-10 * expected);
        }
        assertEquals(1, Hypergeometric.ofOne(1, 2, 0));
    }

    @Test
    void itIsItsSeries() {
        for (double b : new double[] {0.001, 0.3, 1, 4.7, 60, 4_000}) {
            for (double more : new double[] {0.001, 0.3, 1, 4.7, 60, 4_000}) {
                for (double z : new double[] {0.05, 0.5, 0.91, 0.99}) {
                    double series = series(b, b + more, z);
                    assertEquals(
                            series, Hypergeometric.ofOne(b, b + more, z), 1e-10 * series, b + " " + more + " " + z);
                }
            }
        }
    }

    private static double series(double b, double c, double z) {
        double sum = 0;
        double term = 1;
        for (int k = 0; term > 1e-17 * sum; k++) {
            sum += term;
            term *= (b + k) / (c + k) * z;
        }
        return sum;
    }
}
