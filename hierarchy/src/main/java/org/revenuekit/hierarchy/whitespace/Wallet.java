package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.money.MoneyFraction;

/**
 * What an account spends in a year, with us and with others, on everything that we could sell.
 *
 * @param account who spends
 * @param perYear how much, 0 or more
 */
public record Wallet(AccountId account, MoneyFraction perYear) {
    /**
     * Checks the bounds.
     *
     * @param account who spends
     * @param perYear how much
     * @throws IllegalArgumentException if it is negative
     */
    public Wallet {
        requireNonNull(account, "account");
        requireNonNull(perYear, "perYear");
        checkArgument(
                perYear.amount().signum() >= 0,
                "perYear must be >= 0, was %s (account %s)",
                perYear,
                Text.shown(account.value()));
    }

    /**
     * Returns a wallet.
     *
     * @param account who spends
     * @param perYear how much, 0 or more
     * @return the wallet
     * @throws IllegalArgumentException if it is negative
     */
    public static Wallet of(AccountId account, MoneyFraction perYear) {
        return new Wallet(account, perYear);
    }
}
