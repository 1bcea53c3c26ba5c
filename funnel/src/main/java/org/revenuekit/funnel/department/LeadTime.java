package org.revenuekit.funnel.department;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.statistics.DurationSummary;

/**
 * How long deals took until they were won (リードタイム), from two beginnings that the field both calls by this name. What is
 * not won yet has no lead time.
 *
 * @param fromCreation from the first entry of the lead (リード生成から成約まで); where a customer came back, from its return
 * @param fromApproach from our first touch since then (アプローチから成約まで)
 * @param notApproached how many were won without a touch before: they are not in {@code fromApproach}
 */
public record LeadTime(DurationSummary fromCreation, DurationSummary fromApproach, long notApproached) {
    /**
     * Checks that every deal is counted.
     *
     * @param fromCreation from the first entry of the lead
     * @param fromApproach from our first touch since then
     * @param notApproached how many were won without a touch before
     * @throws IllegalArgumentException if those with and without a touch are not as many as all
     */
    public LeadTime {
        requireNonNull(fromCreation, "fromCreation");
        requireNonNull(fromApproach, "fromApproach");
        checkArgument(
                notApproached == fromCreation.count() - fromApproach.count(),
                "notApproached must be %s, was %s",
                fromCreation.count() - fromApproach.count(),
                notApproached);
    }
}
