package org.revenuekit.funnel.bottleneck;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.measure.Ratio;

/**
 * How a stage is loaded over a period (稼働率).
 *
 * @param capacity what it can take
 * @param entries how many came
 * @param businessDays how many business days there were
 */
public record StageLoad(StageCapacity capacity, long entries, long businessDays) {
    /**
     * Checks the bounds.
     *
     * @param capacity what it can take
     * @param entries 0 or more
     * @param businessDays 0 or more
     * @throws IllegalArgumentException if a bound is broken
     */
    public StageLoad {
        requireNonNull(capacity, "capacity");
        checkArgument(entries >= 0, "entries must be >= 0, was %s", entries);
        checkArgument(businessDays >= 0, "businessDays must be >= 0, was %s", businessDays);
    }

    /**
     * Returns what came against what could be taken.
     *
     * @return the ratio, which is above 1 if more came; undefined without a business day
     */
    public Ratio utilisation() {
        return Ratio.of(
                BigDecimal.valueOf(entries), capacity.perBusinessDay().multiply(BigDecimal.valueOf(businessDays)));
    }

    /**
     * Returns whether more came than could be taken.
     *
     * @return true if the utilisation is above 1
     */
    public boolean isOverloaded() {
        return Ratio.byValue().compare(utilisation(), Ratio.of(1, 1)) > 0
                && utilisation().isDefined();
    }
}
