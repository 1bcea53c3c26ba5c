package org.revenuekit.funnel.flow;

import static java.util.Objects.requireNonNull;

import org.revenuekit.funnel.journey.Journeys;

/** The question how long open leads are where they are: immutable, used again and again. */
public final class AgeingReview {
    private final AgeingPolicy definition;

    private AgeingReview(AgeingPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition the bands of age
     * @return the question
     */
    public static AgeingReview of(AgeingPolicy definition) {
        return new AgeingReview(requireNonNull(definition, "definition"));
    }

    /**
     * Measures the leads that are open.
     *
     * @param journeys the journeys
     * @return their ages; O(leads log leads)
     */
    public Ageing measure(Journeys journeys) {
        return new Ageing(definition, LeadSet.all(journeys));
    }
}
