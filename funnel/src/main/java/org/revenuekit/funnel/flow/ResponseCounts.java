package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.DurationSummary;

/**
 * How hand-offs were answered.
 *
 * @param met how many in time
 * @param missed how many too late
 * @param pending how many are not answered yet and still in time
 * @param overdue how many are not answered yet and too late
 * @param answered how much time of business hours those answered took
 */
public record ResponseCounts(long met, long missed, long pending, long overdue, DurationSummary answered) {
    /**
     * Checks the bounds.
     *
     * @param met how many in time, 0 or more
     * @param missed how many too late, 0 or more
     * @param pending how many are not answered yet and still in time, 0 or more
     * @param overdue how many are not answered yet and too late, 0 or more
     * @param answered how much time of business hours those answered took: as many as were met or missed
     * @throws IllegalArgumentException if a bound is broken
     */
    public ResponseCounts {
        requireNonNull(answered, "answered");
        checkArgument(
                met >= 0 && missed >= 0 && pending >= 0 && overdue >= 0,
                "counts must be >= 0, were %s met, %s missed, %s pending and %s overdue",
                met,
                missed,
                pending,
                overdue);
        checkArgument(
                answered.count() == met + missed,
                "answered must be of %s hand-offs, was of %s",
                met + missed,
                answered.count());
    }

    /**
     * Returns how many were handed over.
     *
     * @return the sum of the four
     */
    public long total() {
        return met + missed + pending + overdue;
    }

    /**
     * Returns how many were answered in time (SLA遵守率).
     *
     * @return those in time / those of which it is decided, which are all but the pending
     */
    public Ratio shareInTime() {
        return Ratio.of(met, met + missed + overdue);
    }

    /**
     * Adds other hand-offs.
     *
     * @param other their counts
     * @return the counts of both
     */
    public ResponseCounts plus(ResponseCounts other) {
        requireNonNull(other, "other");
        return new ResponseCounts(
                Math.addExact(met, other.met),
                Math.addExact(missed, other.missed),
                Math.addExact(pending, other.pending),
                Math.addExact(overdue, other.overdue),
                answered.plus(other.answered));
    }
}
