package org.revenuekit.funnel.change;

import static java.util.Objects.requireNonNull;

import org.revenuekit.funnel.process.StageId;

/**
 * A step of a process: from one stage to the next.
 *
 * @param from the stage
 * @param to the next one
 */
public record RateStep(StageId from, StageId to) {
    /**
     * Checks that nothing is null.
     *
     * @param from the stage
     * @param to the next one
     */
    public RateStep {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }

    /** Returns both stages. */
    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
