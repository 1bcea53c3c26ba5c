package org.revenuekit.hierarchy.testkit;

import java.util.List;

/** A co-ownership analysis under test, in plain types, so that SQL or another program can be the subject. */
@FunctionalInterface
public interface AffinitySubject {
    /**
     * Counts which items are had together.
     *
     * @param baskets what each owner has; an item that stands in a basket twice is had once, and who has nothing is an
     *     owner, too
     * @param minimumSupport how many baskets must have both items of a rule, at least 1
     * @return a rule for each two different items that enough baskets have both of, in both directions; the highest
     *     lift first, compared exactly, of equal lift that with more baskets that have both, then by {@code from}, then
     *     by {@code to}
     */
    List<AffinityCounts> rules(List<List<Integer>> baskets, long minimumSupport);
}
