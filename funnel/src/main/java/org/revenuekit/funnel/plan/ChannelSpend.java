package org.revenuekit.funnel.plan;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.funnel.process.ChannelId;

/**
 * What a channel is to bring in a month, and what that costs.
 *
 * @param month the month in which the leads come
 * @param channel the channel
 * @param leads how many are to come by it
 * @param cost what they cost
 */
public record ChannelSpend(YearMonth month, ChannelId channel, Quantity leads, MoneyRatio cost) {
    /**
     * Checks that nothing is null.
     *
     * @param month the month in which the leads come
     * @param channel the channel
     * @param leads how many are to come by it
     * @param cost what they cost
     */
    public ChannelSpend {
        requireNonNull(month, "month");
        requireNonNull(channel, "channel");
        requireNonNull(leads, "leads");
        requireNonNull(cost, "cost");
    }
}
