package org.revenuekit.segmentation.phase;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One number or list for each group, such as for each seller. What belongs to several groups, such as an account with
 * two leads, counts in each of them; what belongs to none is {@link #ungrouped()}, so that nothing is lost.
 *
 * @param <K> the key of a group, such as a seller or a team
 * @param <V> what is told of each
 */
public final class KpiGroups<K extends Comparable<? super K>, V> {
    private final ImmutableMap<K, V> groups;
    private final V ungrouped;

    private KpiGroups(ImmutableMap<K, V> groups, V ungrouped) {
        this.groups = groups;
        this.ungrouped = ungrouped;
    }

    static <T, K extends Comparable<? super K>, V> KpiGroups<K, V> of(
            Iterable<T> items,
            Function<? super T, ? extends Collection<K>> keys,
            Function<? super ImmutableList<T>, V> answer) {
        Map<K, List<T>> groups = new TreeMap<>();
        List<T> ungrouped = new ArrayList<>();
        for (T item : items) {
            Collection<K> of = keys.apply(item);
            of.forEach(key ->
                    groups.computeIfAbsent(key, first -> new ArrayList<>()).add(item));
            if (of.isEmpty()) {
                ungrouped.add(item);
            }
        }
        return new KpiGroups<>(
                ImmutableMap.copyOf(Maps.transformValues(groups, of -> answer.apply(ImmutableList.copyOf(of)))),
                answer.apply(ImmutableList.copyOf(ungrouped)));
    }

    /**
     * Returns the groups.
     *
     * @return by key, in its order; only groups that have something
     */
    public ImmutableMap<K, V> groups() {
        return groups;
    }

    /**
     * Returns one group.
     *
     * @param key its key
     * @return what is told of it; empty if it has nothing
     */
    public Optional<V> find(K key) {
        return Optional.ofNullable(groups.get(requireNonNull(key, "key")));
    }

    /**
     * Returns what is in no group.
     *
     * @return what is told of it, perhaps of nothing
     */
    public V ungrouped() {
        return ungrouped;
    }

    /** Returns the groups and what is in none. */
    @Override
    public String toString() {
        return groups + ", ungrouped " + ungrouped;
    }
}
