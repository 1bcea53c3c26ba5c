package org.revenuekit.lifetime;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.AsOf;

/**
 * How long customers under contract stay, by the shifted-beta-geometric model fitted to cohorts, beside the plain
 * geometric model that has one churn for all.
 */
public final class RetentionFit {
    private static final int GEOMETRIC_PARAMETERS = 1;

    private final RetentionFitPolicy definition;
    private final ImmutableList<SurvivalCohort> cohorts;
    private final Findings findings;
    private final AsOf asOf;
    private final LifeTable table;
    private final Estimate<RetentionModel> model;
    private final Estimate<FitReport> report;

    private RetentionFit(
            RetentionFitPolicy definition,
            ImmutableList<SurvivalCohort> cohorts,
            Findings findings,
            AsOf asOf,
            LifeTable table,
            Estimate<Maximum> maximum) {
        this.definition = definition;
        this.cohorts = cohorts;
        this.findings = findings;
        this.asOf = asOf;
        this.table = table;
        this.model = maximum.map(best -> new RetentionModel(best.parameter(0), best.parameter(1)));
        this.report = maximum.map(best -> report(best, table.customers()));
    }

    static RetentionFit of(
            RetentionFitPolicy definition, ImmutableList<SurvivalCohort> cohorts, Findings findings, AsOf asOf) {
        LifeTable table = LifeTable.of(cohorts, definition.heldOutPeriods());
        return new RetentionFit(definition, cohorts, findings, asOf, table, maximum(definition, table));
    }

    private static Estimate<Maximum> maximum(RetentionFitPolicy definition, LifeTable table) {
        return table.refusal(definition.minimumPeriods())
                .map(Estimate::<Maximum>refused)
                .orElseGet(() -> Maximiser.maximise(new RetentionLikelihood(table), 2, definition.limits()));
    }

    private static FitReport report(Maximum best, long customers) {
        return new FitReport(
                customers,
                ImmutableList.of(best.fitted("alpha", 0, 1, customers), best.fitted("beta", 1, 1, customers)),
                best.value() * customers,
                best.gradient(),
                best.evaluations(),
                best.steps());
    }

    /**
     * Returns what was asked for.
     *
     * @return the definition
     */
    public RetentionFitPolicy definition() {
        return definition;
    }

    /**
     * Returns the date asked about.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Returns which cohorts were not looked at.
     *
     * @return findings of {@link LifetimeFinding#COHORT_AFTER_AS_OF}
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns what it was fitted to.
     *
     * @return the cohorts, sorted by start
     */
    public ImmutableList<SurvivalCohort> cohorts() {
        return cohorts;
    }

    /**
     * Returns the model, which projects survival.
     *
     * @return the best fit; refused as {@link Refusal#TOO_FEW}, {@link Refusal#NOBODY_LOST},
     *     {@link Refusal#NOBODY_RETAINED}, {@link Refusal#LOST_AT_FIRST_ONLY}, {@link Refusal#NO_HETEROGENEITY},
     *     {@link Refusal#BOUNDARY} or {@link Refusal#NOT_CONVERGED}
     */
    public Estimate<RetentionModel> model() {
        return model;
    }

    /**
     * Returns how the model was fitted, and how well.
     *
     * @return parameters with errors, likelihood, convergence; refused as the model is
     */
    public Estimate<FitReport> report() {
        return report;
    }

    /**
     * Returns the churn of the geometric model: the same at every age.
     *
     * @return lost over at risk, of all fitted periods together
     */
    public Ratio geometricChurn() {
        return table.churn();
    }

    /**
     * Returns how well the geometric model fits.
     *
     * @return its log-likelihood, of the same customers and periods as that of the model; refused as
     *     {@link Refusal#TOO_FEW} without any
     */
    public Estimate<Double> geometricLogLikelihood() {
        return geometricChurn()
                .fold(
                        churn -> Estimate.of(logLikelihoods(age -> churn.doubleValue()).stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()),
                        undefined -> Estimate.refused(Refusal.TOO_FEW));
    }

    /**
     * Returns by how much the model is to be preferred to the geometric one.
     *
     * @return {@link FitReport#aic()} of the geometric model minus that of this one: above 0 if the second parameter is
     *     worth it; refused as the model is
     */
    public Estimate<Double> preference() {
        return report.flatMap(fitted ->
                geometricLogLikelihood().map(geometric -> 2.0 * GEOMETRIC_PARAMETERS - 2 * geometric - fitted.aic()));
    }

    /**
     * Returns how far the model is off within the fitted periods.
     *
     * @return the mean difference between expected and actual survivors as a part of those who started, 0 to 1, over
     *     all customers and fitted periods; refused as the model is
     */
    public Estimate<Double> inSampleError() {
        return model.flatMap(fitted -> ProjectionError.of(cohorts, fitted, cohort -> 0, this::fitted));
    }

    /**
     * Returns how far the projection is off in the periods that were held out.
     *
     * @return the same mean over the held-out periods; refused as the model is, or as {@link Refusal#NOTHING_HELD_OUT}
     */
    public Estimate<Double> holdOutError() {
        return model.flatMap(fitted -> ProjectionError.of(cohorts, fitted, this::fitted, cohort -> (int) cohort.age()));
    }

    private int fitted(SurvivalCohort cohort) {
        return LifeTable.fitted(cohort, definition.heldOutPeriods());
    }

    /**
     * Returns what a customer is still worth (残存価値): the expected periods that it still pays for, each discounted,
     * times the profit of a period.
     *
     * @param contribution profit per account and period, such as {@link LifetimeValue#contribution()}
     * @param renewals how often the customer has renewed already, 0 to {@link RetentionModel#MAX_AGE}
     * @return rounded to the minor unit, half up; refused as the model is, or {@link Refusal#UNBOUNDED} as
     *     {@link RetentionModel#residualPeriods} is, or {@link Refusal#REVENUE_UNDEFINED}
     * @throws IllegalArgumentException if the renewals are out of range
     */
    public Estimate<Money> residualValue(MoneyRatio contribution, long renewals) {
        requireNonNull(contribution, "contribution");
        return model.flatMap(fitted ->
                        fitted.residualPeriods(definition.discountRate().doubleValue(), renewals))
                .flatMap(periods -> Amounts.times(contribution, periods));
    }

    /**
     * Returns the fit of each group, such as the cohorts of each year.
     *
     * @param <K> the type of key
     * @param grouping tells the group of a cohort
     * @return a fit for each group, with the same definition; the findings stay with the total
     */
    public <K extends Comparable<? super K>> Grouped<K, RetentionFit> by(Grouping<SurvivalCohort, K> grouping) {
        requireNonNull(grouping, "grouping");
        Map<K, List<SurvivalCohort>> groups = new TreeMap<>();
        List<SurvivalCohort> ungrouped = new ArrayList<>();
        for (SurvivalCohort cohort : cohorts) {
            grouping.keyOf(cohort)
                    .map(key -> groups.computeIfAbsent(key, first -> new ArrayList<>()))
                    .orElse(ungrouped)
                    .add(cohort);
        }
        ImmutableSortedMap.Builder<K, RetentionFit> fits = ImmutableSortedMap.naturalOrder();
        groups.forEach((key, members) -> fits.put(key, part(members)));
        return new Grouped<>(grouping.name(), fits.build(), part(ungrouped), this);
    }

    private RetentionFit part(List<SurvivalCohort> members) {
        return of(definition, ImmutableList.copyOf(members), Findings.none(), asOf);
    }

    /**
     * Tells where the likelihood comes from.
     *
     * @return the log-likelihood as the sum of those of the periods of life; refused as the model is
     */
    public Estimate<Explanation> explain() {
        return model.map(fitted -> {
            ImmutableList<Double> parts = logLikelihoods(age -> 1 - fitted.retention(age + 1L));
            return Explanation.sum(
                    "log-likelihood",
                    IntStream.range(0, parts.size())
                            .mapToObj(age -> Explanation.leaf(
                                    "period " + (age + 1) + ": " + table.lost(age) + " of " + table.atRisk(age)
                                            + " lost",
                                    BigDecimal.valueOf(parts.get(age))))
                            .toList());
        });
    }

    private ImmutableList<Double> logLikelihoods(IntToDoubleFunction churn) {
        return IntStream.range(0, table.periods())
                .mapToObj(age -> table.logLikelihood(age, churn.applyAsDouble(age)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells how the parameters changed.
     *
     * @param earlier an earlier fit
     * @return alpha and beta; refused as either model is, this one first
     * @throws DefinitionClashException if the definitions have one reference but unequal content
     */
    public Estimate<ImmutableList<ParameterChange>> changeSince(RetentionFit earlier) {
        Definitions.checkSame(RetentionFitPolicy::ref, requireNonNull(earlier, "earlier").definition, definition);
        return report.flatMap(now -> earlier.report.map(before -> ParameterChange.between(before, now)));
    }

    /** Returns the model, or why there is none, and the date. */
    @Override
    public String toString() {
        return model + " as of " + asOf;
    }
}
