package org.revenuekit.lifetime;

import org.hipparchus.util.ContinuedFraction;

/** Gauss's hypergeometric function, of which the numeric library has only the distribution of the same name. */
final class Hypergeometric {
    private static final double TOLERANCE = 1e-14;
    private static final int MOST_TERMS = 1_000_000;

    private Hypergeometric() {}

    /**
     * 2F1(1, b; c; z), by the continued fraction of Gauss (NIST Digital Library of Mathematical Functions 15.7): near 1
     * it needs about 18 / sqrt(1 - z) terms where the series needs 36 / (1 - z).
     *
     * @param b above 0
     * @param c above b
     * @param z 0 to below 1
     */
    static double ofOne(double b, double c, double z) {
        return 1
                / new ContinuedFraction() {
                    @Override
                    protected double getA(int n, double x) {
                        return 1;
                    }

                    @Override
                    protected double getB(int n, double x) {
                        int k = n / 2;
                        return n % 2 == 0
                                ? k * (b - c + 1 - k) / ((c - 2 + n) * (c - 1 + n)) * x
                                : -(c - 1 + k) * (b + k) / ((c - 2 + n) * (c - 1 + n)) * x;
                    }
                }.evaluate(z, TOLERANCE, MOST_TERMS);
    }
}
