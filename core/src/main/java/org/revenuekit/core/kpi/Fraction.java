package org.revenuekit.core.kpi;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.measure.Ratio;

/**
 * An exact fraction in lowest terms; of denominator 0 it is undefined, and whatever is made of it is, too, for the same
 * reason. Numbers have the limits of {@link Ratio}, checked at each step: no product of many outgrows them unseen.
 */
record Fraction(BigInteger numerator, BigInteger denominator) {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);
    static final Fraction UNKNOWN = new Fraction(BigInteger.ZERO, BigInteger.ZERO);

    /** The fraction of two numbers of any sign. */
    private static Fraction of(BigInteger above, BigInteger below) {
        BigInteger common = below.signum() < 0 ? above.gcd(below).negate() : above.gcd(below);
        return below.signum() == 0
                ? new Fraction(above, below)
                : new Fraction(limited(above.divide(common)), limited(below.divide(common)));
    }

    private static BigInteger limited(BigInteger number) {
        return Decimals.result(new BigDecimal(number)).toBigIntegerExact();
    }

    /** A decimal in its normal form. */
    static Fraction of(BigDecimal normal) {
        return of(normal.unscaledValue(), BigInteger.TEN.pow(normal.scale()));
    }

    boolean isDefined() {
        return denominator.signum() != 0;
    }

    int signum() {
        return numerator.signum();
    }

    Fraction plus(Fraction other) {
        return undefinedOr(
                other,
                of(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator)));
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction times(Fraction other) {
        return undefinedOr(other, of(numerator.multiply(other.numerator), denominator.multiply(other.denominator)));
    }

    /** Undefined by 0, as this one's numerator over 0. */
    Fraction dividedBy(Fraction other) {
        return undefinedOr(other, of(numerator.multiply(other.denominator), denominator.multiply(other.numerator)));
    }

    private Fraction undefinedOr(Fraction other, Fraction result) {
        if (!isDefined()) {
            return this;
        }
        return other.isDefined() ? result : other;
    }

    Ratio toRatio() {
        return Ratio.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
