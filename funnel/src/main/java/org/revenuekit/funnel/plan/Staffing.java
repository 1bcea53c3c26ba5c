package org.revenuekit.funnel.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.process.RoleId;

/**
 * Who does the work of a plan (要員計画): how many people of each role a month needs, and whom to hire by when.
 *
 * <p>The need of a month is the sum over the stages of a role of entries over capacity: exact, so that half a person at
 * one stage and half at another are one. Hires are the fewest with which no month is short, each fully ramped in the
 * first month that needs it and beginning no earlier than that asks for. Nobody is taken to leave.
 *
 * <p>Months before the date of the plan count like others: what they are short of is said and not hidden.
 */
public final class Staffing {
    private final PlanPolicy policy;
    private final ImmutableListMultimap<RoleId, Headcount> headcounts;
    private final ImmutableList<RoleNeed> needs;
    private final ImmutableList<Hire> hires;

    Staffing(PlanPolicy policy, ImmutableList<Headcount> headcounts, StageFlows flows, LocalDate date) {
        this.policy = policy;
        this.headcounts = Multimaps.index(headcounts, Headcount::role);
        ImmutableList.Builder<RoleNeed> allNeeds = ImmutableList.builder();
        ImmutableList.Builder<Hire> allHires = ImmutableList.builder();
        policy.capacities().stream().map(RoleCapacity::role).distinct().forEach(role -> {
            ImmutableList<RoleNeed> ofRole = needs(role, flows);
            allNeeds.addAll(ofRole);
            allHires.addAll(hires(ofRole, policy.ramp(role), date));
        });
        this.needs = allNeeds.build();
        this.hires = allHires.build();
    }

    private ImmutableList<RoleNeed> needs(RoleId role, StageFlows flows) {
        SortedMap<YearMonth, Fraction> people = new TreeMap<>();
        for (RoleCapacity capacity : policy.capacities()) {
            DailyFlow flow = flows.all().get(capacity.stage());
            if (capacity.role().equals(role) && flow != null) {
                Fraction perEntry = Fraction.of(Ratio.of(capacity.entriesPerMonth(), BigDecimal.ONE))
                        .inverse();
                flow.months().forEach((month, entries) -> people.merge(month, entries.times(perEntry), Fraction::plus));
            }
        }
        Crew known = known(role);
        ImmutableList.Builder<RoleNeed> needs = ImmutableList.builder();
        people.forEach((month, needed) ->
                needs.add(new RoleNeed(role, month, new Quantity(needed), new Quantity(known.capacity(month)))));
        return needs.build();
    }

    private Crew known(RoleId role) {
        Crew crew = new Crew(policy.ramp(role));
        headcounts.get(role).forEach(crew::add);
        return crew;
    }

    /** All are full in the first month that needs them, so that each of them counts for one from then on. */
    private static ImmutableList<Hire> hires(ImmutableList<RoleNeed> needs, Ramp ramp, LocalDate date) {
        ImmutableList.Builder<Hire> hires = ImmutableList.builder();
        BigInteger hired = BigInteger.ZERO;
        for (RoleNeed need : needs) {
            Fraction missing = need.needed().value().minus(need.available().value());
            BigInteger more = missing.roundedUp().subtract(hired);
            if (more.signum() > 0) {
                hired = hired.add(more);
                YearMonth start = need.month().minusMonths(ramp.monthsToFull());
                boolean isTooLate = !start.atDay(1).isAfter(date);
                hires.add(new Hire(need.role(), more.longValueExact(), start, need.month(), isTooLate));
            }
        }
        return hires.build();
    }

    /**
     * Returns how many people each month needs.
     *
     * @return by role as the policy has them, and in each by month, in order; each month with work for the role
     */
    public ImmutableList<RoleNeed> needs() {
        return needs;
    }

    /**
     * Returns how many people of a role a month needs.
     *
     * @param role the role
     * @param month the month
     * @return how many fully ramped people, exact; 0 if there is no work for the role; O(months x roles)
     */
    public Quantity needed(RoleId role, YearMonth month) {
        requireNonNull(role, "role");
        requireNonNull(month, "month");
        return needs.stream()
                .filter(need -> need.role().equals(role) && need.month().equals(month))
                .findFirst()
                .map(RoleNeed::needed)
                .orElse(Quantity.ZERO);
    }

    /**
     * Returns how many people of a role count in a month with the hires of the plan.
     *
     * @param role the role
     * @param month the month
     * @return those known and those to be hired, each by its ramp, exact; never below {@link #needed}; O(hires +
     *     headcounts)
     */
    public Quantity capacity(RoleId role, YearMonth month) {
        requireNonNull(role, "role");
        requireNonNull(month, "month");
        Crew crew = known(role);
        for (Hire hire : hires) {
            if (hire.role().equals(role)) {
                crew.add(hire.people(), hire.start());
            }
        }
        return new Quantity(crew.capacity(month));
    }

    /**
     * Returns whom to hire by when.
     *
     * @return the hires, by role as the policy has them, and in each by month; the fewest, as late as can be if each is
     *     to be fully ramped when it is needed
     */
    public ImmutableList<Hire> hires() {
        return hires;
    }

    /** Returns the hires. */
    @Override
    public String toString() {
        return hires.toString();
    }
}
