package org.revenuekit.funnel.flow;

import static java.util.Objects.requireNonNull;

import org.revenuekit.funnel.journey.Journeys;

/** The question whom nobody followed (フォロー漏れ): immutable, used again and again. */
public final class FollowUpReview {
    private final FollowUpPolicy definition;

    private FollowUpReview(FollowUpPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition after how many days somebody should turn to a lead
     * @return the question
     */
    public static FollowUpReview of(FollowUpPolicy definition) {
        return new FollowUpReview(requireNonNull(definition, "definition"));
    }

    /**
     * Finds who is overdue.
     *
     * @param journeys the journeys
     * @return the leads overdue; O(leads log leads)
     * @throws IllegalArgumentException if the policy names a stage that the process has not
     */
    public MissedFollowUps find(Journeys journeys) {
        LeadSet leads = LeadSet.all(journeys);
        definition.stageDays().keySet().forEach(leads::position);
        return new MissedFollowUps(definition, leads);
    }
}
