package org.revenuekit.funnel.attribution;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.ChannelId;

/**
 * A lead met something of ours (接点, タッチポイント): an advertisement, a mail, a seminar, a page. Unlike a
 * {@link org.revenuekit.funnel.journey.Touch} it says by which channel; unlike the channel of a lead there may be many.
 *
 * @param lead who
 * @param channel by what: as fine as credit is asked for, down to a single campaign
 * @param at when, counted to the microsecond
 * @param recordedOn when it was recorded; empty for the day on which it happened
 */
public record CampaignTouch(LeadId lead, ChannelId channel, Instant at, Optional<LocalDate> recordedOn) {
    /**
     * Checks that nothing is null.
     *
     * @param lead who
     * @param channel by what
     * @param at when
     * @param recordedOn when it was recorded
     */
    public CampaignTouch {
        requireNonNull(lead, "lead");
        requireNonNull(channel, "channel");
        requireNonNull(at, "at");
        requireNonNull(recordedOn, "recordedOn");
    }

    /**
     * Returns a touch that was recorded as it happened.
     *
     * @param lead who
     * @param channel by what
     * @param at when
     * @return the touch
     */
    public static CampaignTouch of(LeadId lead, ChannelId channel, Instant at) {
        return new CampaignTouch(lead, channel, at, Optional.empty());
    }
}
