package org.revenuekit.core.measure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many went from which state to which between two dates, those that stayed included. Opposite moves are never
 * netted. Two states are the same if they compare as equal.
 *
 * <p>Laws kept: those that were in a state are the sum of its row; the rates of a row sum to exactly 1 or are all
 * undefined; those before, those after and the total are equally many; the order of counting is irrelevant, and the sum
 * of two parts is the whole. Look-ups of one count take O(log n) for n states, sums O(n log n).
 *
 * @param <S> the type of state
 */
public final class Transitions<S extends Comparable<? super S>> {
    private final ImmutableSortedMap<S, ImmutableSortedMap<S, Long>> counts;
    private final long total;

    private Transitions(ImmutableSortedMap<S, ImmutableSortedMap<S, Long>> counts) {
        this.counts = counts;
        this.total = times(counts).stream().reduce(0L, Math::addExact);
    }

    private static ImmutableList<Long> times(
            Map<? extends Comparable<?>, ? extends Map<? extends Comparable<?>, Long>> counts) {
        return counts.values().stream().flatMap(row -> row.values().stream()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns a builder.
     *
     * @param <S> the type of state
     * @return an empty builder
     */
    public static <S extends Comparable<? super S>> Builder<S> builder() {
        return new Builder<>();
    }

    /**
     * Counts who went from one state to another, or stayed.
     *
     * @param from the state before
     * @param to the state after
     * @return 0 or more
     */
    public long count(S from, S to) {
        return row(requireNonNull(from, "from")).getOrDefault(requireNonNull(to, "to"), 0L);
    }

    private ImmutableSortedMap<S, Long> row(S from) {
        return counts.getOrDefault(from, ImmutableSortedMap.of());
    }

    /**
     * Counts who was in a state before.
     *
     * @param state the state
     * @return 0 or more
     */
    public long from(S state) {
        return row(requireNonNull(state, "state")).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * Counts who is in a state after.
     *
     * @param state the state
     * @return 0 or more
     */
    public long to(S state) {
        requireNonNull(state, "state");
        return counts.keySet().stream().mapToLong(from -> count(from, state)).sum();
    }

    /**
     * Counts all.
     *
     * @return 0 or more
     */
    public long total() {
        return total;
    }

    /**
     * Counts who stayed.
     *
     * @return 0 or more
     */
    public long stayed() {
        return counts.keySet().stream().mapToLong(state -> count(state, state)).sum();
    }

    /**
     * Counts who moved.
     *
     * @return 0 or more
     */
    public long moved() {
        return total - stayed();
    }

    /**
     * Returns which part of those in a state went to another.
     *
     * @param from the state before
     * @param to the state after
     * @return the count over all of that state before; undefined if there were none
     */
    public Ratio rate(S from, S to) {
        return Ratio.of(count(from, to), from(from));
    }

    /**
     * Returns all states.
     *
     * @return those that somebody was in, before or after
     */
    public ImmutableSortedSet<S> states() {
        ImmutableSortedSet.Builder<S> states = ImmutableSortedSet.naturalOrder();
        counts.forEach((from, row) -> states.add(from).addAll(row.keySet()));
        return states.build();
    }

    /**
     * Returns these and those.
     *
     * @param others the transitions of others
     * @return the sums
     * @throws ArithmeticException if the total is 2^63 or more
     */
    public Transitions<S> plus(Transitions<S> others) {
        requireNonNull(others, "others");
        return Transitions.<S>builder().addAll(this).addAll(others).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Transitions<?> that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        // A state may be an enum, whose hash differs from launch to launch; the counts in the order of states do not.
        return times(counts).hashCode();
    }

    /** Returns the counts, such as {@code {keep={expand=2, keep=40}}}. */
    @Override
    public String toString() {
        return counts.toString();
    }

    /**
     * Counts transitions.
     *
     * @param <S> the type of state
     */
    public static final class Builder<S extends Comparable<? super S>> {
        private final Map<S, Map<S, Long>> counts = new TreeMap<>();

        private Builder() {}

        /**
         * Counts one.
         *
         * @param from the state before
         * @param to the state after, perhaps the same
         * @return this builder
         */
        public Builder<S> add(S from, S to) {
            add(requireNonNull(from, "from"), requireNonNull(to, "to"), 1);
            return this;
        }

        private void add(S from, S to, long times) {
            counts.computeIfAbsent(from, first -> new TreeMap<>()).merge(to, times, Math::addExact);
        }

        private Builder<S> addAll(Transitions<S> all) {
            all.counts.forEach((from, row) -> row.forEach((to, times) -> add(from, to, times)));
            return this;
        }

        /**
         * Returns the counts.
         *
         * @return what was counted so far
         */
        public Transitions<S> build() {
            return new Transitions<>(
                    ImmutableSortedMap.copyOf(Maps.transformValues(counts, row -> ImmutableSortedMap.copyOf(row))));
        }
    }
}
