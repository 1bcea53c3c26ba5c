package org.revenuekit.core.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.revenuekit.core.measure.Transitions;

/**
 * What two answers say, side by side: of what both speak, and of what only one does. Keys are {@code Comparable}, so
 * that no choice of ids makes it slow.
 *
 * @param before what the earlier says, in its order
 * @param now what the later says, in its order
 * @param <K> by what it is the same in both
 * @param <V> what is said
 */
public record SideBySide<K extends Comparable<? super K>, V>(ImmutableMap<K, V> before, ImmutableMap<K, V> now) {
    /**
     * What both say of one thing.
     *
     * @param before what the earlier says
     * @param now what the later says
     * @param <V> what is said
     */
    public record Pair<V>(V before, V now) {}

    /**
     * Returns two answers side by side.
     *
     * @param key by what it is the same in both; differs within each answer
     * @param before what the earlier says
     * @param now what the later says
     * @param <K> the type of key
     * @param <V> what is said
     * @return both, in their order
     * @throws IllegalArgumentException if an answer speaks twice of one key
     */
    public static <K extends Comparable<? super K>, V> SideBySide<K, V> of(
            Function<? super V, K> key, Iterable<V> before, Iterable<V> now) {
        return new SideBySide<>(Maps.uniqueIndex(before, key::apply), Maps.uniqueIndex(now, key::apply));
    }

    /**
     * Returns what only the later says.
     *
     * @return in its order
     */
    public ImmutableList<V> came() {
        return onlyIn(now, before);
    }

    /**
     * Returns what only the earlier says.
     *
     * @return in its order
     */
    public ImmutableList<V> gone() {
        return onlyIn(before, now);
    }

    private static <K, V> ImmutableList<V> onlyIn(Map<K, V> these, Map<K, V> those) {
        return ImmutableList.copyOf(
                Maps.filterKeys(these, key -> !those.containsKey(key)).values());
    }

    /**
     * Returns what the later says of that of which both speak.
     *
     * @return in the order of the later
     */
    public ImmutableList<V> stayed() {
        return both().map(Pair::now).collect(toImmutableList());
    }

    /**
     * Returns what is said of that of which both speak.
     *
     * @return in the order of the later
     */
    public Stream<Pair<V>> both() {
        return now.entrySet().stream()
                .flatMap(entry ->
                        Stream.ofNullable(before.get(entry.getKey())).map(then -> new Pair<>(then, entry.getValue())));
    }

    /**
     * Returns what the later says of that of both that went from a state to a state.
     *
     * @param state the state
     * @param from the state in the earlier
     * @param to the state in the later
     * @param <S> the type of state
     * @return in the order of the later
     */
    public <S> ImmutableList<V> by(Function<? super V, S> state, S from, S to) {
        return both().filter(pair -> state.apply(pair.before()).equals(from)
                        && state.apply(pair.now()).equals(to))
                .map(Pair::now)
                .collect(toImmutableList());
    }

    /**
     * Counts from which state what both speak of went to which.
     *
     * @param state the state
     * @param <S> the type of state
     * @return the counts
     */
    public <S extends Comparable<? super S>> Transitions<S> transitions(Function<? super V, S> state) {
        Transitions.Builder<S> moves = Transitions.builder();
        both().forEach(pair -> moves.add(state.apply(pair.before()), state.apply(pair.now())));
        return moves.build();
    }

    /**
     * Returns only that of which something is so, in each answer by itself.
     *
     * @param isSo what is to be so
     * @return both, in their order
     */
    public SideBySide<K, V> where(Predicate<? super V> isSo) {
        return new SideBySide<>(
                ImmutableMap.copyOf(Maps.filterValues(before, isSo::test)),
                ImmutableMap.copyOf(Maps.filterValues(now, isSo::test)));
    }

    /**
     * Returns what both say of everything.
     *
     * @return all that are in one or both, by key; O(n log n)
     */
    public ImmutableList<Compared<K, V>> all() {
        return Sets.union(before.keySet(), now.keySet()).stream()
                .sorted()
                .map(key ->
                        new Compared<>(key, Optional.ofNullable(before.get(key)), Optional.ofNullable(now.get(key))))
                .collect(toImmutableList());
    }

    /**
     * Returns of what they do not say the same.
     *
     * @return those that are in one only, or of which both say something else, by key; O(n log n)
     */
    public ImmutableList<Compared<K, V>> differing() {
        return all().stream().filter(Compared::isDifferent).collect(toImmutableList());
    }
}
