package org.revenuekit.funnel.effect;

import static com.google.common.base.Preconditions.checkArgument;

import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** Between which stages of a process the rate is measured. */
record EffectRate(StageId from, StageId to) {
    static EffectRate of(EffectPolicy policy, SalesProcess process) {
        StageId from = policy.base().orElse(process.stages().get(0).id());
        StageId to = policy.reached().orElse(process.goal());
        checkArgument(
                process.isBefore(from, to),
                "base must come before reached, were %s and %s (policy %s)",
                from,
                to,
                policy.ref());
        return new EffectRate(from, to);
    }
}
