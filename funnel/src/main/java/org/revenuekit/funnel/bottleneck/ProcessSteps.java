package org.revenuekit.funnel.bottleneck;

import static com.google.common.base.Preconditions.checkArgument;

import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** The steps of a process up to its goal, numbered by the place of the stage at which they begin. */
final class ProcessSteps {
    private ProcessSteps() {}

    /** The step that begins at a stage, which must come before the goal. */
    static int place(SalesProcess process, StageId from) {
        checkArgument(
                process.isBefore(from, process.goal()), "stage must come before %s, was %s", process.goal(), from);
        return process.stages().indexOf(process.stage(from));
    }

    static StageId from(SalesProcess process, int step) {
        return process.stages().get(step).id();
    }

    static StageId to(SalesProcess process, int step) {
        return from(process, step + 1);
    }

    /** Refuses a policy that speaks of what the process has not. */
    static void check(BottleneckPolicy policy, SalesProcess process) {
        policy.capacities().forEach(capacity -> place(process, capacity.stage()));
        policy.targets().forEach(target -> {
            StageId next = to(process, place(process, target.from()));
            checkArgument(
                    target.to().equals(next),
                    "target from %s must be to %s, was to %s",
                    target.from(),
                    next,
                    target.to());
        });
    }
}
