package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyFraction;

/**
 * A purchase (購買). Those of one customer and day are one: the models count days on which somebody bought.
 *
 * @param account who bought
 * @param day when, in the years 1 to 9999
 * @param amount for how much; 0 or less, as of a return, is no purchase
 */
public record Purchase(AccountId account, LocalDate day, MoneyFraction amount) {
    /**
     * Checks the bounds.
     *
     * @param account who bought
     * @param day when
     * @param amount for how much
     * @throws IllegalArgumentException if a bound is broken
     */
    public Purchase {
        requireNonNull(account, "account");
        requireNonNull(day, "day");
        requireNonNull(amount, "amount");
        checkArgument(
                day.getYear() >= 1 && day.getYear() <= 9_999,
                "day must be in the years 1 to 9999, was %s (%s)",
                day,
                account);
    }

    /**
     * Returns a purchase.
     *
     * @param account who bought
     * @param day when
     * @param amount for how much
     * @return the purchase
     * @throws IllegalArgumentException if a bound is broken
     */
    public static Purchase of(AccountId account, LocalDate day, MoneyFraction amount) {
        return new Purchase(account, day, amount);
    }
}
