package org.revenuekit.funnel.journey;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.process.StageId;

/**
 * A lead entered a stage. A snapshot that says in which stage the lead is may be given as one: the same stage again is
 * no new visit; it only tells the owner if nobody was named yet.
 *
 * @param lead who
 * @param stage into which stage
 * @param at when
 * @param seller who owns it there, if known
 * @param recordedOn when it was recorded; empty for the day on which it happened
 */
public record StageEntry(
        LeadId lead, StageId stage, Instant at, Optional<SellerId> seller, Optional<LocalDate> recordedOn)
        implements LeadEvent {
    /**
     * Checks that nothing is null.
     *
     * @param lead who
     * @param stage into which stage
     * @param at when
     * @param seller who owns it there, if known
     * @param recordedOn when it was recorded
     */
    public StageEntry {
        requireNonNull(lead, "lead");
        requireNonNull(stage, "stage");
        requireNonNull(at, "at");
        requireNonNull(seller, "seller");
        requireNonNull(recordedOn, "recordedOn");
    }

    /**
     * Returns an entry of an unknown owner, recorded as it happened.
     *
     * @param lead who
     * @param stage into which stage
     * @param at when
     * @return the event
     */
    public static StageEntry of(LeadId lead, StageId stage, Instant at) {
        return new StageEntry(lead, stage, at, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this entry with its owner.
     *
     * @param owner who owns the lead there
     * @return the event
     */
    public StageEntry by(SellerId owner) {
        return new StageEntry(lead, stage, at, Optional.of(requireNonNull(owner, "owner")), recordedOn);
    }
}
