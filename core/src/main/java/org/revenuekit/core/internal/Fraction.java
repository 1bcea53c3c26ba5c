package org.revenuekit.core.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.measure.Ratio;

/** An exact number in lowest terms, of any length: sums over many groups have long denominators. */
public final class Fraction implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** The whole. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private final BigInteger numerator;
    private final BigInteger denominator; // above 0

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns a quotient of counts.
     *
     * @param numerator of any sign
     * @param denominator above 0
     * @return the fraction
     */
    public static Fraction of(long numerator, long denominator) {
        return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns the value of a ratio.
     *
     * @param ratio a defined one
     * @return the same number
     * @throws ArithmeticException if it is undefined
     */
    public static Fraction of(Ratio ratio) {
        if (!ratio.isDefined()) {
            throw new ArithmeticException("ratio " + ratio + " is undefined");
        }
        int scale = Math.max(ratio.numerator().scale(), ratio.denominator().scale());
        return reduced(whole(ratio.numerator(), scale), whole(ratio.denominator(), scale));
    }

    private static BigInteger whole(BigDecimal number, int scale) {
        return number.movePointRight(scale).toBigIntegerExact();
    }

    /**
     * Returns a decimal.
     *
     * @param number of any sign, its scale 0 or more
     * @return the same number
     */
    public static Fraction of(BigDecimal number) {
        return reduced(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        return new Fraction(numerator.divide(common), denominator.divide(common));
    }

    /**
     * Adds many: two by two, so that few of the sums are long.
     *
     * @param numbers the numbers
     * @return their sum, 0 of none
     */
    public static Fraction sum(List<Fraction> numbers) {
        List<Fraction> left = new ArrayList<>(numbers);
        left.add(ZERO);
        while (left.size() > 1) {
            List<Fraction> sums = new ArrayList<>();
            for (int i = 0; i < left.size(); i += 2) {
                sums.add(i + 1 < left.size() ? left.get(i).plus(left.get(i + 1)) : left.get(i));
            }
            left = sums;
        }
        return left.get(0);
    }

    /**
     * Adds.
     *
     * @param other another number
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Subtracts.
     *
     * @param other another number
     * @return the difference
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * Multiplies.
     *
     * @param other another number
     * @return the product
     */
    public Fraction times(Fraction other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns one over the number.
     *
     * @return the inverse
     * @throws ArithmeticException if the number is not above 0
     */
    public Fraction inverse() {
        if (numerator.signum() <= 0) {
            throw new ArithmeticException("number must be > 0 to be inverted, was " + this);
        }
        return new Fraction(denominator, numerator);
    }

    /**
     * Returns the number without its sign.
     *
     * @return 0 or more
     */
    public Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Returns the number as a ratio in lowest terms.
     *
     * @return the same number
     * @throws ArithmeticException if it is beyond the limits of {@link Ratio}
     */
    public Ratio toRatio() {
        return Ratio.of(Decimals.result(new BigDecimal(numerator)), Decimals.result(new BigDecimal(denominator)));
    }

    /**
     * Returns the quotient of two numbers, of which it keeps both.
     *
     * @param base 0 or more
     * @return both as they are if they are finite decimals; otherwise both times the least number that makes them whole
     * @throws ArithmeticException if it is beyond the limits of {@link Ratio}
     */
    public Ratio over(Fraction base) {
        if (isDecimal() && base.isDecimal()) {
            return Ratio.of(Decimals.result(decimal()), Decimals.result(base.decimal()));
        }
        BigInteger common =
                denominator.divide(denominator.gcd(base.denominator)).multiply(base.denominator);
        return Ratio.of(
                Decimals.result(new BigDecimal(times(common))), Decimals.result(new BigDecimal(base.times(common))));
    }

    private BigInteger times(BigInteger multiple) {
        return multiple.divide(denominator).multiply(numerator);
    }

    /** Whether 2 and 5 are all that divides the denominator: a power of 10 that is as long holds as many of each. */
    private boolean isDecimal() {
        return BigInteger.TEN
                        .modPow(BigInteger.valueOf(denominator.bitLength()), denominator)
                        .signum()
                == 0;
    }

    private BigDecimal decimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator));
    }

    /**
     * Returns the number rounded once, half up (a tie goes away from zero).
     *
     * @param decimals how many decimals, 0 or more
     * @return the nearest decimal
     */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /**
     * Returns the least whole number that is not less.
     *
     * @return the number rounded up
     */
    public BigInteger roundedUp() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.CEILING)
                .toBigInteger();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** Returns numerator, slash, denominator. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
