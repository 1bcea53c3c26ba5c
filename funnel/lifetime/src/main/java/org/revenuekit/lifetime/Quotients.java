package org.revenuekit.lifetime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.revenuekit.core.measure.Ratio;

/** Products and quotients of ratios: exact in lowest terms, or rounded once where their terms would be too long. */
final class Quotients {
    private static final BigInteger TOO_LARGE = BigInteger.TEN.pow(1_000);
    private static final int MOST_DECIMALS = 100;

    private Quotients() {}

    /** The denominator is not negative; a quotient of 0 is undefined. */
    static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return Ratio.of(numerator.signum(), 0);
        }
        int scale = Math.max(numerator.scale(), denominator.scale());
        BigInteger above = numerator.movePointRight(scale).toBigIntegerExact();
        BigInteger below = denominator.movePointRight(scale).toBigIntegerExact();
        BigInteger common = above.gcd(below);
        above = above.divide(common);
        below = below.divide(common);
        if (above.abs().compareTo(TOO_LARGE) < 0 && below.compareTo(TOO_LARGE) < 0) {
            return Ratio.of(new BigDecimal(above), new BigDecimal(below));
        }
        return Ratio.of(rounded(numerator.divide(denominator, MathContext.DECIMAL128)), BigDecimal.ONE);
    }

    /** A number of 34 digits without the decimals that no ratio can have. */
    static BigDecimal rounded(BigDecimal number) {
        return number.setScale(Math.min(number.scale(), MOST_DECIMALS), RoundingMode.HALF_EVEN);
    }

    static Ratio product(Ratio first, Ratio second) {
        return of(
                first.numerator().multiply(second.numerator()),
                first.denominator().multiply(second.denominator()));
    }

    /** The divisor is not negative. */
    static Ratio quotient(Ratio dividend, Ratio divisor) {
        return of(
                dividend.numerator().multiply(divisor.denominator()),
                dividend.denominator().multiply(divisor.numerator()));
    }

    static Ratio difference(Ratio first, Ratio second) {
        return of(
                first.numerator()
                        .multiply(second.denominator())
                        .subtract(second.numerator().multiply(first.denominator())),
                first.denominator().multiply(second.denominator()));
    }
}
