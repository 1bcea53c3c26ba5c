package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * What became of a contract that ran out.
 *
 * @param renewal what ran out
 * @param amount what it made per month, above 0
 * @param renewed how much of that went on: 0 to {@code amount}, as growth is none of it
 */
public record PastRenewal(RenewalDue renewal, MonthlyAmount amount, MonthlyAmount renewed) {
    /**
     * Checks the bounds.
     *
     * @param renewal what ran out
     * @param amount what it made per month
     * @param renewed how much of that went on
     * @throws IllegalArgumentException if a bound is broken
     */
    public PastRenewal {
        requireNonNull(renewal, "renewal");
        checkArgument(
                renewed.signum() >= 0 && renewed.compareTo(amount) <= 0,
                "renewed must be 0 to %s (amount), was %s",
                amount,
                renewed);
    }

    /**
     * Returns whether it was renewed.
     *
     * @return true if anything went on
     */
    public boolean isRenewed() {
        return renewed.signum() > 0;
    }
}
