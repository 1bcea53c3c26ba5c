package org.revenuekit.examples.report;

import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.insight.FamilyInsights;
import org.revenuekit.hierarchy.insight.FamilyPolicy;
import org.revenuekit.hierarchy.insight.FamilyReview;
import org.revenuekit.hierarchy.rollup.Measure;
import org.revenuekit.hierarchy.rollup.MoneyMeasure;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.RatioRollUp;
import org.revenuekit.hierarchy.rollup.RollUpAnalysis;

/**
 * Everything that the library answers about one data set, asked once.
 *
 * @param data what was read
 * @param hierarchy who belongs to whom
 * @param revenue what was won
 * @param gross what was won before discounts; empty if that is not known of every opportunity won
 * @param winRate won / (won + lost)
 * @param insights what the families show
 */
public record Answers(
        DataSet data,
        Hierarchy hierarchy,
        MoneyRollUp revenue,
        Optional<MoneyRollUp> gross,
        RatioRollUp winRate,
        FamilyInsights insights) {
    /**
     * Asks.
     *
     * @param data what was read
     * @param currency what to sum in
     * @param taxBasis the basis of all amounts
     * @param view how links become one forest
     * @param asOf the date asked about
     * @return the answers
     */
    public static Answers of(DataSet data, CurrencyUnit currency, TaxBasis taxBasis, HierarchyView view, AsOf asOf) {
        Hierarchy hierarchy = HierarchyResolution.of(view).resolve(data.accounts(), data.links(), asOf);
        MoneyRollUp revenue = total(Measure.sumIn(currency), taxBasis, data, hierarchy, asOf);
        MoneyRollUp gross = total(Measure.grossIn(currency), taxBasis, data, hierarchy, asOf);
        return new Answers(
                data,
                hierarchy,
                revenue,
                // Beside the revenue it can only stand if it speaks of the same opportunities.
                Optional.of(gross)
                        .filter(all -> all.facts().used() == revenue.facts().used()),
                RollUpAnalysis.of(Measure.winRate()).total(hierarchy, data.opportunities(), asOf),
                FamilyReview.of(FamilyPolicy.standard())
                        .with(data.catalogue())
                        .inspect(revenue, data.ownership(), data.activities()));
    }

    private static MoneyRollUp total(
            MoneyMeasure measure, TaxBasis taxBasis, DataSet data, Hierarchy hierarchy, AsOf asOf) {
        return RollUpAnalysis.of(onBasis(measure, taxBasis))
                .with(data.rates())
                .total(hierarchy, data.opportunities(), asOf);
    }

    /** A measure on another tax basis is another measure, and says so by its name. */
    private static MoneyMeasure onBasis(MoneyMeasure measure, TaxBasis taxBasis) {
        String name = measure.ref().name() + "-" + taxBasis.name().toLowerCase(Locale.ROOT);
        return measure.toBuilder()
                .ref(DefinitionRef.of(name, measure.ref().version()))
                .taxBasis(taxBasis)
                .build();
    }

    /**
     * Returns what the library found wrong with the data.
     *
     * @return findings of accounts, sellers, products, opportunities, links, facts and insights, in this order
     */
    public Findings findings() {
        return data.accounts()
                .findings()
                .plus(data.sellers().findings())
                .plus(data.catalogue().findings())
                .plus(data.opportunities().findings())
                .plus(hierarchy.findings())
                .plus(revenue.findings())
                .plus(insights.findings());
    }
}
