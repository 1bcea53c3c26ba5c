package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.hierarchy.Family;

/**
 * Everybody who looks after an account of a family at a date (アカウントチーム).
 *
 * @param family the family
 * @param members sorted by role, then seller; empty if nobody does
 * @param withoutLead the accounts that nobody leads
 * @param withSeveralLeads the accounts that more than one seller leads
 */
public record FamilyTeam(
        Family family,
        ImmutableList<TeamMember> members,
        ImmutableSortedSet<AccountId> withoutLead,
        ImmutableSortedSet<AccountId> withSeveralLeads) {
    /**
     * Checks that all parts are there.
     *
     * @param family the family
     * @param members sorted by role, then seller
     * @param withoutLead the accounts that nobody leads
     * @param withSeveralLeads the accounts that more than one seller leads
     */
    public FamilyTeam {
        requireNonNull(family, "family");
        requireNonNull(members, "members");
        requireNonNull(withoutLead, "withoutLead");
        requireNonNull(withSeveralLeads, "withSeveralLeads");
    }

    /**
     * Returns who leads an account of the family.
     *
     * @return sorted by id; with more than one, nobody sees the family as a whole unless they agree on it
     */
    public ImmutableSortedSet<SellerId> leads() {
        return TeamRows.leads(members);
    }

    /**
     * Returns what one seller does in the team.
     *
     * @param seller who
     * @return a member for each of his roles, in their order; empty if he is not in the team
     */
    public ImmutableList<TeamMember> of(SellerId seller) {
        requireNonNull(seller, "seller");
        return members.stream()
                .filter(member -> member.seller().equals(seller))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns those in one role.
     *
     * @param role the role
     * @return sorted by seller
     */
    public ImmutableList<TeamMember> of(OwnerRole role) {
        requireNonNull(role, "role");
        return members.stream().filter(member -> member.role() == role).collect(ImmutableList.toImmutableList());
    }
}
