package org.revenuekit.hierarchy;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;

/**
 * A family that is not what it was, told by its top.
 *
 * @param ultimate the top
 * @param sizeBefore how many accounts it had; 0 if there was no family of this top
 * @param sizeAfter how many it has; 0 if there is no family of this top
 * @param joined the accounts that came, sorted by id
 * @param left the accounts that went, sorted by id
 */
public record FamilyChange(
        Node ultimate,
        long sizeBefore,
        long sizeAfter,
        ImmutableList<AccountId> joined,
        ImmutableList<AccountId> left) {
    /** Returns the top, the sizes, and how many came and went. */
    @Override
    public String toString() {
        return ultimate + ": " + sizeBefore + " -> " + sizeAfter + " accounts (+" + joined.size() + " -" + left.size()
                + ")";
    }
}
