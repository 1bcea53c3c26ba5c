package org.revenuekit.funnel.revenue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * From a day on, until the next step, recurring revenue is so much.
 *
 * @param from the first day; {@link LocalDate#MIN} if the start is open
 * @param amount how much, 0 or more; another than before
 */
public record RevenueStep(LocalDate from, MonthlyAmount amount) {
    /**
     * Checks that nothing is null.
     *
     * @param from the first day
     * @param amount how much
     */
    public RevenueStep {
        requireNonNull(from, "from");
        requireNonNull(amount, "amount");
    }
}
