package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;

/**
 * How many criteria were reached: each once for each customer to whom it applies.
 *
 * @param attained how many in time
 * @param inTime how many not yet, and the day has not passed
 * @param late how many after the day
 * @param missed how many not, and the day, or the contract, is over
 * @param unknown how many were never measured
 */
public record CriterionCounts(long attained, long inTime, long late, long missed, long unknown) {
    static final CriterionCounts NONE = new CriterionCounts(0, 0, 0, 0, 0);

    /**
     * Checks the bounds.
     *
     * @param attained how many in time, 0 or more
     * @param inTime how many not yet, and the day has not passed, 0 or more
     * @param late how many after the day, 0 or more
     * @param missed how many not, and the day, or the contract, is over, 0 or more
     * @param unknown how many were never measured, 0 or more
     * @throws IllegalArgumentException if a number is negative
     */
    public CriterionCounts {
        checkArgument(
                attained >= 0 && inTime >= 0 && late >= 0 && missed >= 0 && unknown >= 0,
                "counts must be >= 0, were %s attained, %s in time, %s late, %s missed and %s unknown",
                attained,
                inTime,
                late,
                missed,
                unknown);
    }

    static CriterionCounts of(CriterionState state) {
        return switch (state) {
            case ATTAINED -> new CriterionCounts(1, 0, 0, 0, 0);
            case IN_TIME -> new CriterionCounts(0, 1, 0, 0, 0);
            case LATE -> new CriterionCounts(0, 0, 1, 0, 0);
            case MISSED -> new CriterionCounts(0, 0, 0, 1, 0);
            case UNKNOWN -> new CriterionCounts(0, 0, 0, 0, 1);
        };
    }

    /**
     * Returns how many there are.
     *
     * @return the sum of the five
     */
    public long total() {
        return attained + inTime + late + missed + unknown;
    }

    /**
     * Returns how many were reached (達成率), in time or late.
     *
     * @return reached / (reached + missed): those that may still be in time, or were never measured, are apart
     */
    public Ratio shareAttained() {
        return Ratio.of(attained + late, attained + late + missed);
    }

    /**
     * Returns how many were reached in time.
     *
     * @return attained / (reached + missed)
     */
    public Ratio shareInTime() {
        return Ratio.of(attained, attained + late + missed);
    }

    /**
     * Adds others.
     *
     * @param other their counts
     * @return the counts of both
     */
    public CriterionCounts plus(CriterionCounts other) {
        requireNonNull(other, "other");
        return new CriterionCounts(
                Math.addExact(attained, other.attained),
                Math.addExact(inTime, other.inTime),
                Math.addExact(late, other.late),
                Math.addExact(missed, other.missed),
                Math.addExact(unknown, other.unknown));
    }
}
