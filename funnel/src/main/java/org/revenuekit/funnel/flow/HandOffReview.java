package org.revenuekit.funnel.flow;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.BusinessHours;
import org.revenuekit.funnel.journey.Journeys;

/**
 * The question how fast leads are answered where they are handed over (初動対応): immutable, used again and again. The
 * promises (SLA) are those of the process; the hours in which they are counted are yours.
 *
 * <p>A hand-off is the entry of its stage from an earlier one, or as the first of a pass. A move back hands nothing
 * over. It is answered by the first touch from that instant on, by a move of the pass beyond the stage, or by its exit,
 * whichever comes first; a touch of the same instant answers it at once, as dates without time of day need it.
 */
public final class HandOffReview {
    private final BusinessHours hours;

    private HandOffReview(BusinessHours hours) {
        this.hours = hours;
    }

    /**
     * Returns the question.
     *
     * @param hours the hours in which to answer
     * @return the question
     */
    public static HandOffReview of(BusinessHours hours) {
        return new HandOffReview(requireNonNull(hours, "hours"));
    }

    /**
     * Measures the hand-offs of journeys.
     *
     * @param journeys the journeys
     * @return how each was answered, none if the process has no hand-offs; O(visits x hand-offs of the process + n log
     *     n) for n hand-offs
     */
    public HandOffReport measure(Journeys journeys) {
        return HandOffReport.of(hours, LeadSet.all(journeys));
    }
}
