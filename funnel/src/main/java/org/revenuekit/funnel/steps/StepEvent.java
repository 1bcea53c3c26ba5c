package org.revenuekit.funnel.steps;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.revenuekit.funnel.journey.LeadId;

/**
 * Something that a lead did, as a log tells it (行動ログ). Unlike the events of a process it moves nobody to a stage; a
 * {@link StepFunnel} says afterwards what it counts for.
 *
 * @param lead who
 * @param code what
 * @param at when, counted to the microsecond
 */
public record StepEvent(LeadId lead, StepCode code, Instant at) {
    /**
     * Checks that nothing is null.
     *
     * @param lead who
     * @param code what
     * @param at when
     */
    public StepEvent {
        requireNonNull(lead, "lead");
        requireNonNull(code, "code");
        requireNonNull(at, "at");
    }
}
