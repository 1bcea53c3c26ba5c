package org.revenuekit.core.asset;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import org.revenuekit.core.opportunity.OpportunityId;

/**
 * What became of an order (受注から納入商品へ): the actions done by it, and what is left of it.
 *
 * @param order the opportunity that was won
 * @param actions what was done by it and had its effect, by asset, then in the order in which it takes effect
 * @param left how many of each such asset there are of the order on the date of the answer, 0 or more
 */
public record OrderLineage(
        OpportunityId order, ImmutableList<AssetAction> actions, ImmutableSortedMap<AssetId, BigDecimal> left) {
    /**
     * Checks that nothing is null.
     *
     * @param order the opportunity that was won
     * @param actions what was done by it
     * @param left how many there are of it
     */
    public OrderLineage {
        requireNonNull(order, "order");
        requireNonNull(actions, "actions");
        requireNonNull(left, "left");
    }
}
