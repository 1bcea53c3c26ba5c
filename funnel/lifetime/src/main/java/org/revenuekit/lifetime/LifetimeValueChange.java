package org.revenuekit.lifetime;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.money.MoneyRatio;

/**
 * Why the simple lifetime value changed: one figure after the other is replaced, in the order of the parts here. The
 * parts add up to the total, exactly as far as the values are exact; another order would share it differently.
 *
 * @param total the later value minus the earlier one
 * @param byRevenue what the other revenue per account does, with the earlier margin and churn
 * @param byMargin what the other margin does after that
 * @param byChurn what the other churn does after that
 * @param byDefinition what the other discount does after that; 0 unless the definition changed
 */
public record LifetimeValueChange(
        MoneyRatio total, MoneyRatio byRevenue, MoneyRatio byMargin, MoneyRatio byChurn, MoneyRatio byDefinition) {
    /**
     * Checks that nothing is null.
     *
     * @param total the later value minus the earlier one
     * @param byRevenue what the other revenue does
     * @param byMargin what the other margin does
     * @param byChurn what the other churn does
     * @param byDefinition what the other discount does
     */
    public LifetimeValueChange {
        requireNonNull(total, "total");
        requireNonNull(byRevenue, "byRevenue");
        requireNonNull(byMargin, "byMargin");
        requireNonNull(byChurn, "byChurn");
        requireNonNull(byDefinition, "byDefinition");
    }
}
