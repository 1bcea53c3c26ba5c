package org.revenuekit.core.seller;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.Span;

/**
 * Who looks after an account, as what, and when: owners change, in Japan mostly in April and October (担当替え).
 *
 * @param account the account
 * @param seller its owner
 * @param validity when; half-open, open ends allowed
 * @param role as what
 */
public record AccountOwner(AccountId account, SellerId seller, Span validity, OwnerRole role) {
    /**
     * Checks that all parts are there.
     *
     * @param account the account
     * @param seller its owner
     * @param validity when
     * @param role as what
     */
    public AccountOwner {
        requireNonNull(account, "account");
        requireNonNull(seller, "seller");
        requireNonNull(validity, "validity");
        requireNonNull(role, "role");
    }

    /**
     * A lead, as all owners are in a source that knows no roles.
     *
     * @param account the account
     * @param seller its owner
     * @param validity when
     */
    public AccountOwner(AccountId account, SellerId seller, Span validity) {
        this(account, seller, validity, OwnerRole.LEAD);
    }

    /**
     * Returns a lead without ends.
     *
     * @param account the account
     * @param seller its owner
     * @return the ownership
     */
    public static AccountOwner of(AccountId account, SellerId seller) {
        return of(account, seller, Span.always());
    }

    /**
     * Returns a dated lead.
     *
     * @param account the account
     * @param seller its owner
     * @param validity when; half-open, open ends allowed
     * @return the ownership
     */
    public static AccountOwner of(AccountId account, SellerId seller, Span validity) {
        return new AccountOwner(account, seller, validity);
    }

    /**
     * Returns a dated ownership in a role.
     *
     * @param account the account
     * @param seller its owner
     * @param validity when; half-open, open ends allowed
     * @param role as what
     * @return the ownership
     */
    public static AccountOwner of(AccountId account, SellerId seller, Span validity, OwnerRole role) {
        return new AccountOwner(account, seller, validity, role);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, seller, validity, role.name()); // an enum's own hash differs between launches
    }
}
