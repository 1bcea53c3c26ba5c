package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;

/**
 * What one seller looks after at a date (自分が担当する取引先), with the rest of each family.
 *
 * @param seller who
 * @param families where he owns an account in any role, sorted by the id of the top
 */
public record Portfolio(SellerId seller, ImmutableList<PortfolioFamily> families) {
    /**
     * Checks that both parts are there.
     *
     * @param seller who
     * @param families where he owns an account
     */
    public Portfolio {
        requireNonNull(seller, "seller");
        requireNonNull(families, "families");
    }

    /**
     * Returns his accounts in all families.
     *
     * @return sorted by id
     */
    public ImmutableSortedSet<AccountId> accounts() {
        return families.stream()
                .flatMap(family -> family.own().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(AccountId::compareTo));
    }
}
