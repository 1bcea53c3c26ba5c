package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many cells are what.
 *
 * @param counts how many of each state, in the order of {@link CellState}
 */
public record StateCounts(ImmutableList<Long> counts) {
    /**
     * Checks that there is a count of each state.
     *
     * @param counts how many of each state, in the order of {@link CellState}
     * @throws IllegalArgumentException if there are more or fewer
     */
    public StateCounts {
        requireNonNull(counts, "counts");
        if (counts.size() != CellState.values().length) {
            throw new IllegalArgumentException(
                    "counts must be " + CellState.values().length + ", were " + counts.size());
        }
    }

    static StateCounts of(long[] counts) {
        return new StateCounts(ImmutableList.copyOf(Longs.asList(counts)));
    }

    /**
     * Returns how many are in a state.
     *
     * @param state the state
     * @return 0 or more
     */
    public long of(CellState state) {
        return counts.get(CellStates.code(requireNonNull(state, "state")));
    }

    /**
     * Returns how many cells there are.
     *
     * @return the sum over all states
     */
    public long cells() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns how many are white: neither owned nor covered.
     *
     * @return 0 or more
     */
    public long white() {
        return Stream.of(CellState.values())
                .filter(CellState::isWhite)
                .mapToLong(this::of)
                .sum();
    }

    /** Returns the states that there are, with their counts, such as {@code OWNED 522, OPEN 67}. */
    @Override
    public String toString() {
        return Stream.of(CellState.values())
                .filter(state -> of(state) > 0)
                .map(state -> state + " " + of(state))
                .collect(Collectors.joining(", "));
    }
}
