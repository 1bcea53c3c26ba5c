package org.revenuekit.funnel.plan;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.StageId;

/** Says what of the data given is of no use in a plan. */
final class PlanFindings {
    private PlanFindings() {}

    static Findings of(PlanPolicy policy, Iterable<Headcount> headcounts, PlanBasis basis, DailyFlow surplus) {
        List<Finding> findings = new ArrayList<>();
        ImmutableSet<StageId> stages = ImmutableSet.copyOf(basis.stages());
        SortedMap<RoleId, Long> idle = new TreeMap<>();
        headcounts.forEach(headcount -> idle.merge(headcount.role(), (long) headcount.people(), Long::sum));
        for (RoleCapacity capacity : policy.capacities()) {
            if (stages.contains(capacity.stage())) {
                idle.remove(capacity.role());
            } else {
                findings.add(Finding.of(
                        PlanFinding.STAGE_NOT_PLANNED,
                        role(capacity.role()),
                        "stage",
                        capacity.stage().value()));
            }
        }
        idle.forEach((role, people) ->
                findings.add(Finding.of(PlanFinding.HEADCOUNT_WITHOUT_WORK, role(role), "people", people.toString())));
        surplus.months()
                .forEach((month, wins) -> findings.add(Finding.of(
                        PlanFinding.WINS_ABOVE_TARGET,
                        new Subject("month", month.toString()),
                        "surplus",
                        wins.toString())));
        return Findings.of(findings);
    }

    private static Subject role(RoleId id) {
        return new Subject("role", id.value());
    }
}
