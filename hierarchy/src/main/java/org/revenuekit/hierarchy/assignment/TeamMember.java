package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.SellerId;

/**
 * One of a team, in one role; who has two roles stands there twice.
 *
 * @param seller who
 * @param role as what
 * @param accounts of which accounts, at least one, sorted by id
 */
public record TeamMember(SellerId seller, OwnerRole role, ImmutableSortedSet<AccountId> accounts) {
    /**
     * Checks that all parts are there.
     *
     * @param seller who
     * @param role as what
     * @param accounts of which accounts
     */
    public TeamMember {
        requireNonNull(seller, "seller");
        requireNonNull(role, "role");
        requireNonNull(accounts, "accounts");
    }

    @Override
    public int hashCode() {
        return Objects.hash(seller, role.name(), accounts); // an enum's own hash differs from launch to launch
    }

    /** Returns such as {@code S1 LEAD [A1, A2]}. */
    @Override
    public String toString() {
        return seller + " " + role + " " + accounts;
    }
}
