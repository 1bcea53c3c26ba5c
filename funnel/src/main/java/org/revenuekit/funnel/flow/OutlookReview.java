package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.funnel.journey.Journeys;

/** The question whether leads are what was expected of them: immutable, used again and again. */
public final class OutlookReview {
    private final LeadOutlook definition;

    private OutlookReview(LeadOutlook definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition what is expected
     * @return the question
     */
    public static OutlookReview of(LeadOutlook definition) {
        return new OutlookReview(requireNonNull(definition, "definition"));
    }

    /**
     * Compares with what became of leads so far.
     *
     * @param journeys the journeys
     * @return expected beside observed; O(visits)
     * @throws IllegalArgumentException if the base is that of accepted leads and the process has no qualification
     */
    public OutlookComparison compare(Journeys journeys) {
        LeadSet leads = LeadSet.all(journeys);
        checkArgument(
                definition.base() == OutlookBase.ALL_LEADS
                        || journeys.definition().qualification().isPresent(),
                "outlook %s needs a qualification, process %s has none",
                definition.ref(),
                journeys.definition().ref());
        return new OutlookComparison(definition, leads);
    }
}
