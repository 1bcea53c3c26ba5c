package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

class WilsonIntervalProperties {
    private static final MathContext DIGITS = new MathContext(60);

    @Property
    void isTheTextbookFormulaInSixtyDigits(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long trials,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0.01, max = WilsonInterval.MAX_Z) double z) {
        long successes = Math.min(trials, Math.round(share * trials));
        WilsonInterval interval = WilsonInterval.of(successes, trials, z);

        assertEquals(textbook(successes, trials, z, -1), interval.lower(), 1e-12);
        assertEquals(textbook(successes, trials, z, 1), interval.upper(), 1e-12);
    }

    /** (p + z^2/2n +- z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n). */
    private static double textbook(long successes, long trials, double z, int sign) {
        BigDecimal n = BigDecimal.valueOf(trials);
        BigDecimal p = BigDecimal.valueOf(successes).divide(n, DIGITS);
        BigDecimal square = new BigDecimal(z).pow(2).divide(n, DIGITS);
        BigDecimal variance = p.multiply(BigDecimal.ONE.subtract(p))
                .divide(n, DIGITS)
                .add(square.divide(n.multiply(BigDecimal.valueOf(4)), DIGITS));
        BigDecimal half = new BigDecimal(z).multiply(variance.sqrt(DIGITS)).multiply(BigDecimal.valueOf(sign));
        return p.add(square.divide(BigDecimal.valueOf(2), DIGITS))
                .add(half)
                .divide(BigDecimal.ONE.add(square), DIGITS)
                .doubleValue();
    }

    @Property
    void containsTheRateObservedAndStaysWithinZeroAndOne(
            @ForAll @LongRange(min = 1) long trials,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0, minIncluded = false, max = WilsonInterval.MAX_Z) double z) {
        long successes = Math.min(trials, Math.round(share * trials));
        WilsonInterval interval = WilsonInterval.of(successes, trials, z);

        assertTrue(0 <= interval.lower() && interval.lower() <= (double) successes / trials);
        assertTrue((double) successes / trials <= interval.upper() && interval.upper() <= 1);
    }

    @Property
    void moreTrialsOfTheSameRateNarrowIt(
            @ForAll @LongRange(min = 0, max = 1_000) long successes,
            @ForAll @LongRange(min = 1, max = 1_000) long failures) {
        WilsonInterval few = WilsonInterval.of(successes, successes + failures, 2);
        WilsonInterval many = WilsonInterval.of(2 * successes, 2 * (successes + failures), 2);

        assertTrue(many.upper() - many.lower() < few.upper() - few.lower());
    }

    @Property
    void whatHappenedAndWhatDidNotMirrorEachOther(
            @ForAll @LongRange(min = 0, max = 1_000) long successes,
            @ForAll @LongRange(min = 0, max = 1_000) long failures) {
        WilsonInterval happened = WilsonInterval.of(successes, successes + failures, 1.5);
        WilsonInterval didNot = WilsonInterval.of(failures, successes + failures, 1.5);

        assertEquals(1 - happened.upper(), didNot.lower(), 1e-12);
        assertEquals(1 - happened.lower(), didNot.upper(), 1e-12);
    }
}
