package org.revenuekit.segmentation.care;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.time.AsOf;

/**
 * Whether the hands suffice.
 *
 * @param definition the capacity
 * @param asOf when
 * @param sellers the load of each seller who leads a customer with a touch model, sorted by id
 * @param withoutLead customers with a touch model whom nobody leads, in the order of the accounts
 */
public record TouchLoads(
        DefinitionRef definition, AsOf asOf, ImmutableList<TouchLoad> sellers, ImmutableList<AccountId> withoutLead) {
    /**
     * Returns who has too much to carry.
     *
     * @return the loads above 1, sorted by seller
     */
    public ImmutableList<TouchLoad> overloaded() {
        return sellers.stream().filter(TouchLoad::isOverloaded).collect(toImmutableList());
    }
}
