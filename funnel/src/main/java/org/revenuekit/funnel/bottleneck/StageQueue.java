package org.revenuekit.funnel.bottleneck;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.flow.FlowCounts;

/**
 * The queue in a stage over a period (滞留). Times are in seconds, exact to the microsecond.
 *
 * @param flow who was there at both ends, came and left
 * @param finished how long the stays lasted that ended within the period, wherever they began
 * @param meanWorkInProcess how many leads were there on average: the seconds that all spent there within the period
 *     over its length; undefined if nobody was there
 * @param shareOfTimeToGoal which part of their time from the start to the goal those spent there who reached the goal
 *     within the period; undefined if nobody did, or all did at once
 * @param littlesLaw whether the queue is what those who left let expect
 */
public record StageQueue(
        FlowCounts flow,
        DurationSummary finished,
        Ratio meanWorkInProcess,
        Ratio shareOfTimeToGoal,
        LittleCheck littlesLaw) {
    /**
     * Checks that nothing is null.
     *
     * @param flow who was there at both ends, came and left
     * @param finished how long the stays lasted that ended within the period
     * @param meanWorkInProcess how many leads were there on average
     * @param shareOfTimeToGoal which part of the time to the goal was spent there
     * @param littlesLaw whether the queue is what those who left let expect
     */
    public StageQueue {
        requireNonNull(flow, "flow");
        requireNonNull(finished, "finished");
        requireNonNull(meanWorkInProcess, "meanWorkInProcess");
        requireNonNull(shareOfTimeToGoal, "shareOfTimeToGoal");
        requireNonNull(littlesLaw, "littlesLaw");
    }

    /**
     * Returns how the queue changed.
     *
     * @return how many more came than left within the period; below 0 if it became shorter
     */
    public long growth() {
        return flow.entries() - flow.exits();
    }
}
