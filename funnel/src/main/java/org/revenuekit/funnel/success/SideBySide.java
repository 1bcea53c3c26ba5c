package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.revenuekit.core.measure.Transitions;

/**
 * What two answers say, side by side: of whom both speak, and of whom only one does.
 *
 * @param before what the earlier says, in its order
 * @param now what the later says, in its order
 * @param <K> by what it is the same in both
 * @param <R> what is said
 */
record SideBySide<K, R>(ImmutableMap<K, R> before, ImmutableMap<K, R> now) {
    /** What is said of one in both. */
    record Pair<R>(R before, R now) {}

    static <K, R> SideBySide<K, R> of(Function<? super R, K> key, Iterable<R> before, Iterable<R> now) {
        return new SideBySide<>(Maps.uniqueIndex(before, key::apply), Maps.uniqueIndex(now, key::apply));
    }

    /** What only the later says. */
    ImmutableList<R> came() {
        return onlyIn(now, before);
    }

    /** What only the earlier says. */
    ImmutableList<R> gone() {
        return onlyIn(before, now);
    }

    private static <K, R> ImmutableList<R> onlyIn(Map<K, R> these, Map<K, R> those) {
        return ImmutableList.copyOf(
                Maps.filterKeys(these, key -> !those.containsKey(key)).values());
    }

    /** What the later says of whom both speak. */
    ImmutableList<R> stayed() {
        return both().map(Pair::now).collect(toImmutableList());
    }

    Stream<Pair<R>> both() {
        return now.entrySet().stream()
                .flatMap(entry ->
                        Stream.ofNullable(before.get(entry.getKey())).map(then -> new Pair<>(then, entry.getValue())));
    }

    /** What the later says of those of both that went from a state to a state. */
    <S> ImmutableList<R> by(Function<? super R, S> state, S from, S to) {
        return both().filter(pair -> state.apply(pair.before()).equals(from)
                        && state.apply(pair.now()).equals(to))
                .map(Pair::now)
                .collect(toImmutableList());
    }

    <S extends Comparable<? super S>> Transitions<S> transitions(Function<? super R, S> state) {
        Transitions.Builder<S> moves = Transitions.builder();
        both().forEach(pair -> moves.add(state.apply(pair.before()), state.apply(pair.now())));
        return moves.build();
    }

    /** Only that of which something is so, in each answer by itself. */
    SideBySide<K, R> where(Predicate<? super R> isSo) {
        return new SideBySide<>(
                ImmutableMap.copyOf(Maps.filterValues(before, isSo::test)),
                ImmutableMap.copyOf(Maps.filterValues(now, isSo::test)));
    }
}
