package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.statistics.DurationSummary;

/**
 * How long it took from one stage to another (所要期間), first entry to first entry of a pass.
 *
 * @param durations of the passes that entered both, the first one not later
 * @param reversed how many passes entered the second one first, which have no duration
 */
public record StageInterval(DurationSummary durations, long reversed) {
    /**
     * Checks the bounds.
     *
     * @param durations of the passes that entered both, the first one not later
     * @param reversed how many passes entered the second one first, 0 or more
     * @throws IllegalArgumentException if a bound is broken
     */
    public StageInterval {
        requireNonNull(durations, "durations");
        checkArgument(reversed >= 0, "reversed must be >= 0, was %s", reversed);
    }

    /**
     * Adds other leads.
     *
     * @param other their interval
     * @return the interval of both
     */
    public StageInterval plus(StageInterval other) {
        requireNonNull(other, "other");
        return new StageInterval(durations.plus(other.durations), Math.addExact(reversed, other.reversed));
    }
}
