package org.revenuekit.funnel.conversion;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Journeys;

/** The question how many of a cohort go from stage to stage (コホート転換率): immutable, used again and again. */
public final class ConversionAnalysis {
    private final ConversionPolicy definition;

    private ConversionAnalysis(ConversionPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition how to count
     * @return the question
     */
    public static ConversionAnalysis of(ConversionPolicy definition) {
        return new ConversionAnalysis(requireNonNull(definition, "definition"));
    }

    /**
     * Counts a cohort: those who started on a day of a period, followed until the journeys end. What they did after the
     * period counts; who started before it does not, whatever it did within.
     *
     * @param journeys what leads did
     * @param cohort the business days, by the calendar of the journeys, on which a subject must have started: on its
     *     first day or after, before its end
     * @return the answer; O(visits of the cohort)
     */
    public Conversion count(Journeys journeys, Span cohort) {
        requireNonNull(journeys, "journeys");
        requireNonNull(cohort, "cohort");
        return new Conversion(definition, cohort, ImmutableList.of(Cohort.of(journeys, definition.unit(), cohort)));
    }
}
