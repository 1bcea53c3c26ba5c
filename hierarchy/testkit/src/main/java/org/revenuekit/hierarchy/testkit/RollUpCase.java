package org.revenuekit.hierarchy.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * What a roll-up is given: a forest and amounts.
 *
 * @param parents the id of each child's parent, without circles
 * @param amounts the own amounts of some ids, in minor units
 */
public record RollUpCase(ImmutableMap<String, String> parents, ImmutableMap<String, Long> amounts) {
    /**
     * Checks that both are there.
     *
     * @param parents the id of each child's parent
     * @param amounts the own amounts
     */
    public RollUpCase {
        requireNonNull(parents, "parents");
        requireNonNull(amounts, "amounts");
    }

    /**
     * Returns every id that occurs, as child, as parent or with an amount.
     *
     * @return ids, each once
     */
    public ImmutableSet<String> ids() {
        return ImmutableSet.<String>builder()
                .addAll(parents.keySet())
                .addAll(parents.values())
                .addAll(amounts.keySet())
                .build();
    }

    /**
     * Returns the same forest with other amounts.
     *
     * @param others the amounts
     * @return a copy
     */
    public RollUpCase withAmounts(ImmutableMap<String, Long> others) {
        return new RollUpCase(parents, others);
    }
}
