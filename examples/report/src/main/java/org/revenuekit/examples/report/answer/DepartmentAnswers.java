package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.kpi.KpiReport;
import org.revenuekit.core.kpi.KpiReview;
import org.revenuekit.core.kpi.KpiTree;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.DepartmentGoals;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.PlanDefinitions;
import org.revenuekit.funnel.attribution.Attribution;
import org.revenuekit.funnel.attribution.AttributionAnalysis;
import org.revenuekit.funnel.attribution.AttributionPolicy;
import org.revenuekit.funnel.department.InsideSales;
import org.revenuekit.funnel.department.InsideSalesPolicy;
import org.revenuekit.funnel.department.InsideSalesReview;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.kpi.KpiLeaves;
import org.revenuekit.funnel.kpi.MarketingPolicy;
import org.revenuekit.funnel.kpi.MarketingReport;
import org.revenuekit.funnel.kpi.MarketingReview;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/**
 * How marketing and inside sales do, as far as rows tell it.
 *
 * @param marketing what channels cost and brought in the fiscal year; empty without rows
 * @param insideSales calls and what came of them in the fiscal year up to the date; empty without rows, or where the
 *     process has not the stages by which it is measured
 * @param attribution which channels brought those who reached the goal; empty without rows
 * @param goals the trees of departments beside the goals that a mapping states for them
 */
public record DepartmentAnswers(
        Optional<MarketingReport> marketing,
        Optional<InsideSales> insideSales,
        Optional<Attribution> attribution,
        ImmutableList<KpiReport> goals) {
    /** Checks that nothing is null. */
    public DepartmentAnswers {
        requireNonNull(marketing, "marketing");
        requireNonNull(insideSales, "insideSales");
        requireNonNull(attribution, "attribution");
        requireNonNull(goals, "goals");
    }

    /**
     * Measures the departments.
     *
     * @param data what was read
     * @param mapping in which currency, and beside which goals
     * @param funnel how leads went through the process until now, if there are any
     * @param asOf the date asked about
     * @return empty if no row tells anything
     */
    public static Optional<DepartmentAnswers> of(
            DataSet data, Mapping mapping, Optional<FunnelAnswers> funnel, AsOf asOf) {
        CurrencyUnit currency = mapping.currency();
        Optional<Journeys> journeys = funnel.map(FunnelAnswers::journeys);
        Optional<MarketingReport> marketing = Optional.of(data.marketing())
                .filter(facts -> !facts.channels().isEmpty())
                .map(facts -> MarketingReview.of(policy(currency))
                        .measure(facts, asOf.fiscalYear().span(), asOf));
        DepartmentAnswers answers = new DepartmentAnswers(
                marketing,
                journeys.filter(all -> !data.dials().isEmpty() && hasStages(all.definition()))
                        .map(all -> InsideSalesReview.of(InsideSalesPolicy.standard())
                                .measure(all, data.dials(), yearSoFar(asOf))),
                journeys.filter(all -> !data.campaignTouches().isEmpty())
                        .map(all -> AttributionAnalysis.of(AttributionPolicy.standard())
                                .credit(all, data.campaignTouches(), Span.always())),
                goals(mapping, funnel, marketing, asOf));
        return Optional.of(answers).filter(DepartmentAnswers::isAnything);
    }

    /** The trees that a goal belongs to; that of marketing where rows tell it. */
    private static ImmutableList<KpiReport> goals(
            Mapping mapping, Optional<FunnelAnswers> funnel, Optional<MarketingReport> marketing, AsOf asOf) {
        ImmutableMap<KpiId, BigDecimal> goals =
                mapping.plan().map(PlanDefinitions::goals).orElse(ImmutableMap.of());
        KpiLeaves.Builder told = KpiLeaves.builder();
        marketing.ifPresent(told::addMarketing);
        KpiLeaves ofMarketing = told.build();
        KpiLeaves.Builder counted = KpiLeaves.builder();
        funnel.ifPresent(answers -> counted.addConversion(answers.conversion(), mapping.currency()));
        KpiLeaves ofSales = counted.build();
        ImmutableList<KpiTree> trees = DepartmentGoals.trees(mapping.currency());
        ImmutableList.Builder<KpiReport> reports = ImmutableList.builder();
        for (KpiTree tree : trees) {
            ImmutableMap<KpiId, BigDecimal> targets = leaves(tree, goals);
            KpiLeaves actuals = tree.equals(trees.get(0)) ? ofMarketing : ofSales;
            if (!targets.isEmpty() && !actuals.values().isEmpty()) {
                reports.add(KpiReview.of(tree).measure(actuals.of(tree), targets, asOf));
            }
        }
        return reports.build();
    }

    private static ImmutableMap<KpiId, BigDecimal> leaves(KpiTree tree, ImmutableMap<KpiId, BigDecimal> goals) {
        KpiLeaves.Builder leaves = KpiLeaves.builder();
        goals.forEach(leaves::put);
        return leaves.build().of(tree);
    }

    private boolean isAnything() {
        return marketing.isPresent() || insideSales.isPresent() || attribution.isPresent() || !goals.isEmpty();
    }

    private static Span yearSoFar(AsOf asOf) {
        LocalDate first = asOf.fiscalYear().span().from().orElseThrow();
        return Span.of(first, asOf.date().plusDays(1));
    }

    /** A policy in another currency is another policy, and says so by its name. */
    private static MarketingPolicy policy(CurrencyUnit currency) {
        MarketingPolicy standard = MarketingPolicy.standard();
        return standard.currency().equals(currency)
                ? standard
                : standard.toBuilder()
                        .ref(DefinitionRef.of(
                                standard.ref().name() + "-" + currency.getCode().toLowerCase(Locale.ROOT), 1))
                        .currency(currency)
                        .build();
    }

    private static boolean hasStages(SalesProcess process) {
        InsideSalesPolicy policy = InsideSalesPolicy.standard();
        ImmutableSet<StageId> stages = process.stages().stream().map(Stage::id).collect(ImmutableSet.toImmutableSet());
        return stages.contains(policy.nurtureStage())
                && stages.contains(policy.opportunityStage())
                && process.isBefore(policy.nurtureStage(), policy.opportunityStage())
                && process.isBefore(policy.opportunityStage(), process.goal());
    }

    /**
     * Returns the definitions that were applied.
     *
     * @return each once
     */
    public ImmutableSet<DefinitionRef> definitions() {
        return Stream.concat(
                        Stream.of(
                                        marketing.map(
                                                answer -> answer.definition().ref()),
                                        insideSales.map(
                                                answer -> answer.definition().ref()),
                                        attribution.map(
                                                answer -> answer.definition().ref()))
                                .flatMap(Optional::stream),
                        goals.stream().map(report -> report.definition().ref()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns what is wrong with the rows.
     *
     * @return the findings of marketing, inside sales and attribution
     */
    public Findings findings() {
        return marketing
                .map(MarketingReport::findings)
                .orElse(Findings.none())
                .plus(insideSales.map(InsideSales::findings).orElse(Findings.none()))
                .plus(attribution.map(Attribution::findings).orElse(Findings.none()))
                .plus(goals.stream().map(KpiReport::findings).reduce(Findings.none(), Findings::plus));
    }
}
