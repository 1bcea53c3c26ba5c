package org.revenuekit.core.internal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * What two answers say of one thing.
 *
 * @param key what it is
 * @param before what the earlier answer says of it; empty if nothing
 * @param now what the later answer says of it; empty if nothing
 * @param <K> the type of key
 * @param <V> what is said
 */
public record Compared<K, V>(K key, Optional<V> before, Optional<V> now) {
    /**
     * Checks that it is in one of them.
     *
     * @param key what it is
     * @param before what the earlier answer says of it
     * @param now what the later answer says of it
     * @throws IllegalArgumentException if it is in none
     */
    public Compared {
        requireNonNull(key, "key");
        checkArgument(before.isPresent() || now.isPresent(), "before or now must be present, were empty (%s)", key);
    }

    /**
     * Returns what two answers say of everything.
     *
     * @param before what the earlier answer says, by key
     * @param now what the later answer says, by key
     * @param <K> the type of key
     * @param <V> what is said
     * @return all that are in one or both, by key; O(n log n)
     */
    public static <K extends Comparable<? super K>, V> ImmutableList<Compared<K, V>> all(
            SortedMap<K, V> before, SortedMap<K, V> now) {
        return new TreeSet<>(Sets.union(before.keySet(), now.keySet()))
                .stream()
                        .map(key -> new Compared<>(
                                key, Optional.ofNullable(before.get(key)), Optional.ofNullable(now.get(key))))
                        .collect(toImmutableList());
    }

    /**
     * Returns of what two answers do not say the same.
     *
     * @param before what the earlier answer says, by key
     * @param now what the later answer says, by key
     * @param <K> the type of key
     * @param <V> what is said
     * @return those that are in one only, or of which both say something else, by key; O(n log n)
     */
    public static <K extends Comparable<? super K>, V> ImmutableList<Compared<K, V>> differing(
            SortedMap<K, V> before, SortedMap<K, V> now) {
        return all(before, now).stream().filter(Compared::isDifferent).collect(toImmutableList());
    }

    /**
     * Returns whether both say something else.
     *
     * @return true also if only one says anything
     */
    public boolean isDifferent() {
        return !before.equals(now);
    }
}
