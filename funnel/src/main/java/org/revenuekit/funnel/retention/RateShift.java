package org.revenuekit.funnel.retention;

import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;

/**
 * By how much a rate moved, part over whole, and by whom.
 *
 * @param before the earlier rate
 * @param now the later rate
 * @param whole the whole of the later rate, not 0 if that is defined
 */
record RateShift(Ratio before, Ratio now, Fraction whole) {
    private static final Ratio UNDEFINED = Ratio.of(0, 0);

    private boolean isDefined() {
        return before.isDefined() && now.isDefined();
    }

    /** Now - before; undefined if one of them is. */
    Ratio total() {
        return isDefined() ? Fraction.of(now).minus(Fraction.of(before)).toRatio() : UNDEFINED;
    }

    /**
     * How much of it is by one of which part and whole are so much more than before. With P' / W' - r = (P' - P - r (W'
     * - W)) / W', as P = r W, that is a sum over all, to which whoever is as before adds nothing.
     */
    Ratio by(Fraction morePart, Fraction moreWhole) {
        return isDefined()
                ? morePart.minus(moreWhole.times(Fraction.of(before))).over(whole)
                : UNDEFINED;
    }
}
