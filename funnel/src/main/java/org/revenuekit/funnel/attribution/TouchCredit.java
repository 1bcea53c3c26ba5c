package org.revenuekit.funnel.attribution;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.revenuekit.funnel.process.ChannelId;

/**
 * A touch on the way to a conversion, and its share in it.
 *
 * @param channel by what
 * @param at when
 * @param credit its share, 0 to 1
 */
public record TouchCredit(ChannelId channel, Instant at, Credit credit) {
    /**
     * Checks that nothing is null.
     *
     * @param channel by what
     * @param at when
     * @param credit its share
     */
    public TouchCredit {
        requireNonNull(channel, "channel");
        requireNonNull(at, "at");
        requireNonNull(credit, "credit");
    }
}
