package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * How long accounts were in a phase (滞留). The days are those of the window alone. The lengths of stays are whole ones,
 * of which only the end must be in the window; those that still go on are counted and never averaged in, as they will
 * be longer.
 *
 * @param phase the phase
 * @param days how many days of the window all accounts together were in it
 * @param completed how long each stay lasted that ended in the window, in days, ascending
 * @param unknownStart how many stays ended in the window of which nobody knows when they began, as the account was in
 *     no other phase before: in {@code days}, but not in {@code completed}
 * @param open how many stays went on when the window ended
 */
public record PhaseDwell(
        RelationshipPhase phase, long days, ImmutableList<Long> completed, long unknownStart, long open) {
    /**
     * Returns the length that a part of the completed stays did not exceed: the shortest one that at least so many
     * percent are not longer than (nearest rank), so always one that occurred.
     *
     * @param percent 1 to 100
     * @return the days; empty if no stay was completed
     * @throws IllegalArgumentException if the percentage is out of bounds
     */
    public Optional<Long> percentile(int percent) {
        checkArgument(percent >= 1 && percent <= 100, "percent must be 1 to 100, was %s", percent);
        long rank = ((long) percent * completed.size() + 99) / 100;
        return rank == 0 ? Optional.empty() : Optional.of(completed.get((int) rank - 1));
    }

    /**
     * Returns the length that half of the completed stays did not exceed.
     *
     * @return {@code percentile(50)}, so the shorter one of two in the middle; empty if no stay was completed
     */
    public Optional<Long> median() {
        return percentile(50);
    }
}
