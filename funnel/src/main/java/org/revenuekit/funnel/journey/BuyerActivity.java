package org.revenuekit.funnel.journey;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The lead did something of its own accord (顧客による調査・評価): read a page, came to a seminar, asked a peer. Much of a
 * decision is made before anybody of us calls. Several at one instant count as one.
 *
 * @param lead who
 * @param at when
 * @param recordedOn when it was recorded; empty for the day on which it happened
 */
public record BuyerActivity(LeadId lead, Instant at, Optional<LocalDate> recordedOn) implements LeadEvent {
    /**
     * Checks that nothing is null.
     *
     * @param lead who
     * @param at when
     * @param recordedOn when it was recorded
     */
    public BuyerActivity {
        requireNonNull(lead, "lead");
        requireNonNull(at, "at");
        requireNonNull(recordedOn, "recordedOn");
    }

    /**
     * Returns an activity that was recorded as it happened.
     *
     * @param lead who
     * @param at when
     * @return the event
     */
    public static BuyerActivity of(LeadId lead, Instant at) {
        return new BuyerActivity(lead, at, Optional.empty());
    }
}
