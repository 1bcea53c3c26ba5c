package org.revenuekit.core.asset;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * What one piece costs again and again (単価). What is paid once, or for what was used, is no such price.
 *
 * @param amount for one piece and one period, 0 or more, after discount
 * @param period for how long
 */
public record UnitPrice(MoneyFraction amount, BillingPeriod period) {
    /**
     * Checks the bounds.
     *
     * @param amount for one piece and one period
     * @param period for how long
     * @throws IllegalArgumentException if the amount is negative
     */
    public UnitPrice {
        checkArgument(requireNonNull(amount, "amount").amount().signum() >= 0, "amount must be >= 0, was %s", amount);
        requireNonNull(period, "period");
    }

    /**
     * Returns a price a month.
     *
     * @param amount for one piece and one month, 0 or more
     * @return the price
     * @throws IllegalArgumentException if the amount is negative
     */
    public static UnitPrice monthly(MoneyFraction amount) {
        return new UnitPrice(amount, BillingPeriod.MONTHLY);
    }

    /**
     * Returns a price a year.
     *
     * @param amount for one piece and 12 months, 0 or more
     * @return the price
     * @throws IllegalArgumentException if the amount is negative
     */
    public static UnitPrice yearly(MoneyFraction amount) {
        return new UnitPrice(amount, BillingPeriod.YEARLY);
    }

    /**
     * Returns what so many pieces are a month.
     *
     * @param quantity how many
     * @param basis how many weeks and days a year has
     * @return price x quantity x periods a month, exact: equal for all periods whose prices are
     */
    public MonthlyAmount perMonth(BigDecimal quantity, MonthBasis basis) {
        return MonthlyAmount.of(amount)
                .times(quantity)
                .times(requireNonNull(basis, "basis").periodsPerMonth(period));
    }

    /** Returns such as {@code USD 10 / P1W}. */
    @Override
    public String toString() {
        return amount + " / " + period;
    }
}
