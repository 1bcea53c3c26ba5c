package org.revenuekit.funnel.bottleneck;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.funnel.process.StageId;

/**
 * How many leads those who work in a stage can take (処理能力).
 *
 * @param stage the stage
 * @param perBusinessDay how many entries on each business day (営業日), above 0
 */
public record StageCapacity(StageId stage, BigDecimal perBusinessDay) {
    /**
     * Checks the bounds.
     *
     * @param stage the stage
     * @param perBusinessDay how many entries on each business day, above 0
     * @throws IllegalArgumentException if a bound is broken
     */
    public StageCapacity {
        requireNonNull(stage, "stage");
        perBusinessDay = Decimals.argument(perBusinessDay, "perBusinessDay"); // in its normal form
        checkArgument(
                perBusinessDay.signum() > 0, "perBusinessDay must be > 0, was %s (stage %s)", perBusinessDay, stage);
    }
}
