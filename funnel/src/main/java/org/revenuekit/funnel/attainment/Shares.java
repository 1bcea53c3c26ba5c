package org.revenuekit.funnel.attainment;

import java.math.BigDecimal;
import org.revenuekit.core.measure.Ratio;

/** Amounts as a part of others. */
final class Shares {
    private Shares() {}

    /** Undefined if the base is nothing or less: a part of less than nothing says nothing. */
    static Ratio of(BigDecimal amount, BigDecimal base) {
        return Ratio.of(amount, base.max(BigDecimal.ZERO));
    }
}
