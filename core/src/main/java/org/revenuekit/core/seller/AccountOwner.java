package org.revenuekit.core.seller;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.Span;

/**
 * Who looks after an account, and when: owners change, in Japan mostly in April and October (担当替え).
 *
 * @param account the account
 * @param seller its owner
 * @param validity when; half-open, open ends allowed
 */
public record AccountOwner(AccountId account, SellerId seller, Span validity) {
    /**
     * Checks that all parts are there.
     *
     * @param account the account
     * @param seller its owner
     * @param validity when
     */
    public AccountOwner {
        requireNonNull(account, "account");
        requireNonNull(seller, "seller");
        requireNonNull(validity, "validity");
    }

    /**
     * Returns an ownership without ends.
     *
     * @param account the account
     * @param seller its owner
     * @return the ownership
     */
    public static AccountOwner of(AccountId account, SellerId seller) {
        return new AccountOwner(account, seller, Span.always());
    }

    /**
     * Returns a dated ownership.
     *
     * @param account the account
     * @param seller its owner
     * @param validity when; half-open, open ends allowed
     * @return the ownership
     */
    public static AccountOwner of(AccountId account, SellerId seller, Span validity) {
        return new AccountOwner(account, seller, validity);
    }
}
