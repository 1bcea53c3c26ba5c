package org.revenuekit.core.measure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;

/**
 * One answer for each group of a {@link Grouping}. Every subject is in one group or in {@link #ungrouped()}, so that
 * nothing is lost: of what adds up, these come to the {@link #total()}.
 *
 * @param grouping the name of the grouping
 * @param groups the answer for the subjects of each key, sorted by key; keys without subjects are not there
 * @param ungrouped that for the subjects that have no key
 * @param total that for all subjects
 * @param <K> the type of key, such as a seller or a month
 * @param <A> the type of answer
 */
public record Grouped<K extends Comparable<? super K>, A>(
        String grouping, ImmutableSortedMap<K, A> groups, A ungrouped, A total) {
    /**
     * Checks that nothing is null.
     *
     * @param grouping the name of the grouping
     * @param groups the answer for the subjects of each key
     * @param ungrouped that for the subjects that have no key
     * @param total that for all subjects
     */
    public Grouped {
        requireNonNull(grouping, "grouping");
        requireNonNull(groups, "groups");
        requireNonNull(ungrouped, "ungrouped");
        requireNonNull(total, "total");
    }

    /**
     * Returns the answer for a group.
     *
     * @param key its key
     * @return the answer; empty if no subject has that key
     */
    public Optional<A> of(K key) {
        return Optional.ofNullable(groups.get(requireNonNull(key, "key")));
    }
}
