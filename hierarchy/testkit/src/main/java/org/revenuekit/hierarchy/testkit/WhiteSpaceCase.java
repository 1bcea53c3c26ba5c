package org.revenuekit.hierarchy.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * What a matrix of white space is made from, as four tables.
 *
 * @param accounts the ids of all accounts: the rows
 * @param parents the id of each child's parent, both of them accounts, without circles
 * @param offerings the ids of all offerings: the columns
 * @param prices the list prices of some offerings, in minor units, 0 or more
 * @param facts what is known, about these accounts and offerings; a fact may be there several times
 */
public record WhiteSpaceCase(
        ImmutableSet<String> accounts,
        ImmutableMap<String, String> parents,
        ImmutableSet<String> offerings,
        ImmutableMap<String, Long> prices,
        ImmutableList<WhiteSpaceFact> facts) {
    /**
     * Checks that all parts are there.
     *
     * @param accounts the ids of all accounts
     * @param parents the id of each child's parent
     * @param offerings the ids of all offerings
     * @param prices the list prices of some offerings
     * @param facts what is known
     */
    public WhiteSpaceCase {
        requireNonNull(accounts, "accounts");
        requireNonNull(parents, "parents");
        requireNonNull(offerings, "offerings");
        requireNonNull(prices, "prices");
        requireNonNull(facts, "facts");
    }

    /**
     * Returns the same with other facts.
     *
     * @param others the facts
     * @return a copy
     */
    public WhiteSpaceCase withFacts(Iterable<WhiteSpaceFact> others) {
        return new WhiteSpaceCase(accounts, parents, offerings, prices, ImmutableList.copyOf(others));
    }

    /**
     * Returns the same with one more fact.
     *
     * @param more the fact
     * @return a copy, in which it is the last one
     */
    public WhiteSpaceCase withFact(WhiteSpaceFact more) {
        return withFacts(
                ImmutableList.<WhiteSpaceFact>builder().addAll(facts).add(more).build());
    }
}
