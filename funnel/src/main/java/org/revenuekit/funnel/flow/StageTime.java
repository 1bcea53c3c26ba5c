package org.revenuekit.funnel.flow;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.statistics.DurationSummary;

/**
 * How long leads stay in a stage (滞留期間). Stays that last are kept apart: how long they will be nobody knows yet, and
 * averaging their ages in would make a stage look fast because leads are stuck in it.
 *
 * @param finished the stays that ended, a lead that stayed several times each time
 * @param open the ages of the stays that last, until the end of what is seen and known
 */
public record StageTime(DurationSummary finished, DurationSummary open) {
    /**
     * Checks that nothing is null.
     *
     * @param finished the stays that ended
     * @param open the ages of the stays that last
     */
    public StageTime {
        requireNonNull(finished, "finished");
        requireNonNull(open, "open");
    }

    /**
     * Adds other leads, or another stage.
     *
     * @param other their times
     * @return the times of both
     */
    public StageTime plus(StageTime other) {
        requireNonNull(other, "other");
        return new StageTime(finished.plus(other.finished), open.plus(other.open));
    }
}
