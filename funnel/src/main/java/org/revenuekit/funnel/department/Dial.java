package org.revenuekit.funnel.department;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;

/**
 * A call that a seller made (架電), whether anybody answered or not. That it is also a touch, your log of events says.
 *
 * @param lead who was called
 * @param seller who called
 * @param at when
 * @param connected whether the seller spoke to somebody (通電)
 * @param recordedOn on which day it was recorded; empty if on the day on which it was made
 */
public record Dial(LeadId lead, SellerId seller, Instant at, boolean connected, Optional<LocalDate> recordedOn) {
    /**
     * Checks that nothing is null.
     *
     * @param lead who was called
     * @param seller who called
     * @param at when
     * @param connected whether the seller spoke to somebody
     * @param recordedOn on which day it was recorded
     */
    public Dial {
        requireNonNull(lead, "lead");
        requireNonNull(seller, "seller");
        requireNonNull(at, "at");
        requireNonNull(recordedOn, "recordedOn");
    }

    /**
     * Returns a dial that was recorded on its day.
     *
     * @param lead who was called
     * @param seller who called
     * @param at when
     * @param connected whether the seller spoke to somebody
     * @return the dial
     */
    public static Dial of(LeadId lead, SellerId seller, Instant at, boolean connected) {
        return new Dial(lead, seller, at, connected, Optional.empty());
    }
}
