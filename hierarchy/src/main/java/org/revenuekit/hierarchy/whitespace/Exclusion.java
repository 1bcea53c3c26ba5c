package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.offering.ProductId;

/**
 * A statement that a product cannot be offered to an account.
 *
 * @param account to whom
 * @param product what
 * @param reason why: not blank, at most 1,000 chars, no control characters
 */
public record Exclusion(AccountId account, ProductId product, String reason) {
    /**
     * Checks the bounds.
     *
     * @param account to whom
     * @param product what
     * @param reason why
     * @throws IllegalArgumentException if the reason breaks a bound
     */
    public Exclusion {
        requireNonNull(account, "account");
        requireNonNull(product, "product");
        Text.checkName(requireNonNull(reason, "reason"), "reason");
    }

    /**
     * Returns an exclusion.
     *
     * @param account to whom
     * @param product what
     * @param reason why: not blank, at most 1,000 chars, no control characters
     * @return the exclusion
     * @throws IllegalArgumentException if the reason breaks a bound
     */
    public static Exclusion of(AccountId account, ProductId product, String reason) {
        return new Exclusion(account, product, reason);
    }
}
