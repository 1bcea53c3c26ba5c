package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.definition.Label;

/**
 * A milestone of an onboarding plan.
 *
 * @param id which
 * @param name its name
 * @param dueDays how many days after the start of the contract it should be reached at the latest
 */
public record OnboardingMilestone(MilestoneId id, Label name, int dueDays) {
    /** The most days. */
    public static final int MAX_DAYS = 36_500;

    /**
     * Checks the bounds.
     *
     * @param id which
     * @param name its name
     * @param dueDays how many days after the start of the contract, 0 to {@link #MAX_DAYS}
     * @throws IllegalArgumentException if the days are out of bounds
     */
    public OnboardingMilestone {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        checkArgument(
                dueDays >= 0 && dueDays <= MAX_DAYS,
                "dueDays must be 0 to %s, was %s (milestone %s)",
                MAX_DAYS,
                dueDays,
                id);
    }
}
