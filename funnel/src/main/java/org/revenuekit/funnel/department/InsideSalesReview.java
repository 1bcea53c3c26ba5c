package org.revenuekit.funnel.department;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Journeys;

/** The question how inside sales does (インサイドセールスの指標): immutable, used again and again. */
public final class InsideSalesReview {
    private final InsideSalesPolicy definition;

    private InsideSalesReview(InsideSalesPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition at which stages, and on which bases
     * @return the question
     */
    public static InsideSalesReview of(InsideSalesPolicy definition) {
        return new InsideSalesReview(requireNonNull(definition, "definition"));
    }

    /**
     * Measures a period.
     *
     * @param journeys the journeys
     * @param dials the calls; those of other days count nothing, those that are odd are reported
     * @param period the business days, half-open
     * @return the measures; O(visits + dials log dials)
     * @throws IllegalArgumentException if the process has not a stage of the policy, or in another order
     */
    public InsideSales measure(Journeys journeys, Iterable<Dial> dials, Span period) {
        requireNonNull(journeys, "journeys");
        requireNonNull(dials, "dials");
        requireNonNull(period, "period");
        definition.check(journeys.definition());
        DialLog log = DialLog.of(journeys, dials, period);
        InsideSalesCounter counter = new InsideSalesCounter(definition, journeys, period, log);
        return new InsideSales(definition, journeys, period, log, counter.count());
    }
}
