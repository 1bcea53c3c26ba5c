package org.revenuekit.hierarchy.insight;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.rollup.RankedFamily;

/**
 * A family is looked after by nobody, by several people, or, though important, by an inexperienced one.
 *
 * @param standing the family and its rank
 * @param reasons why, at least one
 * @param owners who leads each account, by account
 * @param juniors the accounts with an inexperienced owner, if that is a reason
 */
public record CoverageGap(
        RankedFamily standing,
        ImmutableSet<CoverageReason> reasons,
        ImmutableMap<AccountId, ImmutableSortedSet<SellerId>> owners,
        ImmutableList<AccountId> juniors)
        implements Insight {
    @Override
    public InsightKind kind() {
        return FamilyInsightKind.COVERAGE_GAP;
    }

    @Override
    public Family family() {
        return standing.family();
    }

    /**
     * Returns the accounts that nobody owns.
     *
     * @return sorted by id
     */
    public ImmutableList<AccountId> withoutOwner() {
        return owners.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(entry -> entry.getKey())
                .collect(ImmutableList.toImmutableList());
    }
}
