package org.revenuekit.funnel.plan;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.process.StageId;

/**
 * What must happen, when and by whom, so that a target is met (逆算計画): the backward answer of {@link Planning}.
 *
 * <p>All numbers are exact. {@link #run() Run forward}, the plan brings its target on every day, less what is expected
 * anyway. Immutable.
 */
public final class Plan {
    private final Planning planning;
    private final RevenueTarget target;
    private final PlanBasis basis;
    private final AsOf asOf;
    private final DailyFlow surplus;
    private final StageFlows flows;
    private final Staffing staffing;
    private final Optional<Spending> spending;

    Plan(Planning planning, RevenueTarget target, PlanBasis basis, AsOf asOf, DailyFlow wins) {
        this.planning = planning;
        this.target = target;
        this.basis = basis;
        this.asOf = asOf;
        this.surplus = planning.expectedWins().above(wins);
        this.flows = StageFlows.backFrom(wins.above(planning.expectedWins()), basis);
        this.staffing = new Staffing(definition(), planning.headcounts(), flows, asOf.date());
        this.spending = definition().mix().map(mix -> new Spending(mix, flows.of(basis.start())));
    }

    /**
     * Returns who does the work, and where leads come from.
     *
     * @return the policy
     */
    public PlanPolicy definition() {
        return planning.definition();
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
     * Returns what is to be won.
     *
     * @return the target
     */
    public RevenueTarget target() {
        return target;
    }

    /**
     * Returns when the plan is made.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Returns what of the data given is of no use.
     *
     * @return the findings: of capacities in the order of the policy, of headcounts by role, of expected wins by month
     */
    public Findings findings() {
        return PlanFindings.of(definition(), planning.headcounts(), basis, surplus);
    }

    /**
     * Returns how many must enter a stage on each day.
     *
     * @param stage a stage of the basis
     * @return the flow
     * @throws org.revenuekit.core.finding.UnknownIdException if the basis has no such stage
     */
    public DailyFlow flow(StageId stage) {
        return flows.of(stage);
    }

    /**
     * Returns how many must enter a stage in each month.
     *
     * @param stage a stage of the basis
     * @return by month, in order; only those above 0
     * @throws org.revenuekit.core.finding.UnknownIdException if the basis has no such stage
     */
    public ImmutableSortedMap<YearMonth, Quantity> entries(StageId stage) {
        return flow(stage).byMonth();
    }

    /**
     * Returns how many leads must come: enter the first planned stage.
     *
     * @return the flow
     */
    public DailyFlow leads() {
        return flow(basis.start());
    }

    /**
     * Returns how many wins are needed of new leads: what the target asks for, less what is expected of today's stock.
     *
     * @return the flow
     */
    public DailyFlow wins() {
        return flow(basis.goal());
    }

    /**
     * Returns which expected wins are above what the target asks for on their day. They are not moved to other days.
     *
     * @return the flow of wins; none if nothing is expected
     */
    public DailyFlow surplus() {
        return surplus;
    }

    /**
     * Returns what should have happened already: how many should have entered each stage up to the day of the plan.
     * They are in all other numbers of the plan too, as they are needed all the same. Either they are in today's stock,
     * and what is expected of it tells; or the target is missed by what they would have brought.
     *
     * @return by stage, in their order; only those above 0
     */
    public ImmutableMap<StageId, Quantity> tooLate() {
        return flows.all().entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().until(asOf.date())))
                .filter(entry -> !entry.getValue().isZero())
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
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

    /**
     * Runs the leads of this plan forward, as a check.
     *
     * @return what comes of them: the same entries at each stage on each day
     */
    public PlanRun run() {
        return planning.forward(leads(), basis, asOf);
    }

    /**
     * Returns why so many must enter a stage altogether.
     *
     * @param stage a stage of the basis
     * @return the wins needed over the part that comes from the stage to the goal; quotients are rounded to 34 digits
     * @throws org.revenuekit.core.finding.UnknownIdException if the basis has no such stage
     * @throws ArithmeticException if a number is beyond the limits of {@link Explanation}
     */
    public Explanation explain(StageId stage) {
        flows.of(stage);
        return new PlanText(this).explain(stage);
    }

    /**
     * Returns how the entries needed differ from those of an earlier plan, or of a what-if.
     *
     * @param earlier the other plan
     * @return each stage and month that differs: stages in the order of this plan, those that only the earlier one has
     *     last; in each by month
     * @throws org.revenuekit.core.definition.DefinitionClashException if two policies or bases have one reference but
     *     are not equal
     */
    public ImmutableList<EntryChange> changeSince(Plan earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(PlanPolicy::ref, earlier.definition(), definition());
        Definitions.checkSame(PlanBasis::ref, earlier.basis, basis);
        Set<StageId> stages = new LinkedHashSet<>(basis.stages());
        stages.addAll(earlier.basis.stages());
        ImmutableList.Builder<EntryChange> changes = ImmutableList.builder();
        for (StageId stage : stages) {
            Map<YearMonth, Quantity> before = earlier.byMonth(stage);
            Map<YearMonth, Quantity> now = byMonth(stage);
            Set<YearMonth> months = new TreeSet<>(before.keySet());
            months.addAll(now.keySet());
            for (YearMonth month : months) {
                Quantity was = before.getOrDefault(month, Quantity.ZERO);
                Quantity is = now.getOrDefault(month, Quantity.ZERO);
                if (!was.equals(is)) {
                    changes.add(new EntryChange(stage, month, was, is));
                }
            }
        }
        return changes.build();
    }

    private ImmutableSortedMap<YearMonth, Quantity> byMonth(StageId stage) {
        return flows.all().getOrDefault(stage, DailyFlow.none()).byMonth();
    }

    DailyFlow expectedWins() {
        return planning.expectedWins();
    }

    /** Returns basis and leads by month, exact. */
    @Override
    public String toString() {
        return basis.ref() + ": " + leads();
    }
}
