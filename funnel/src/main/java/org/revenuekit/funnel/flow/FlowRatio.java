package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;

/**
 * What went out of a stage against what came in during one period. It is no conversion rate, whose subjects are the
 * same above and below the line: these are different leads, and it may exceed 1, when a stage empties. Above 1 for long
 * is a drain, below 1 for long a queue.
 *
 * @param exits how many went out
 * @param entries how many came in
 */
public record FlowRatio(long exits, long entries) {
    /**
     * Checks the bounds.
     *
     * @param exits how many went out, 0 or more
     * @param entries how many came in, 0 or more
     * @throws IllegalArgumentException if a bound is broken
     */
    public FlowRatio {
        checkArgument(exits >= 0, "exits must be >= 0, was %s", exits);
        checkArgument(entries >= 0, "entries must be >= 0, was %s", entries);
    }

    /**
     * Returns the quotient.
     *
     * @return exits / entries, 0 or more; undefined if nothing came in
     */
    public Ratio value() {
        return Ratio.of(exits, entries);
    }

    /**
     * Adds another group of leads, or another period.
     *
     * @param other its ratio
     * @return the ratio of both together
     */
    public FlowRatio plus(FlowRatio other) {
        requireNonNull(other, "other");
        return new FlowRatio(Math.addExact(exits, other.exits), Math.addExact(entries, other.entries));
    }

    /** Returns exits, slash, entries. */
    @Override
    public String toString() {
        return exits + "/" + entries;
    }
}
