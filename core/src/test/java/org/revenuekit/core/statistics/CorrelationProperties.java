package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CorrelationProperties {
    private static final MathContext DIGITS = new MathContext(60);

    @Property
    void isTheSchoolFormulaInWholeNumbers(
            @ForAll @Size(6) @IntRange(min = 0, max = 10) int[] x, @ForAll @Size(6) int[] y) {
        OptionalDouble correlation = Correlation.of(doubles(x), doubles(y));
        BigDecimal squares = centred(x, x).multiply(centred(y, y));

        assertEquals(squares.signum() != 0, correlation.isPresent());
        correlation.ifPresent(value ->
                assertEquals(centred(x, y).divide(squares.sqrt(DIGITS), DIGITS).doubleValue(), value, 1e-9));
    }

    /** n sum(xy) - sum(x) sum(y). */
    private static BigDecimal centred(int[] x, int[] y) {
        BigDecimal products = BigDecimal.ZERO;
        BigDecimal sumX = BigDecimal.ZERO;
        BigDecimal sumY = BigDecimal.ZERO;
        for (int i = 0; i < x.length; i++) {
            products = products.add(BigDecimal.valueOf(x[i]).multiply(BigDecimal.valueOf(y[i])));
            sumX = sumX.add(BigDecimal.valueOf(x[i]));
            sumY = sumY.add(BigDecimal.valueOf(y[i]));
        }
        return products.multiply(BigDecimal.valueOf(x.length)).subtract(sumX.multiply(sumY));
    }

    @Property
    void liesBetweenMinusOneAndOneWhicheverComesFirst(@ForAll @Size(5) int[] x, @ForAll @Size(5) int[] y) {
        OptionalDouble correlation = Correlation.of(doubles(x), doubles(y));

        assertEquals(correlation, Correlation.of(doubles(y), doubles(x)));
        correlation.ifPresent(value -> assertTrue(-1 <= value && value <= 1));
    }

    private static double[] doubles(int[] numbers) {
        double[] doubles = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            doubles[i] = numbers[i];
        }
        return doubles;
    }
}
