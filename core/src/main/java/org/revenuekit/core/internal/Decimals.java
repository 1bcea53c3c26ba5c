package org.revenuekit.core.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/** The one normal form of an exact decimal, and the limits that keep every calculation with it cheap. */
public final class Decimals {
    /** The most decimals, and the most zeros before the point that an exponent may stand for. */
    public static final int MAX_SCALE = 100;

    private static final BigInteger TOO_LARGE = BigInteger.TEN.pow(1_000);

    private Decimals() {}

    /**
     * Returns the normal form of a caller's value, refused by its lengths alone, before any arithmetic: 1E100000000
     * fills the heap.
     *
     * @param value the value
     * @param name its name, for the message
     * @return the same number
     * @throws IllegalArgumentException if it has more than 1,000 digits or a scale outside -100 to 100
     */
    public static BigDecimal argument(BigDecimal value, String name) {
        Objects.requireNonNull(value, name);
        if (isWithinLimits(value)) {
            BigDecimal normal = normal(value);
            if (isWithinLimits(normal)) {
                return normal;
            }
        }
        throw new IllegalArgumentException(name + " must have at most 1000 digits and a scale of -100 to 100, had "
                + value.unscaledValue().bitLength() + " bits and scale " + value.scale());
    }

    /**
     * Returns the normal form of a calculated value.
     *
     * @param value the value
     * @return the same number
     * @throws ArithmeticException if it has more than 1,000 digits or 100 decimals
     */
    public static BigDecimal result(BigDecimal value) {
        BigDecimal normal = normal(value);
        if (!isWithinLimits(normal)) {
            throw new ArithmeticException("result must have at most 1000 digits and 100 decimals, had "
                    + normal.precision() + " digits and " + normal.scale() + " decimals");
        }
        return normal;
    }

    /**
     * Returns the same number without trailing zeros after the point and without a negative scale: equal numbers are
     * then equal objects.
     *
     * @param value the value
     * @return its normal form
     */
    public static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 0));
    }

    private static boolean isWithinLimits(BigDecimal value) {
        return value.scale() >= -MAX_SCALE
                && value.scale() <= MAX_SCALE
                && value.unscaledValue().abs().compareTo(TOO_LARGE) < 0;
    }
}
