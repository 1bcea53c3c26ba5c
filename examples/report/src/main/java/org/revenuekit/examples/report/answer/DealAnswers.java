package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.department.DealBasis;
import org.revenuekit.funnel.department.FieldSales;
import org.revenuekit.funnel.department.FieldSalesPolicy;
import org.revenuekit.funnel.department.FieldSalesReview;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.plan.SalesVelocity;

/**
 * How field sales does.
 *
 * @param created the deals ever created
 * @param closed those closed in the fiscal year up to the date asked about
 * @param velocity of all created, by those decided; empty if credit notes outweigh
 * @param groups those created, by what the funnel is broken down by
 */
public record DealAnswers(
        FieldSales created,
        FieldSales closed,
        Optional<SalesVelocity> velocity,
        Optional<Grouped<String, FieldSales>> groups) {
    /** Checks that nothing is null. */
    public DealAnswers {
        requireNonNull(created, "created");
        requireNonNull(closed, "closed");
        requireNonNull(velocity, "velocity");
        requireNonNull(groups, "groups");
    }

    static DealAnswers of(
            Journeys journeys,
            FieldSalesPolicy policy,
            Optional<Grouping<Lead, String>> grouping,
            CurrencyUnit currency) {
        FieldSalesReview review = FieldSalesReview.of(policy);
        FieldSales created = review.measure(journeys, DealBasis.CREATED, Span.always());
        AsOf asOf = journeys.asOf();
        Span year = Span.of(
                asOf.fiscalYear().span().from().orElseThrow(), asOf.date().plusDays(1));
        return new DealAnswers(
                created,
                review.measure(journeys, DealBasis.CLOSED, year),
                Optional.of(created.contractValue(currency).mean())
                        .filter(mean -> mean.numerator().signum() >= 0)
                        .map(mean -> SalesVelocity.of(
                                created.counts().all(),
                                created.counts().winRate(),
                                new MoneyRatio(currency, mean),
                                SalesVelocity.meanDays(created.leadTime().fromCreation()))),
                grouping.map(created::by));
    }
}
