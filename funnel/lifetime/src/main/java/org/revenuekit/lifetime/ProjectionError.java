package org.revenuekit.lifetime;

import java.util.List;
import java.util.function.ToIntFunction;

/** How far a model of retention is off. */
final class ProjectionError {
    private ProjectionError() {}

    /** Of the survivors of each cohort after one age and up to another, in customers, over those who started. */
    static Estimate<Double> of(
            List<SurvivalCohort> cohorts,
            RetentionModel model,
            ToIntFunction<SurvivalCohort> after,
            ToIntFunction<SurvivalCohort> upTo) {
        double off = 0;
        double all = 0;
        for (SurvivalCohort cohort : cohorts) {
            double expected = cohort.size() * model.survival(after.applyAsInt(cohort));
            for (int age = after.applyAsInt(cohort) + 1; age <= upTo.applyAsInt(cohort); age++) {
                expected *= model.retention(age);
                off += Math.abs(expected - cohort.survivors().get(age));
                all += cohort.size();
            }
        }
        return all > 0 ? Estimate.of(off / all) : Estimate.refused(Refusal.NOTHING_HELD_OUT);
    }
}
