package org.revenuekit.funnel.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** The question what marketing brings, and what it costs (マーケティングの費用対効果): immutable, used again and again. */
public final class MarketingReview {
    private final MarketingPolicy definition;

    private MarketingReview(MarketingPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition how to measure
     * @return the question
     */
    public static MarketingReview of(MarketingPolicy definition) {
        return new MarketingReview(requireNonNull(definition, "definition"));
    }

    /**
     * Measures the months of a period, as far as they are known at a date. Facts of other months do not count, but for
     * the results of a channel with a lag, which stand with the month of their spend.
     *
     * @param facts what channels did and cost
     * @param period whole months, at least one, with both ends
     * @param asOf the date: months that begin after it, and what was recorded after it is known, do not count
     * @return the answer; O(n log n) in the lines
     * @throws IllegalArgumentException if the period is not of whole months
     * @throws ArithmeticException if a sum of counts is beyond a long
     */
    public MarketingReport measure(MarketingFacts facts, Span period, AsOf asOf) {
        requireNonNull(facts, "facts");
        requireNonNull(period, "period");
        requireNonNull(asOf, "asOf");
        checkArgument(
                isFirst(period.from()) && isFirst(period.to()) && !period.isEmpty(),
                "period must be of whole months with both ends, was %s",
                period);
        return new MarketingReport(definition, facts, period, asOf);
    }

    private static boolean isFirst(Optional<LocalDate> day) {
        return day.filter(given -> given.getDayOfMonth() == 1).isPresent();
    }
}
