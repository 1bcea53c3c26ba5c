package org.revenuekit.hierarchy.rollup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyFraction;

/**
 * What an account stands at from a day on until its next balance, such as its monthly recurring revenue (MRR). It adds
 * up across accounts, never across time.
 *
 * @param account the account
 * @param date the first day on which it holds
 * @param amount how much; 0 says that there is nothing any more
 */
public record Balance(AccountId account, LocalDate date, MoneyFraction amount) {
    /**
     * Checks that all parts are there.
     *
     * @param account the account
     * @param date the first day on which it holds
     * @param amount how much
     */
    public Balance {
        requireNonNull(account, "account");
        requireNonNull(date, "date");
        requireNonNull(amount, "amount");
    }

    /**
     * Returns a balance.
     *
     * @param account the account
     * @param date the first day on which it holds
     * @param amount how much
     * @return the balance
     */
    public static Balance of(AccountId account, LocalDate date, MoneyFraction amount) {
        return new Balance(account, date, amount);
    }
}
