package org.revenuekit.segmentation.phase;

import java.util.Optional;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.RateDifferenceInterval;

/**
 * How much more often those came to the next phase who had done an activity than those who had not.
 *
 * <p><b>It promises nothing.</b> It compares accounts that differ in more than the activity: those that are visited are
 * often those that were the better customers before. Such a difference can come from anything that goes along with the
 * activity; only an experiment could tell. It helps to choose what to try first, no more.
 *
 * @param activity the activity
 * @param did how many came to the next phase of those who had done it
 * @param didNot how many came to the next phase of those who had not
 * @param interval how far the difference of the two rates can be trusted; empty if a group is too small to say
 */
public record ActivityLift(
        AdvancementActivity activity, Ratio did, Ratio didNot, Optional<RateDifferenceInterval> interval) {
    /**
     * Returns the lift.
     *
     * @return the first rate minus the second, as an exact fraction; empty if a group is too small to say
     */
    public Optional<Ratio> difference() {
        return interval.map(known -> did.difference(didNot));
    }

    /**
     * Returns whether one thing is sure: that those who did it came there more often.
     *
     * @return true if the whole interval is above 0; never that the activity is why
     */
    public boolean isAboveZero() {
        return interval.filter(known -> known.lower() > 0).isPresent();
    }

    /** Returns such as {@code ten-minutes-with-decision-maker: 8/20 against 3/30}. */
    @Override
    public String toString() {
        return activity.id() + ": " + did + " against " + didNot;
    }
}
