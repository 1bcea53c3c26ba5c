package org.revenuekit.funnel.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.funnel.process.ReasonId;

/**
 * How and when a pass ended.
 *
 * @param kind how
 * @param reason why; empty if and only if the lead came back as a customer
 * @param at when
 */
public record PassEnd(Kind kind, Optional<ReasonId> reason, Instant at) {
    /** How a pass ends. */
    public enum Kind {
        /** The lead decided otherwise (失注). */
        LOST,
        /** It never was one to sell to (対象外). */
        DISQUALIFIED,
        /** It went back to be nurtured (リサイクル). */
        RECYCLED,
        /** It had reached the goal, and began anew. */
        RETURNED
    }

    /**
     * Checks that a reason is there where one must be.
     *
     * @param kind how
     * @param reason why; empty if and only if the lead came back as a customer
     * @param at when
     * @throws IllegalArgumentException if the reason is missing or too much
     */
    public PassEnd {
        requireNonNull(kind, "kind");
        requireNonNull(reason, "reason");
        requireNonNull(at, "at");
        checkArgument(
                reason.isEmpty() == (kind == Kind.RETURNED), "only RETURNED has no reason, was %s %s", kind, reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), reason, at); // an enum's own hash differs from launch to launch
    }
}
