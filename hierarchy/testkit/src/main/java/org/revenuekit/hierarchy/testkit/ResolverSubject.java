package org.revenuekit.hierarchy.testkit;

import java.util.Map;
import java.util.Set;

/** A resolver of families under test, in plain types, so that a recursive SQL query can be the subject. */
@FunctionalInterface
public interface ResolverSubject {
    /**
     * Says who belongs to whom.
     *
     * @param accounts the ids of all accounts
     * @param parents the id of the parent of each account that has one: perhaps itself, perhaps one below it, perhaps
     *     no account
     * @return for every account and nobody else the id of its ultimate parent: where the chain of parents ends, itself
     *     if it has none; an account that is its own parent has none. Where the chain runs into a circle, any account
     *     of the circle, but the same for all who come to it
     */
    Map<String, String> ultimates(Set<String> accounts, Map<String, String> parents);
}
