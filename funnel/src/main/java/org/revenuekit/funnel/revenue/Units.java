package org.revenuekit.funnel.revenue;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.util.Arrays;
import org.revenuekit.core.measure.Ratio;

/**
 * Amounts as whole numbers over one denominator, as long as that is possible in 64 bits. A row without an amount is
 * below 0. Where it is not possible a row is 1 if it has an amount above 0, which is then to be told otherwise.
 */
final class Units {
    private static final int FEWEST = 16;

    private long[] rows;
    private int size;
    private long denominator = 1;
    private boolean fits = true;

    Units(int expected) {
        this.rows = new long[Math.max(FEWEST, expected)];
    }

    /** Adds a row without an amount. */
    void add(long code) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = code;
    }

    /** Adds price x rate x quantity x periods a month. */
    void add(BigDecimal price, BigDecimal rate, BigDecimal quantity, Ratio perMonth) {
        add(price.signum());
        if (fits) {
            try {
                rows[size - 1] = scaled(price, rate, quantity, perMonth);
            } catch (ArithmeticException e) {
                fits = false;
            }
        }
    }

    private long scaled(BigDecimal price, BigDecimal rate, BigDecimal quantity, Ratio perMonth) {
        long above = Math.multiplyExact(
                Math.multiplyExact(unscaled(price), unscaled(rate)),
                Math.multiplyExact(unscaled(quantity), unscaled(perMonth.numerator())));
        long below = Math.multiplyExact(
                unscaled(perMonth.denominator()),
                powerOfTen(price.scale()
                        + rate.scale()
                        + quantity.scale()
                        + perMonth.numerator().scale()));
        above = Math.multiplyExact(above, powerOfTen(perMonth.denominator().scale()));
        if (denominator % below != 0) {
            long common = LongMath.gcd(above, below);
            above /= common;
            below /= common;
            enlarge(below / LongMath.gcd(denominator, below));
        }
        return Math.multiplyExact(above, denominator / below);
    }

    private static long unscaled(BigDecimal number) {
        return number.scale() == 0
                ? number.longValueExact()
                : number.unscaledValue().longValueExact();
    }

    private static long powerOfTen(int exponent) {
        return exponent == 0 ? 1 : LongMath.checkedPow(10, exponent);
    }

    /** Says all rows so far in a smaller unit. */
    private void enlarge(long factor) {
        denominator = Math.multiplyExact(denominator, factor);
        for (int i = 0; i < size; i++) {
            rows[i] = rows[i] > 0 ? Math.multiplyExact(rows[i], factor) : rows[i];
        }
    }

    long get(int row) {
        return rows[row];
    }

    void set(int row, long code) {
        rows[row] = code;
    }

    long denominator() {
        return denominator;
    }

    boolean fits() {
        return fits;
    }
}
