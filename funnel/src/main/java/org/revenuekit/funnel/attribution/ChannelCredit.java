package org.revenuekit.funnel.attribution;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.revenuekit.funnel.process.ChannelId;

/**
 * What a channel is credited with.
 *
 * @param channel which
 * @param credit in conversions
 */
public record ChannelCredit(ChannelId channel, Credit credit) {
    /** The highest credit first, ties by id. */
    static final Comparator<ChannelCredit> HIGHEST_FIRST =
            Comparator.comparing(ChannelCredit::credit).reversed().thenComparing(ChannelCredit::channel);

    /**
     * Checks that nothing is null.
     *
     * @param channel which
     * @param credit in conversions
     */
    public ChannelCredit {
        requireNonNull(channel, "channel");
        requireNonNull(credit, "credit");
    }
}
