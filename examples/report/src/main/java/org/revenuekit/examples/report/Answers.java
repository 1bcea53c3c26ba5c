package org.revenuekit.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.examples.report.answer.AccountAnswers;
import org.revenuekit.examples.report.answer.DepartmentAnswers;
import org.revenuekit.examples.report.answer.FunnelAnswers;
import org.revenuekit.examples.report.answer.GraphAnswers;
import org.revenuekit.examples.report.answer.HistoryAnswers;
import org.revenuekit.examples.report.answer.LifecycleAnswers;
import org.revenuekit.examples.report.answer.LifetimeAnswers;
import org.revenuekit.examples.report.answer.LinkAnswers;
import org.revenuekit.examples.report.answer.OwnershipAnswers;
import org.revenuekit.examples.report.answer.PhaseAnswers;
import org.revenuekit.examples.report.answer.PlanAnswers;
import org.revenuekit.examples.report.answer.RecurringAnswers;
import org.revenuekit.examples.report.answer.RevenueFacts;
import org.revenuekit.examples.report.answer.SaidOnce;
import org.revenuekit.examples.report.answer.SegmentationAnswers;
import org.revenuekit.examples.report.answer.SuccessAnswers;
import org.revenuekit.examples.report.answer.TeamAnswers;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.LinkGraph;
import org.revenuekit.hierarchy.insight.FamilyInsights;
import org.revenuekit.hierarchy.insight.FamilyPolicy;
import org.revenuekit.hierarchy.insight.FamilyReview;
import org.revenuekit.hierarchy.rollup.FamiliesBySize;
import org.revenuekit.hierarchy.rollup.Level;
import org.revenuekit.hierarchy.rollup.Measure;
import org.revenuekit.hierarchy.rollup.MoneyMeasure;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.RatioRollUp;
import org.revenuekit.hierarchy.rollup.RollUpAnalysis;
import org.revenuekit.hierarchy.rollup.SizeBands;
import org.revenuekit.hierarchy.rollup.Window;

/**
 * Everything that the library answers about one data set, asked once.
 *
 * @param data what was read
 * @param hierarchy who belongs to whom
 * @param revenue what was won
 * @param gross what was won before discounts; empty if that is not known of every opportunity won
 * @param winRate won / (won + lost)
 * @param insights what the families show
 * @param sizes families by their number of accounts
 * @param levels the largest nodes at each depth; none if nothing was won
 * @param years what was won in the fiscal year, and in the twelve months that end with the date; none if there are no
 *     opportunities
 * @param known what is known of the accounts beside their names
 * @param links what the parent links are, if they say more than the parent field of a CRM
 * @param graph the links as they are, if they say more than the families
 * @param ownership who holds how much of whom, if anybody holds shares
 * @param teams who leads the families and who should, if there is an owner table
 * @param whiteSpace what has not been bought yet, if there are products
 * @param segmentation how customers fare and what they could need, if anything was observed
 * @param phases how close the relationships are, if there is evidence
 * @param funnel how leads go through the process, if there are any
 * @param plan what is planned and forecast of it, if the mapping asks for anything
 * @param departments how marketing and inside sales do, if rows tell it
 * @param recurring what is paid again and again, if any row tells it, or there is a log of assets
 * @param success what becomes of customers after the sale, if rows tell it or the mapping asks
 * @param lifetime what customers are worth until they leave, if the mapping asks
 * @param lifecycle one lifecycle for each customer, if there are both leads of accounts and assets
 * @param history how the families came to be, if links are dated
 */
public record Answers(
        DataSet data,
        Hierarchy hierarchy,
        MoneyRollUp revenue,
        Optional<MoneyRollUp> gross,
        RatioRollUp winRate,
        FamilyInsights insights,
        FamiliesBySize sizes,
        ImmutableList<Level> levels,
        ImmutableList<MoneyRollUp> years,
        Optional<AccountAnswers> known,
        Optional<LinkAnswers> links,
        Optional<GraphAnswers> graph,
        Optional<OwnershipAnswers> ownership,
        Optional<TeamAnswers> teams,
        Optional<WhiteSpaceAnswers> whiteSpace,
        Optional<SegmentationAnswers> segmentation,
        Optional<PhaseAnswers> phases,
        Optional<FunnelAnswers> funnel,
        Optional<PlanAnswers> plan,
        Optional<DepartmentAnswers> departments,
        Optional<RecurringAnswers> recurring,
        Optional<SuccessAnswers> success,
        Optional<LifetimeAnswers> lifetime,
        Optional<LifecycleAnswers> lifecycle,
        Optional<HistoryAnswers> history) {
    private static final int PER_LEVEL = 5;

    /**
     * Asks.
     *
     * @param data what was read
     * @param mapping what to sum in, and by which definitions
     * @param view how links become one forest
     * @param asOf the date asked about
     * @return the answers
     */
    public static Answers of(DataSet data, Mapping mapping, HierarchyView view, AsOf asOf) {
        CurrencyUnit currency = mapping.currency();
        TaxBasis taxBasis = mapping.taxBasis();
        Hierarchy hierarchy = HierarchyResolution.of(view).resolve(data.accounts(), data.links(), asOf);
        LinkGraph linkGraph = hierarchy.graph();
        MoneyRollUp revenue = total(Measure.sumIn(currency), taxBasis, data, hierarchy, asOf);
        MoneyRollUp gross = total(Measure.grossIn(currency), taxBasis, data, hierarchy, asOf);
        RevenueFacts facts = RevenueFacts.of(data, asOf);
        Optional<WhiteSpaceAnswers> space = WhiteSpaceAnswers.of(
                revenue, facts.whiteSpaceFacts(), mapping.whiteSpace(), data.rates(), data.ownership());
        Optional<FunnelAnswers> funnel = FunnelAnswers.of(data, mapping.funnel(), asOf);
        Optional<DepartmentAnswers> departments = DepartmentAnswers.of(data, mapping, funnel, asOf);
        Optional<RecurringAnswers> recurring = RecurringAnswers.of(facts, mapping.revenue(), hierarchy);
        Optional<SuccessAnswers> success = SuccessAnswers.of(facts, mapping.success());
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
                        .inspect(revenue, data.ownership(), data.activities()),
                revenue.bySize(SizeBands.standard()),
                revenue.facts().used() > 0 ? revenue.largestPerLevel(PER_LEVEL) : ImmutableList.of(),
                years(currency, taxBasis, data, hierarchy, asOf),
                AccountAnswers.of(data.accounts()),
                LinkAnswers.of(data.links(), view, hierarchy),
                GraphAnswers.of(data.links(), view, hierarchy, linkGraph),
                OwnershipAnswers.of(view, hierarchy, linkGraph, data.data().interests()),
                TeamAnswers.of(revenue, data.ownership()),
                space,
                SegmentationAnswers.of(
                        data,
                        mapping.segmentation(),
                        revenue,
                        space,
                        success.map(SuccessAnswers::observations).orElse(ImmutableList.of())),
                PhaseAnswers.of(data, mapping.phases(), asOf),
                funnel,
                PlanAnswers.of(data, mapping, funnel),
                departments,
                recurring,
                success,
                mapping.lifetime()
                        .flatMap(definitions ->
                                LifetimeAnswers.of(facts, recurring, departments, definitions, mapping.revenue())),
                LifecycleAnswers.of(facts, funnel, recurring, mapping.lifecycle()),
                HistoryAnswers.of(data.accounts(), data.links(), view, asOf));
    }

    private static ImmutableList<MoneyRollUp> years(
            CurrencyUnit currency, TaxBasis taxBasis, DataSet data, Hierarchy hierarchy, AsOf asOf) {
        if (data.opportunities().list().isEmpty()) {
            return ImmutableList.of();
        }
        return Stream.of(Window.FISCAL_YEAR, Window.TRAILING_YEAR)
                .map(window -> total(Measure.annualRevenueIn(currency, window), taxBasis, data, hierarchy, asOf))
                .collect(ImmutableList.toImmutableList());
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
     * @return findings of accounts, sellers, products, opportunities, assets, links, facts, insights, teams, white
     *     space, observations, evidence, leads, plans, departments, recurring revenue, customer success, lifetime value
     *     and lifecycles, in this order; what was found before is not said again
     */
    public Findings findings() {
        Findings found = data.accounts()
                .findings()
                .plus(data.sellers().findings())
                .plus(data.catalogue().findings())
                .plus(data.opportunities().findings())
                .plus(data.assets().findings())
                .plus(hierarchy.findings())
                .plus(revenue.findings())
                .plus(insights.findings())
                .plus(teams.map(TeamAnswers::findings).orElse(Findings.none()));
        Findings more = found.plus(whiteSpace
                .map(answers -> SaidOnce.without(answers.findings(), found))
                .orElse(Findings.none()));
        Findings all = more.plus(segmentation
                        .map(answers -> SaidOnce.without(answers.findings(), more))
                        .orElse(Findings.none()))
                .plus(phases.map(answers -> answers.board().findings()).orElse(Findings.none()))
                .plus(funnel.map(answers -> answers.journeys().findings()).orElse(Findings.none()))
                .plus(plan.map(PlanAnswers::findings).orElse(Findings.none()))
                .plus(departments.map(DepartmentAnswers::findings).orElse(Findings.none()))
                .plus(recurring.map(RecurringAnswers::findings).orElse(Findings.none()))
                .plus(success.map(SuccessAnswers::findings).orElse(Findings.none()))
                .plus(lifetime.map(LifetimeAnswers::findings).orElse(Findings.none()));
        return all.plus(
                lifecycle.map(answers -> unsaid(answers.findings(), all)).orElse(Findings.none()));
    }

    /** What of the same periods reads the same is said once, also where it is of another kind. */
    private static Findings unsaid(Findings findings, Findings known) {
        ImmutableSet<String> said = known.stream().map(Finding::toString).collect(ImmutableSet.toImmutableSet());
        return Findings.of(findings.stream()
                .filter(finding -> !said.contains(finding.toString()))
                .toList());
    }
}
