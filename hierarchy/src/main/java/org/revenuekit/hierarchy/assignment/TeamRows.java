package org.revenuekit.hierarchy.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.SellerId;

/** Rows of the owner table, gathered into members of a team. */
final class TeamRows {
    private final SortedMap<OwnerRole, SortedMap<SellerId, ImmutableSortedSet.Builder<AccountId>>> byRole =
            new TreeMap<>();

    void add(AccountOwner row) {
        byRole.computeIfAbsent(row.role(), first -> new TreeMap<>())
                .computeIfAbsent(row.seller(), first -> ImmutableSortedSet.naturalOrder())
                .add(row.account());
    }

    ImmutableList<TeamMember> members() {
        ImmutableList.Builder<TeamMember> members = ImmutableList.builder();
        byRole.forEach((role, sellers) ->
                sellers.forEach((seller, accounts) -> members.add(new TeamMember(seller, role, accounts.build()))));
        return members.build();
    }

    static ImmutableSortedSet<SellerId> leads(List<TeamMember> members) {
        return members.stream()
                .filter(member -> member.role() == OwnerRole.LEAD)
                .map(TeamMember::seller)
                .collect(ImmutableSortedSet.toImmutableSortedSet(SellerId::compareTo));
    }
}
