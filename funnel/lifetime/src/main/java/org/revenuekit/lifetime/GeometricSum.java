package org.revenuekit.lifetime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.revenuekit.core.measure.Ratio;

/** 1 + q + q^2 + ... for a quotient q of at most 1. */
final class GeometricSum {
    /** A power of more bits has more digits than a ratio can have. */
    private static final long MOST_BITS = 4_000;

    /** More than anybody is shown; all terms are positive, so that none are lost. */
    private static final MathContext WORKING = new MathContext(50);

    private GeometricSum() {}

    /** Of so many terms, with q = above / below: exact, or rounded once to 34 digits where the powers are too long. */
    static Ratio of(BigDecimal above, BigDecimal below, int terms) {
        if (above.compareTo(below) == 0) {
            return Ratio.of(terms, 1);
        }
        Ratio q = Quotients.of(above, below);
        BigInteger p = q.numerator().toBigIntegerExact();
        BigInteger s = q.denominator().toBigIntegerExact();
        if ((long) s.bitLength() * terms <= MOST_BITS) {
            return Quotients.of(
                    new BigDecimal(s.pow(terms).subtract(p.pow(terms))),
                    new BigDecimal(s.pow(terms - 1).multiply(s.subtract(p))));
        }
        BigDecimal quotient = new BigDecimal(p).divide(new BigDecimal(s), WORKING);
        BigDecimal sum = BigDecimal.ONE;
        for (int term = 1; term < terms; term++) {
            sum = sum.multiply(quotient, WORKING).add(BigDecimal.ONE, WORKING);
        }
        return Ratio.of(Quotients.rounded(sum.round(MathContext.DECIMAL128)), BigDecimal.ONE);
    }
}
