package org.revenuekit.funnel.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * A hand-off (引き渡し): who enters the stage passes from one role to another, which is to respond in time.
 *
 * @param stage the stage whose entry hands over
 * @param from who hands over
 * @param to who takes over and responds
 * @param respondWithin how much time of business hours it may take until the first response (SLA)
 */
public record HandOff(StageId stage, RoleId from, RoleId to, Duration respondWithin) {
    /**
     * Checks the bounds.
     *
     * @param stage the stage whose entry hands over
     * @param from who hands over
     * @param to who takes over and responds, another role
     * @param respondWithin more than nothing, at most 365 days
     * @throws IllegalArgumentException if a bound is broken
     */
    public HandOff {
        requireNonNull(stage, "stage");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(respondWithin, "respondWithin");
        checkArgument(!from.equals(to), "from and to must differ, were %s (hand-off at %s)", from, stage);
        checkArgument(
                respondWithin.compareTo(Duration.ZERO) > 0 && respondWithin.compareTo(Duration.ofDays(365)) <= 0,
                "respondWithin must be > 0 and <= 365 days, was %s (hand-off at %s)",
                respondWithin,
                stage);
    }
}
