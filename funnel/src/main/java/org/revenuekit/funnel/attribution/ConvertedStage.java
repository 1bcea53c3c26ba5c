package org.revenuekit.funnel.attribution;

import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** Which stage of a process counts as conversion. */
final class ConvertedStage {
    private ConvertedStage() {}

    static StageId of(AttributionPolicy policy, SalesProcess process) {
        StageId stage = policy.stage().orElse(process.goal());
        return process.stage(stage).id(); // refuses one that the process has not
    }
}
