package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;

/**
 * How many customers reached something, and when.
 *
 * @param inTime how many in time
 * @param late how many later
 * @param open how many have not yet, and are in time
 * @param missed how many have not, and should have, or whose contract is over
 */
public record MilestoneCounts(long inTime, long late, long open, long missed) {
    static final MilestoneCounts NONE = new MilestoneCounts(0, 0, 0, 0);

    /**
     * Checks the bounds.
     *
     * @param inTime how many in time, 0 or more
     * @param late how many later, 0 or more
     * @param open how many have not yet, and are in time, 0 or more
     * @param missed how many have not, and should have, 0 or more
     * @throws IllegalArgumentException if a number is negative
     */
    public MilestoneCounts {
        checkArgument(
                inTime >= 0 && late >= 0 && open >= 0 && missed >= 0,
                "counts must be >= 0, were %s in time, %s late, %s open and %s missed",
                inTime,
                late,
                open,
                missed);
    }

    static MilestoneCounts of(MilestoneState state) {
        return switch (state) {
            case IN_TIME -> new MilestoneCounts(1, 0, 0, 0);
            case LATE -> new MilestoneCounts(0, 1, 0, 0);
            case OPEN -> new MilestoneCounts(0, 0, 1, 0);
            case MISSED -> new MilestoneCounts(0, 0, 0, 1);
        };
    }

    /**
     * Returns how many reached it.
     *
     * @return those in time and late
     */
    public long completed() {
        return inTime + late;
    }

    /**
     * Returns how many there are.
     *
     * @return completed + open + missed
     */
    public long total() {
        return completed() + open + missed;
    }

    /**
     * Returns how many reached it (完了率).
     *
     * <p>Whoever is early counts at once while others of the same age are still open, so that it reads high while many
     * are open; {@link OnboardingReport#valueIncidence()} does not.
     *
     * @return completed / (completed + missed): the open ones are apart
     */
    public Ratio completionRate() {
        return Ratio.of(completed(), completed() + missed);
    }

    /**
     * Returns how many reached it in time.
     *
     * @return in time / (completed + missed): the open ones are apart
     */
    public Ratio shareInTime() {
        return Ratio.of(inTime, completed() + missed);
    }

    /**
     * Adds other customers.
     *
     * @param other their counts
     * @return the counts of both
     */
    public MilestoneCounts plus(MilestoneCounts other) {
        requireNonNull(other, "other");
        return new MilestoneCounts(
                Math.addExact(inTime, other.inTime),
                Math.addExact(late, other.late),
                Math.addExact(open, other.open),
                Math.addExact(missed, other.missed));
    }
}
