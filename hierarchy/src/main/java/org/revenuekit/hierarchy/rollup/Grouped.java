package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;

/**
 * What a measure comes to for each group of its facts. Every fact used is in one group or {@link #ungrouped()}, so that
 * of a measure that adds up, these come to the {@link #total()}.
 *
 * @param grouping the name of the grouping
 * @param groups what the facts of each key come to, sorted by key; keys without facts are not there
 * @param ungrouped what those come to that have no key
 * @param total what all facts used come to, those without account included
 * @param <K> the type of key
 * @param <T> the type of value
 */
public record Grouped<K extends Comparable<? super K>, T>(
        String grouping, ImmutableSortedMap<K, T> groups, T ungrouped, T total) {
    /**
     * Returns what the facts of a key come to.
     *
     * @param key the key
     * @return the value; empty if no fact has that key
     */
    public Optional<T> of(K key) {
        return Optional.ofNullable(groups.get(key));
    }
}
