package org.revenuekit.funnel.effect;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.RateDifferenceInterval;

/**
 * How the share of a part of a group changed since before (構成比の変化).
 *
 * @param arm which group
 * @param part the key of the part as text; empty for those without one
 * @param before its share before
 * @param after its share after
 * @param interval where the difference of the true shares lies, after - before
 */
public record MixShift(Arm arm, Optional<String> part, Ratio before, Ratio after, RateDifferenceInterval interval) {
    /**
     * Checks that nothing is null.
     *
     * @param arm which group
     * @param part the key of the part as text
     * @param before its share before
     * @param after its share after
     * @param interval where the difference of the true shares lies
     */
    public MixShift {
        requireNonNull(arm, "arm");
        requireNonNull(part, "part");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(interval, "interval");
    }

    /** Whether it is more than chance and larger than tolerated. */
    boolean exceeds(BigDecimal tolerance) {
        return (interval.lower() > 0 || interval.upper() < 0)
                && after.difference(before).orElseThrow().abs().compareTo(tolerance) > 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(arm.name(), part, before, after, interval); // an enum's own hash differs between launches
    }
}
