package org.revenuekit.funnel.retention;

import java.math.BigDecimal;
import org.revenuekit.core.measure.Ratio;

/** Checks rates. */
final class Rates {
    private Rates() {}

    static boolean isShare(Ratio rate) {
        return rate.isAtLeast(BigDecimal.ZERO) && rate.numerator().compareTo(rate.denominator()) <= 0;
    }
}
