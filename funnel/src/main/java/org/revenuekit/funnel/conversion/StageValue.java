package org.revenuekit.funnel.conversion;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.money.MoneyFraction;

/**
 * What subjects are worth together in a currency. Those without a value in it are counted apart, never as 0.
 *
 * @param sum the sum of the values of their leads
 * @param valued how many have one in the currency
 * @param unvalued how many have none
 */
public record StageValue(MoneyFraction sum, long valued, long unvalued) {
    /**
     * Checks that counts are not negative.
     *
     * @param sum the sum of the values of their leads
     * @param valued how many have one in the currency, 0 or more
     * @param unvalued how many have none, 0 or more
     * @throws IllegalArgumentException if a count is negative
     */
    public StageValue {
        requireNonNull(sum, "sum");
        checkArgument(valued >= 0, "valued must be >= 0, was %s", valued);
        checkArgument(unvalued >= 0, "unvalued must be >= 0, was %s", unvalued);
    }
}
