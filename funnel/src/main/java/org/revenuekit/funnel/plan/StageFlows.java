package org.revenuekit.funnel.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.funnel.process.StageId;

/** How many enter each planned stage on each day. */
final class StageFlows {
    private final ImmutableMap<StageId, DailyFlow> flows; // from the start to the goal

    private StageFlows(PlanBasis basis, List<DailyFlow> flows) {
        ImmutableMap.Builder<StageId, DailyFlow> byStage = ImmutableMap.builder();
        ImmutableList<StageId> stages = basis.stages();
        for (int i = 0; i < stages.size(); i++) {
            byStage.put(stages.get(i), flows.get(i));
        }
        this.flows = byStage.buildOrThrow();
    }

    /** What must enter before, so that the wins come. */
    static StageFlows backFrom(DailyFlow wins, PlanBasis basis) {
        List<DailyFlow> flows = new ArrayList<>();
        DailyFlow flow = wins;
        flows.add(flow);
        for (PlanStep step : basis.steps().reverse()) {
            flow = flow.times(Fraction.of(step.rate()).inverse()).shifted(-step.leadTimeDays());
            flows.add(flow);
        }
        return new StageFlows(basis, ImmutableList.copyOf(flows).reverse());
    }

    /** What enters after the leads have come. */
    static StageFlows forward(DailyFlow leads, PlanBasis basis) {
        List<DailyFlow> flows = new ArrayList<>();
        DailyFlow flow = leads;
        flows.add(flow);
        for (PlanStep step : basis.steps()) {
            flow = flow.times(Fraction.of(step.rate())).shifted(step.leadTimeDays());
            flows.add(flow);
        }
        return new StageFlows(basis, flows);
    }

    DailyFlow of(StageId stage) {
        DailyFlow flow = flows.get(requireNonNull(stage, "stage"));
        if (flow == null) {
            throw new UnknownIdException(new Subject("stage", stage.value()));
        }
        return flow;
    }

    ImmutableMap<StageId, DailyFlow> all() {
        return flows;
    }
}
