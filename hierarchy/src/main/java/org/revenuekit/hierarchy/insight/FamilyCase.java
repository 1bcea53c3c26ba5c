package org.revenuekit.hierarchy.insight;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.rollup.RankedFamily;

/**
 * Everything that a check sees of one family, as of the date of the review.
 *
 * @param standing its rank and revenue
 * @param opportunities those that make up the revenue, in the order given
 * @param activities those that happened, in the order given
 * @param owners who leads each account, by account; an account without lead has an empty set
 * @param asOf the date of the review
 */
public record FamilyCase(
        RankedFamily standing,
        ImmutableList<Opportunity> opportunities,
        ImmutableList<Activity> activities,
        ImmutableMap<AccountId, ImmutableSortedSet<SellerId>> owners,
        AsOf asOf) {
    /**
     * Returns the family.
     *
     * @return the family
     */
    public Family family() {
        return standing.family();
    }
}
