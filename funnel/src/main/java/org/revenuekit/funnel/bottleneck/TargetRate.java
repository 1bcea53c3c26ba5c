package org.revenuekit.funnel.bottleneck;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.funnel.process.StageId;

/**
 * The rate that a step ought to have (目標転換率).
 *
 * @param from the stage at which the step begins
 * @param to the next stage
 * @param rate which part of those who count at the first ought to count at the next, above 0, at most 1
 */
public record TargetRate(StageId from, StageId to, BigDecimal rate) {
    /**
     * Checks the bounds.
     *
     * @param from the stage at which the step begins
     * @param to the next stage
     * @param rate above 0, at most 1
     * @throws IllegalArgumentException if a bound is broken
     */
    public TargetRate {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        rate = Decimals.argument(rate, "rate"); // in its normal form, so that equal targets are equal
        checkArgument(
                rate.signum() > 0 && rate.compareTo(BigDecimal.ONE) <= 0,
                "rate must be > 0 and <= 1, was %s (%s -> %s)",
                rate,
                from,
                to);
    }
}
