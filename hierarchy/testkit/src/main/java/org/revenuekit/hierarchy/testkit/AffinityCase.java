package org.revenuekit.hierarchy.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What a co-ownership analysis is given.
 *
 * @param baskets the items of each owner; some have none, some an item twice
 * @param minimumSupport at least 1
 */
public record AffinityCase(ImmutableList<ImmutableList<Integer>> baskets, long minimumSupport) {
    /**
     * Checks that the baskets are there.
     *
     * @param baskets the items of each owner
     * @param minimumSupport at least 1
     */
    public AffinityCase {
        requireNonNull(baskets, "baskets");
    }
}
