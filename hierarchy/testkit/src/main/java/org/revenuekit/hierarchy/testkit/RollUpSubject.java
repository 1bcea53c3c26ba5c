package org.revenuekit.hierarchy.testkit;

import java.util.Map;

/** A roll-up under test, in plain types, so that SQL or another program can be the subject. */
@FunctionalInterface
public interface RollUpSubject {
    /**
     * Sums amounts over a forest.
     *
     * @param parents the id of each child's parent; a forest: nobody is above himself
     * @param amounts the own amount of some ids, in minor units; an id without one has nothing of its own
     * @return for every id that occurs in either map, the sum of its own amount and those of everything below it
     */
    Map<String, Long> totals(Map<String, String> parents, Map<String, Long> amounts);
}
