package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;

/**
 * How the onboarding of one customer stands.
 *
 * @param customer who
 * @param milestones each milestone of the plan, in its order
 * @param whole all together: due with the last of the plan, reached with the last to be reached
 */
public record CustomerOnboarding(
        Customer customer, ImmutableMap<MilestoneId, MilestoneStatus> milestones, MilestoneStatus whole) {
    /**
     * Checks that nothing is null.
     *
     * @param customer who
     * @param milestones each milestone of the plan
     * @param whole all together
     */
    public CustomerOnboarding {
        requireNonNull(customer, "customer");
        requireNonNull(milestones, "milestones");
        requireNonNull(whole, "whole");
    }

    /** How it stands with a milestone of the plan. */
    MilestoneStatus of(MilestoneId milestone) {
        return requireNonNull(milestones.get(milestone), "milestone");
    }
}
