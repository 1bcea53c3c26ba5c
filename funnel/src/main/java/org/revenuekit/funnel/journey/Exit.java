package org.revenuekit.funnel.journey;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.funnel.process.ReasonId;

/**
 * A lead left the process: lost, disqualified or recycled, as the kind of its reason says. The same exit again, as
 * snapshots state it, changes nothing.
 *
 * @param lead who
 * @param reason why, in the words of the process
 * @param at when
 * @param recordedOn when it was recorded; empty for the day on which it happened
 */
public record Exit(LeadId lead, ReasonId reason, Instant at, Optional<LocalDate> recordedOn) implements LeadEvent {
    /**
     * Checks that nothing is null.
     *
     * @param lead who
     * @param reason why, in the words of the process
     * @param at when
     * @param recordedOn when it was recorded
     */
    public Exit {
        requireNonNull(lead, "lead");
        requireNonNull(reason, "reason");
        requireNonNull(at, "at");
        requireNonNull(recordedOn, "recordedOn");
    }

    /**
     * Returns an exit that was recorded as it happened.
     *
     * @param lead who
     * @param reason why, in the words of the process
     * @param at when
     * @return the event
     */
    public static Exit of(LeadId lead, ReasonId reason, Instant at) {
        return new Exit(lead, reason, at, Optional.empty());
    }
}
