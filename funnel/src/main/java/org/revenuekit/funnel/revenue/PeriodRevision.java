package org.revenuekit.funnel.revenue;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * What two answers see differently of one asset on a day: a period that is added, removed or changed.
 *
 * @param asset of what
 * @param before what it made in the earlier answer; 0 if it is added
 * @param after what it makes in the later answer; 0 if it is removed
 * @param earlier the period that counted in the earlier answer; empty if it is added
 * @param later the period that counts in the later answer; empty if it is removed
 */
public record PeriodRevision(
        AssetId asset,
        MonthlyAmount before,
        MonthlyAmount after,
        Optional<AssetPeriod> earlier,
        Optional<AssetPeriod> later) {
    /**
     * Checks that nothing is null.
     *
     * @param asset of what
     * @param before what it made
     * @param after what it makes
     * @param earlier the period that counted
     * @param later the period that counts
     */
    public PeriodRevision {
        requireNonNull(asset, "asset");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
    }

    /**
     * Returns the difference.
     *
     * @return after - before
     */
    public MonthlyAmount amount() {
        return after.minus(before);
    }
}
