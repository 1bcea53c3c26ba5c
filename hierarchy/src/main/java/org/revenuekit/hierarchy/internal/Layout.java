package org.revenuekit.hierarchy.internal;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;

/**
 * A hierarchy as its own module's engines see it.
 *
 * @param forest node numbers in preorder; those of accounts are their positions among the accounts
 * @param nodeOf the number of an id that was given; throws for any other
 * @param accounts the numbers of the accounts of facts
 */
public record Layout(Forest forest, ToIntFunction<AccountId> nodeOf, Lookup accounts) {
    /** Looks accounts up. */
    @FunctionalInterface
    public interface Lookup {
        /**
         * Finds the accounts of facts, by their ids or those of accounts merged into them.
         *
         * @param found to be filled with the number of each, -1 where there is none
         * @param account the account of each, or null
         */
        void findAll(int[] found, IntFunction<@Nullable AccountId> account);
    }

    /**
     * Finds the accounts of facts, by their ids or those of accounts merged into them.
     *
     * @param count how many facts
     * @param account the account of each, or null
     * @return the number of each, -1 where there is none
     */
    public int[] accountsOf(int count, IntFunction<@Nullable AccountId> account) {
        int[] found = new int[count];
        accounts.findAll(found, account);
        return found;
    }
}
