package org.revenuekit.funnel.department;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Journeys;

/** The question what partners contribute (パートナーの貢献): immutable, used again and again. */
public final class PartnerReview {
    private final FieldSalesPolicy definition;

    private PartnerReview(FieldSalesPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition where a deal begins
     * @return the question
     */
    public static PartnerReview of(FieldSalesPolicy definition) {
        return new PartnerReview(requireNonNull(definition, "definition"));
    }

    /**
     * Measures the deals of a period by the partners that had to do with them. An involvement is in the first deal of
     * its lead that had not ended before that day; in none if all had.
     *
     * @param journeys the journeys
     * @param involvements the involvements; those in no deal of the period count nothing, odd ones are reported
     * @param basis by which day a deal belongs to the period
     * @param period the business days, half-open
     * @return the measures; O(visits + involvements log involvements)
     * @throws IllegalArgumentException if the process has not the stage of the policy, or not before its goal
     */
    public PartnerReport measure(
            Journeys journeys, Iterable<PartnerInvolvement> involvements, DealBasis basis, Span period) {
        DealScope scope = new DealScope(definition, journeys, basis, period);
        requireNonNull(involvements, "involvements");
        return PartnerMatch.of(scope, involvements);
    }
}
