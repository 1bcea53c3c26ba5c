package org.revenuekit.funnel.success;

import java.util.Optional;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.observation.ObservedValue;

/** Shares as an index takes them. */
final class Percent {
    private Percent() {}

    /** A share in percent, rounded once; empty if it is undefined. */
    static Optional<ObservedValue> of(Ratio share) {
        return Ratio.of(share.numerator().movePointRight(2), share.denominator())
                .rounded(ObservedValue.MAX_DECIMALS)
                .map(ObservedValue::of);
    }
}
