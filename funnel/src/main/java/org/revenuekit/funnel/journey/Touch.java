package org.revenuekit.funnel.journey;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;

/**
 * One of us turned to the lead (フォロー): a call, a mail, a visit. It moves nobody to another stage; it is a response, and
 * a follow-up. Several at one instant count as one.
 *
 * @param lead to whom
 * @param at when
 * @param seller who did, if known
 * @param recordedOn when it was recorded; empty for the day on which it happened
 */
public record Touch(LeadId lead, Instant at, Optional<SellerId> seller, Optional<LocalDate> recordedOn)
        implements LeadEvent {
    /**
     * Checks that nothing is null.
     *
     * @param lead to whom
     * @param at when
     * @param seller who did, if known
     * @param recordedOn when it was recorded
     */
    public Touch {
        requireNonNull(lead, "lead");
        requireNonNull(at, "at");
        requireNonNull(seller, "seller");
        requireNonNull(recordedOn, "recordedOn");
    }

    /**
     * Returns a touch that was recorded as it happened.
     *
     * @param lead to whom
     * @param at when
     * @return the event
     */
    public static Touch of(LeadId lead, Instant at) {
        return new Touch(lead, at, Optional.empty(), Optional.empty());
    }
}
