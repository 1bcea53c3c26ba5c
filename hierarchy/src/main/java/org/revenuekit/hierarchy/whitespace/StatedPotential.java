package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Offering;

/**
 * What somebody who knows the account says an offering could be worth there. It beats every basis.
 *
 * @param account where
 * @param offering what
 * @param value how much
 */
public record StatedPotential(AccountId account, Offering offering, ValueRange value) {
    /**
     * Checks that all parts are there.
     *
     * @param account where
     * @param offering what
     * @param value how much
     */
    public StatedPotential {
        requireNonNull(account, "account");
        requireNonNull(offering, "offering");
        requireNonNull(value, "value");
    }

    /**
     * Returns a statement.
     *
     * @param account where
     * @param offering what
     * @param value how much
     * @return the statement
     */
    public static StatedPotential of(AccountId account, Offering offering, ValueRange value) {
        return new StatedPotential(account, offering, value);
    }
}
