package org.revenuekit.hierarchy.internal;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;

/** Looks up the accounts of many facts at once. */
@FunctionalInterface
public interface AccountLookup {
    /**
     * Finds the accounts of facts, by their ids or those of accounts merged into them.
     *
     * @param found to be filled with the number of each, -1 where there is none
     * @param account the account of each, or null
     */
    void findAll(int[] found, IntFunction<@Nullable AccountId> account);
}
