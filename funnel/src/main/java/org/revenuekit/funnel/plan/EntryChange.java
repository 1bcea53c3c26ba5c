package org.revenuekit.funnel.plan;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.process.StageId;

/**
 * By how much the entries that a plan needs differ from those of an earlier plan.
 *
 * @param stage the stage
 * @param month the month
 * @param earlier how many the earlier plan needs
 * @param later how many the later one needs
 */
public record EntryChange(StageId stage, YearMonth month, Quantity earlier, Quantity later) {
    /**
     * Checks that nothing is null.
     *
     * @param stage the stage
     * @param month the month
     * @param earlier how many the earlier plan needs
     * @param later how many the later one needs
     */
    public EntryChange {
        requireNonNull(stage, "stage");
        requireNonNull(month, "month");
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
    }

    /**
     * Returns how many more the later plan needs.
     *
     * @return later - earlier, exact, negative if it needs fewer
     * @throws ArithmeticException if it is beyond the limits of {@link Ratio}
     */
    public Ratio difference() {
        return later.value().minus(earlier.value()).toRatio();
    }
}
