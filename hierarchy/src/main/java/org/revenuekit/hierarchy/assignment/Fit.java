package org.revenuekit.hierarchy.assignment;

import java.util.Optional;
import org.revenuekit.core.measure.Ratio;

/**
 * How well somebody fits by one criterion.
 *
 * @param share 0 to 1; empty if what it asks is not known of him
 * @param reason why, for people
 */
record Fit(Optional<Ratio> share, String reason) {
    static Fit known(long numerator, long denominator, String reason) {
        return new Fit(Optional.of(Ratio.of(numerator, denominator)), reason);
    }

    static Fit unknown(String reason) {
        return new Fit(Optional.empty(), reason);
    }
}
