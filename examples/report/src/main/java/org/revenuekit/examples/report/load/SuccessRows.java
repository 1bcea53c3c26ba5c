package org.revenuekit.examples.report.load;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.revenuekit.funnel.success.MilestoneReached;
import org.revenuekit.funnel.success.RequestId;
import org.revenuekit.funnel.success.SuccessCriterion;
import org.revenuekit.funnel.success.SupportRequest;
import org.revenuekit.funnel.success.UsageReading;

/**
 * What rows tell of customers after the sale, each in the order of the rows.
 *
 * @param milestones what customers reached
 * @param requests what they asked for
 * @param abouts what requests are about, where that is said
 * @param usage how much of what they have they use
 * @param criteria what success means to them
 */
public record SuccessRows(
        ImmutableList<MilestoneReached> milestones,
        ImmutableList<SupportRequest> requests,
        ImmutableMap<RequestId, String> abouts,
        ImmutableList<UsageReading> usage,
        ImmutableList<SuccessCriterion> criteria) {
    /** Checks that nothing is null. */
    public SuccessRows {
        requireNonNull(milestones, "milestones");
        requireNonNull(requests, "requests");
        requireNonNull(abouts, "abouts");
        requireNonNull(usage, "usage");
        requireNonNull(criteria, "criteria");
    }

    /**
     * Tells whether there is nothing.
     *
     * @return whether no row tells anything
     */
    public boolean isEmpty() {
        return milestones.isEmpty() && requests.isEmpty() && usage.isEmpty() && criteria.isEmpty();
    }
}
