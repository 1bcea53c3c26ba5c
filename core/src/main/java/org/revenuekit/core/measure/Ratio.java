package org.revenuekit.core.measure;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Decimals;

/**
 * A numerator over a denominator, both kept, exact.
 *
 * <p>It is not a number: a denominator of zero is {@link Undefined}, and 1/2 and 2/4 are different values, because 1 of
 * 2 customers is weaker evidence than 2,000 of 4,000 and weighs less in a roll-up. So it is not {@link Comparable}
 * either; {@link #byValue()} orders by the quotient. The scale of the decimals does not count: 1.0/2 is 1/2.
 *
 * <p><b>Limits.</b> Each decimal has at most 1,000 digits and a scale of -100 to 100. A caller's number beyond that is
 * an {@link IllegalArgumentException}, seen from its lengths before any arithmetic; a result beyond that is an
 * {@link ArithmeticException}.
 */
public final class Ratio {
    private static final int MAX_TEXT = 129;
    private static final int MAX_DECIMALS = Decimals.MAX_SCALE;
    private static final Splitter SLASH = Splitter.on('/');
    private static final CharMatcher PLAIN = CharMatcher.anyOf("-.0123456789");
    private static final CharMatcher UNPRINTABLE = CharMatcher.inRange(' ', '~').negate();

    private final BigDecimal numerator;
    private final BigDecimal denominator;

    private Ratio(BigDecimal numerator, BigDecimal denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A ratio of counts.
     *
     * @param numerator of any sign
     * @param denominator &gt;= 0; 0 makes the ratio undefined
     * @return the ratio
     * @throws IllegalArgumentException if the denominator is negative
     */
    public static Ratio of(long numerator, long denominator) {
        return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /**
     * A ratio of amounts.
     *
     * @param numerator of any sign
     * @param denominator &gt;= 0; 0 makes the ratio undefined
     * @return the ratio
     * @throws IllegalArgumentException if the denominator is negative or a number is beyond the limits of this class
     */
    public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal above = Decimals.argument(numerator, "numerator");
        BigDecimal below = Decimals.argument(denominator, "denominator");
        if (below.signum() < 0) {
            throw new IllegalArgumentException("denominator must be >= 0, was " + below.toPlainString());
        }
        return new Ratio(above, below);
    }

    /**
     * Reads what {@link #toString()} writes: two plain decimals (ASCII digits, an optional leading minus, an optional
     * point) around a slash, at most 129 characters together.
     *
     * @param text such as "4238/6711"
     * @return the ratio
     * @throws IllegalArgumentException if the text is of another form or longer, or the denominator is negative
     */
    public static Ratio parse(String text) {
        Objects.requireNonNull(text, "text");
        List<String> sides = text.length() > MAX_TEXT ? List.of() : SLASH.splitToList(text);
        if (sides.size() != 2) {
            throw unreadable(text, null);
        }
        try {
            return of(decimal(sides.get(0)), decimal(sides.get(1)));
        } catch (NumberFormatException e) {
            throw unreadable(text, e);
        }
    }

    private static BigDecimal decimal(String text) {
        if (!PLAIN.matchesAllOf(text)) {
            throw new NumberFormatException("not a plain decimal");
        }
        return new BigDecimal(text);
    }

    private static IllegalArgumentException unreadable(String text, @Nullable Exception cause) {
        String shown = UNPRINTABLE.replaceFrom(Ascii.truncate(text, 40, "..."), '?');
        return new IllegalArgumentException(
                "text must be two plain decimals around a slash, at most 129 characters, was \"" + shown + "\"", cause);
    }

    /**
     * What was counted.
     *
     * @return the numerator, without trailing zeros after the point
     */
    public BigDecimal numerator() {
        return numerator;
    }

    /**
     * The base it is counted on.
     *
     * @return the denominator, &gt;= 0, without trailing zeros after the point
     */
    public BigDecimal denominator() {
        return denominator;
    }

    /**
     * Whether the ratio has a value.
     *
     * @return true if the denominator is not 0
     */
    public boolean isDefined() {
        return denominator.signum() != 0;
    }

    /**
     * Why the ratio has no value.
     *
     * @return the reason, or empty if it has one
     */
    public Optional<Undefined> undefined() {
        if (isDefined()) {
            return Optional.empty();
        }
        return Optional.of(numerator.signum() == 0 ? Undefined.NOTHING_TO_MEASURE : Undefined.ZERO_BASE);
    }

    /**
     * One answer for either case.
     *
     * @param <R> the type of the answer
     * @param ifKnown asked with the quotient, as in {@link #orElseThrow()}
     * @param ifNot asked with the reason
     * @return the answer of the function that was asked
     */
    public <R> R fold(
            Function<? super BigDecimal, ? extends R> ifKnown, Function<? super Undefined, ? extends R> ifNot) {
        Objects.requireNonNull(ifKnown, "ifKnown");
        Objects.requireNonNull(ifNot, "ifNot");
        Optional<Undefined> reason = undefined();
        return reason.isPresent() ? ifNot.apply(reason.get()) : ifKnown.apply(quotient());
    }

    /**
     * The quotient, rounded to 34 digits half even ({@link MathContext#DECIMAL128}). For a number to show take
     * {@link #rounded}, which rounds the exact quotient once.
     *
     * @return numerator / denominator
     * @throws ArithmeticException if the ratio is undefined
     */
    public BigDecimal orElseThrow() {
        undefined().ifPresent(reason -> {
            throw new ArithmeticException("ratio " + this + " is undefined (" + reason + ")");
        });
        return quotient();
    }

    private BigDecimal quotient() {
        return Decimals.normal(numerator.divide(denominator, MathContext.DECIMAL128));
    }

    /**
     * Rolls up: numerators and denominators are added. The value is the mean of the two values weighted by their
     * denominators, not their sum as fractions, and does not depend on the order of a roll-up. 0/0 changes nothing; n/0
     * still adds its numerator.
     *
     * @param other the ratio of another group of the same base
     * @return the ratio of both groups together
     * @throws ArithmeticException if a sum is beyond the limits of this class
     */
    public Ratio plus(Ratio other) {
        Objects.requireNonNull(other, "other");
        return new Ratio(
                Decimals.result(numerator.add(other.numerator)), Decimals.result(denominator.add(other.denominator)));
    }

    /**
     * How far this value is above another, as an exact fraction: a/b - c/d = (ad - bc)/(bd). Unlike {@link #plus} it is
     * about the two values, not about two groups.
     *
     * @param other the ratio to compare with
     * @return the difference, negative if this value is lower; undefined, as n/0 or 0/0, if either is
     * @throws ArithmeticException if a product is beyond the limits of this class
     */
    public Ratio difference(Ratio other) {
        Objects.requireNonNull(other, "other");
        return new Ratio(
                Decimals.result(numerator.multiply(other.denominator).subtract(denominator.multiply(other.numerator))),
                Decimals.result(denominator.multiply(other.denominator)));
    }

    /**
     * Whether the value reaches a threshold, decided exactly by cross-multiplication.
     *
     * @param threshold the threshold
     * @return true if the ratio is defined and its value is &gt;= the threshold; an undefined ratio is at least nothing
     * @throws IllegalArgumentException if the threshold is beyond the limits of this class
     */
    public boolean isAtLeast(BigDecimal threshold) {
        BigDecimal bound = Decimals.argument(threshold, "threshold");
        return isDefined() && numerator.compareTo(bound.multiply(denominator)) >= 0;
    }

    /**
     * Orders by value, exactly, undefined last whatever the reason. A total preorder: 1/2 and 2/4 are equal here though
     * they are not {@link #equals equal}, so a ranking ends in an id of its own.
     *
     * @return the order
     */
    public static Comparator<Ratio> byValue() {
        return Ratio::compareValues;
    }

    private static int compareValues(Ratio first, Ratio second) {
        if (!first.isDefined() || !second.isDefined()) {
            return Boolean.compare(second.isDefined(), first.isDefined());
        }
        return first.numerator.multiply(second.denominator).compareTo(second.numerator.multiply(first.denominator));
    }

    /**
     * The value for showing: the exact quotient rounded once, half up (a tie goes away from zero).
     *
     * @param decimals 0 to 100
     * @return the value with exactly that many decimals, or empty if the ratio is undefined
     * @throws IllegalArgumentException if decimals is out of range
     */
    public Optional<BigDecimal> rounded(int decimals) {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("decimals must be 0 to 100, was " + decimals);
        }
        return isDefined()
                ? Optional.of(numerator.divide(denominator, decimals, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof Ratio other && numerator.equals(other.numerator) && denominator.equals(other.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** Numerator, slash, denominator: "4238/6711". {@link #parse} reads it back up to its bound. */
    @Override
    public String toString() {
        return numerator.toPlainString() + "/" + denominator.toPlainString();
    }
}
