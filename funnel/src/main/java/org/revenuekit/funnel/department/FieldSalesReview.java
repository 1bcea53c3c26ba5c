package org.revenuekit.funnel.department;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Journeys;

/** The question how field sales does (フィールドセールスの指標): immutable, used again and again. */
public final class FieldSalesReview {
    private final FieldSalesPolicy definition;

    private FieldSalesReview(FieldSalesPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition where a deal begins
     * @return the question
     */
    public static FieldSalesReview of(FieldSalesPolicy definition) {
        return new FieldSalesReview(requireNonNull(definition, "definition"));
    }

    /**
     * Measures the deals of a period.
     *
     * @param journeys the journeys
     * @param basis by which day a deal belongs to the period
     * @param period the business days, half-open
     * @return the measures; O(visits)
     * @throws IllegalArgumentException if the process has not the stage of the policy, or not before its goal
     */
    public FieldSales measure(Journeys journeys, DealBasis basis, Span period) {
        DealScope scope = new DealScope(definition, journeys, basis, period);
        return new FieldSales(
                scope, scope.deals().stream().filter(scope::contains).collect(toImmutableList()));
    }
}
