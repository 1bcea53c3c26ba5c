package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a customer stands with a milestone, or with all of them together.
 *
 * @param dueOn on which day it is to be reached at the latest
 * @param reachedOn on which day it was reached; empty if it is not yet
 * @param state whether it was in time
 */
public record MilestoneStatus(LocalDate dueOn, Optional<LocalDate> reachedOn, MilestoneState state) {
    /**
     * Checks that nothing is null.
     *
     * @param dueOn on which day it is to be reached at the latest
     * @param reachedOn on which day it was reached
     * @param state whether it was in time
     */
    public MilestoneStatus {
        requireNonNull(dueOn, "dueOn");
        requireNonNull(reachedOn, "reachedOn");
        requireNonNull(state, "state");
    }

    static MilestoneStatus of(Customer customer, int dueDays, Optional<LocalDate> reachedOn, LocalDate today) {
        LocalDate dueOn = customer.contractStart().plusDays(dueDays);
        MilestoneState reached =
                reachedOn.filter(dueOn::isBefore).isPresent() ? MilestoneState.LATE : MilestoneState.IN_TIME;
        MilestoneState missing =
                today.isAfter(dueOn) || customer.isOver(today) ? MilestoneState.MISSED : MilestoneState.OPEN;
        return new MilestoneStatus(dueOn, reachedOn, reachedOn.isPresent() ? reached : missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dueOn, reachedOn, state.name()); // an enum's own hash differs from launch to launch
    }
}
