package org.revenuekit.funnel.flow;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.revenuekit.core.seller.SellerId;

/**
 * One answer for each group of leads, such as for each channel or seller, and one for those in no group, so that
 * nothing is lost.
 *
 * @param <K> the key of a group
 * @param <A> the answer
 */
public final class FlowGroups<K extends Comparable<? super K>, A> {
    private final ImmutableMap<K, A> groups;
    private final A ungrouped;

    FlowGroups(Map<K, A> groups, A ungrouped) {
        this.groups = ImmutableMap.copyOf(groups);
        this.ungrouped = ungrouped;
    }

    /** Groups things by an owner of each. */
    static <T, A> FlowGroups<SellerId, A> ofOwners(
            Iterable<T> things, Function<T, Optional<SellerId>> owner, Function<ImmutableList<T>, A> answer) {
        Map<SellerId, List<T>> owned = new TreeMap<>();
        List<T> others = new ArrayList<>();
        things.forEach(thing -> owner.apply(thing)
                .map(id -> owned.computeIfAbsent(id, first -> new ArrayList<>()))
                .orElse(others)
                .add(thing));
        return new FlowGroups<>(
                Maps.transformValues(owned, of -> answer.apply(ImmutableList.copyOf(of))),
                answer.apply(ImmutableList.copyOf(others)));
    }

    /**
     * Returns the groups.
     *
     * @return by key, in its order; only groups that have a lead
     */
    public ImmutableMap<K, A> groups() {
        return groups;
    }

    /**
     * Returns one group.
     *
     * @param key its key
     * @return the answer of its leads; empty if it has none
     */
    public Optional<A> find(K key) {
        return Optional.ofNullable(groups.get(requireNonNull(key, "key")));
    }

    /**
     * Returns the leads in no group.
     *
     * @return their answer, perhaps of nobody
     */
    public A ungrouped() {
        return ungrouped;
    }

    /**
     * Adds the parts up.
     *
     * @param plus how two answers merge
     * @return the answer of all leads
     */
    public A total(BinaryOperator<A> plus) {
        requireNonNull(plus, "plus");
        return groups.values().stream().reduce(ungrouped, plus);
    }

    /** Merges the answers of other leads, group by group. */
    FlowGroups<K, A> plus(FlowGroups<K, A> other, BinaryOperator<A> plus) {
        Map<K, A> merged = new TreeMap<>(groups);
        other.groups.forEach((key, answer) -> merged.merge(key, answer, plus));
        return new FlowGroups<>(merged, plus.apply(ungrouped, other.ungrouped));
    }

    /** Returns the groups and what is in none. */
    @Override
    public String toString() {
        return groups + ", ungrouped " + ungrouped;
    }
}
