package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import org.revenuekit.core.account.AccountId;

/**
 * A family of which a seller owns a part.
 *
 * @param team everybody who looks after the family, in which roles, the seller among them
 * @param own the accounts that he owns in any role
 * @param rest the other accounts of the family
 */
public record PortfolioFamily(FamilyTeam team, ImmutableSortedSet<AccountId> own, ImmutableSortedSet<AccountId> rest) {
    /**
     * Checks that all parts are there.
     *
     * @param team everybody who looks after the family
     * @param own the accounts that he owns
     * @param rest the other accounts of the family
     */
    public PortfolioFamily {
        requireNonNull(team, "team");
        requireNonNull(own, "own");
        requireNonNull(rest, "rest");
    }
}
