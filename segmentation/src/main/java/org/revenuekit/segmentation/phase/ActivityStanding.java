package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far an account is with an activity that leads to its next phase.
 *
 * @param activity the activity
 * @param state how far it is
 * @param evidence what shows the activity so far and was not denied since, and if it is not done, the last denials,
 *     too; by day, then day of record, then id
 * @param plan the first plan that will do it, if all plans before it are held, too; only of a planned one
 * @param expiresOn the first day on which it counts as done no longer; only of one that is done, and expires
 */
public record ActivityStanding(
        AdvancementActivity activity,
        ActivityState state,
        ImmutableList<Evidence> evidence,
        Optional<Evidence> plan,
        Optional<LocalDate> expiresOn) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActivityStanding that
                && activity.equals(that.activity)
                && state == that.state
                && evidence.equals(that.evidence)
                && plan.equals(that.plan)
                && expiresOn.equals(that.expiresOn);
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(activity, state.name(), evidence, plan, expiresOn);
    }

    /** Returns such as {@code ten-minutes-with-decision-maker PLANNED (2026-07-03)}. */
    @Override
    public String toString() {
        return activity.id() + " " + state
                + plan.map(planned -> " (" + planned.observedOn() + ")").orElse("");
    }
}
