package org.revenuekit.hierarchy.rollup;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.TaxBasisMismatchException;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Hierarchy;

/**
 * The question: what does a measure come to for every account and every family?
 *
 * @param <R> the type of answer
 */
public final class RollUpAnalysis<R extends RollUp<?>> {
    private final Measure<R> measure;
    private final ExchangeRates rates;

    private RollUpAnalysis(Measure<R> measure, ExchangeRates rates) {
        this.measure = measure;
        this.rates = rates;
    }

    /**
     * Asks for a measure.
     *
     * @param <R> the type of answer
     * @param measure what to sum
     * @return the question, without exchange rates
     */
    public static <R extends RollUp<?>> RollUpAnalysis<R> of(Measure<R> measure) {
        return new RollUpAnalysis<>(requireNonNull(measure, "measure"), ExchangeRates.none());
    }

    /**
     * Returns the same question with exchange rates. Nothing is converted without them.
     *
     * @param rates the rates
     * @return a copy
     */
    public RollUpAnalysis<R> with(ExchangeRates rates) {
        return new RollUpAnalysis<>(measure, requireNonNull(rates, "rates"));
    }

    /**
     * Sums opportunities alone: the short form for what needs no other facts.
     *
     * @param hierarchy over which families
     * @param opportunities the facts
     * @param asOf up to when, this day included
     * @return the answer for every account and family
     * @throws TaxBasisMismatchException if a measure of money and the opportunities are on different tax bases
     */
    public R total(Hierarchy hierarchy, Opportunities opportunities, AsOf asOf) {
        return total(hierarchy, Facts.of(requireNonNull(opportunities, "opportunities")), asOf);
    }

    /**
     * Sums. Linear in facts and nodes.
     *
     * @param hierarchy over which families
     * @param facts the facts; those that the measure does not speak of do no harm
     * @param asOf up to when, this day included
     * @return the answer for every account and family
     * @throws TaxBasisMismatchException if a measure of money and the amounts that it speaks of are on different tax
     *     bases
     */
    public R total(Hierarchy hierarchy, Facts facts, AsOf asOf) {
        requireNonNull(hierarchy, "hierarchy");
        requireNonNull(facts, "facts");
        requireNonNull(asOf, "asOf");
        return measure.total(new RollUpInput(hierarchy, facts, rates, asOf));
    }
}
