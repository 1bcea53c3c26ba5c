package org.revenuekit.funnel.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.money.MoneyFraction;

/**
 * How many, and for how much (件数・金額).
 *
 * @param count how many leads; of what is won, how many wins
 * @param amount the sum of the amounts that are known
 */
public record ForecastSum(long count, MoneyFraction amount) {
    /**
     * Checks the bounds.
     *
     * @param count how many, 0 or more
     * @param amount the sum of the amounts that are known
     * @throws IllegalArgumentException if the number is negative
     */
    public ForecastSum {
        requireNonNull(amount, "amount");
        checkArgument(count >= 0, "count must be >= 0, was %s", count);
    }
}
