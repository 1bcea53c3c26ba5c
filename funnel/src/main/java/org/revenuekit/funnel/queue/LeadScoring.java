package org.revenuekit.funnel.queue;

import static java.util.Objects.requireNonNull;

import org.revenuekit.funnel.journey.Journeys;

/** The question which score leads have (リードスコアリング): immutable, used again and again. */
public final class LeadScoring {
    private final LeadScorePolicy definition;

    private LeadScoring(LeadScorePolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition by which rules leads get points
     * @return the question
     */
    public static LeadScoring of(LeadScorePolicy definition) {
        return new LeadScoring(requireNonNull(definition, "definition"));
    }

    /**
     * Scores all leads, also those that are not in the process.
     *
     * @param journeys the journeys; nothing after their point in time counts
     * @return the scores; O(leads &middot; rules + activities)
     * @throws IllegalArgumentException if a rule names a stage or channel that the process has not
     */
    public LeadScores score(Journeys journeys) {
        return LeadScores.of(definition, requireNonNull(journeys, "journeys"));
    }
}
