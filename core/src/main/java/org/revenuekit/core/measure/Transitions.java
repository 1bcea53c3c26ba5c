package org.revenuekit.core.measure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How many went from which state to which between two dates, those that stayed included. Opposite moves are never
 * netted.
 *
 * @param <S> the type of state
 */
public final class Transitions<S extends Comparable<? super S>> {
    private final Map<S, Map<S, Long>> counts;

    private Transitions(Map<S, Map<S, Long>> counts) {
        this.counts = counts;
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
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        Map<S, Long> row = counts.get(from);
        return row == null ? 0 : row.getOrDefault(to, 0L);
    }

    /**
     * Counts who was in a state before.
     *
     * @param state the state
     * @return 0 or more
     */
    public long from(S state) {
        requireNonNull(state, "state");
        return sum((from, to) -> from.compareTo(state) == 0);
    }

    /**
     * Counts who is in a state after.
     *
     * @param state the state
     * @return 0 or more
     */
    public long to(S state) {
        requireNonNull(state, "state");
        return sum((from, to) -> to.compareTo(state) == 0);
    }

    /**
     * Counts all.
     *
     * @return 0 or more
     */
    public long total() {
        return sum((from, to) -> true);
    }

    /**
     * Counts who stayed.
     *
     * @return 0 or more
     */
    public long stayed() {
        return sum((from, to) -> from.compareTo(to) == 0);
    }

    /**
     * Counts who moved.
     *
     * @return 0 or more
     */
    public long moved() {
        return total() - stayed();
    }

    private long sum(BiPredicate<S, S> counted) {
        long sum = 0;
        for (Map.Entry<S, Map<S, Long>> row : counts.entrySet()) {
            for (Map.Entry<S, Long> cell : row.getValue().entrySet()) {
                if (counted.test(row.getKey(), cell.getKey())) {
                    sum = Math.addExact(sum, cell.getValue());
                }
            }
        }
        return sum;
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
     * @throws ArithmeticException if a count would be 2^63 or more
     */
    public Transitions<S> plus(Transitions<S> others) {
        Builder<S> sum = builder();
        sum.addAll(this);
        sum.addAll(requireNonNull(others, "others"));
        return sum.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Transitions<?> that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
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

        private void addAll(Transitions<S> all) {
            all.counts.forEach((from, row) -> row.forEach((to, times) -> add(from, to, times)));
        }

        /**
         * Returns the counts.
         *
         * @return what was counted so far
         */
        public Transitions<S> build() {
            Map<S, Map<S, Long>> copy = new TreeMap<>();
            counts.forEach((from, row) -> copy.put(from, new TreeMap<>(row)));
            return new Transitions<>(copy);
        }
    }
}
