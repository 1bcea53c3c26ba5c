package org.revenuekit.funnel.plan;

import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.Optional;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.process.StageId;

/**
 * What comes of leads (順算): how many enter each stage when, and the revenue they bring: the forward answer of
 * {@link Planning}. It is a calculation from the basis, not a forecast: it knows no chance and no stock.
 */
public final class PlanRun {
    private final PlanPolicy definition;
    private final PlanBasis basis;
    private final AsOf asOf;
    private final StageFlows flows;
    private final DailyFlow revenue;
    private final Staffing staffing;
    private final Optional<Spending> spending;
    private final Findings findings;

    PlanRun(Planning planning, StageFlows flows, PlanBasis basis, AsOf asOf) {
        this.definition = planning.definition();
        this.basis = basis;
        this.asOf = asOf;
        this.flows = flows;
        this.revenue =
                flows.of(basis.goal()).times(Fraction.of(basis.meanValue().amount()));
        this.staffing = new Staffing(definition, planning.headcounts(), flows, asOf.date());
        this.spending = definition.mix().map(mix -> new Spending(mix, flows.of(basis.start())));
        this.findings = PlanFindings.of(definition, planning.headcounts(), basis, DailyFlow.none());
    }

    /**
     * Returns who does the work.
     *
     * @return the policy
     */
    public PlanPolicy definition() {
        return definition;
    }

    /**
     * Returns what is reckoned with.
     *
     * @return the basis
     */
    public PlanBasis basis() {
        return basis;
    }

    /**
     * Returns when it is asked.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Returns what of the data given is of no use.
     *
     * @return the findings: of capacities in the order of the policy, then of headcounts by role
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns how many enter a stage on each day.
     *
     * @param stage a stage of the basis
     * @return the flow
     * @throws org.revenuekit.core.finding.UnknownIdException if the basis has no such stage
     */
    public DailyFlow flow(StageId stage) {
        return flows.of(stage);
    }

    /**
     * Returns how many enter a stage in each month.
     *
     * @param stage a stage of the basis
     * @return by month, in order; only those above 0
     * @throws org.revenuekit.core.finding.UnknownIdException if the basis has no such stage
     */
    public ImmutableSortedMap<YearMonth, Quantity> entries(StageId stage) {
        return flow(stage).byMonth();
    }

    /**
     * Returns the revenue by the month in which it is won.
     *
     * @return by month, in order; only those above 0
     */
    public ImmutableSortedMap<YearMonth, MoneyRatio> revenue() {
        return RevenueTarget.byMonth(basis.meanValue().currency(), revenue);
    }

    /**
     * Returns what is won altogether.
     *
     * @return the exact sum
     */
    public MoneyRatio totalRevenue() {
        return new MoneyRatio(
                basis.meanValue().currency(), revenue.total().value().toRatio());
    }

    /**
     * Returns who does the work.
     *
     * @return the people needed by role and month, and the hires
     */
    public Staffing staffing() {
        return staffing;
    }

    /**
     * Returns what the leads cost.
     *
     * @return by month and channel; empty if the policy names no channels
     */
    public Optional<Spending> spending() {
        return spending;
    }

    /** Returns basis and revenue by month, exact. */
    @Override
    public String toString() {
        return basis.ref() + ": " + basis.meanValue().currency().getCode() + " " + revenue;
    }
}
