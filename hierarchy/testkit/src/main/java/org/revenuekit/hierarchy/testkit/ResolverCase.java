package org.revenuekit.hierarchy.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * What a resolver is given: accounts and their parents.
 *
 * @param accounts the ids of all accounts
 * @param parents the id of the parent of each account that has one; it need not be an account
 */
public record ResolverCase(ImmutableSet<String> accounts, ImmutableMap<String, String> parents) {
    /**
     * Checks that both are there, and that only accounts have parents.
     *
     * @param accounts the accounts
     * @param parents the parents
     * @throws IllegalArgumentException if a child is no account
     */
    public ResolverCase {
        requireNonNull(accounts, "accounts");
        requireNonNull(parents, "parents");
        for (String child : parents.keySet()) {
            checkArgument(accounts.contains(child), "a child must be an account, was %s", child);
        }
    }

    /**
     * Returns every id that occurs, as account or as parent.
     *
     * @return ids, each once
     */
    public ImmutableSet<String> ids() {
        return ImmutableSet.<String>builder()
                .addAll(accounts)
                .addAll(parents.values())
                .build();
    }
}
