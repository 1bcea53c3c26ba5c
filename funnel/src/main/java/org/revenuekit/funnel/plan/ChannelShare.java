package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.process.ChannelId;

/**
 * Which part of the leads is to come by a channel (流入経路), and what one of them costs (リード単価, CPL).
 *
 * @param channel the channel
 * @param share which part of the leads, above 0, at most 1
 * @param costPerLead 0 or more
 */
public record ChannelShare(ChannelId channel, Ratio share, MoneyFraction costPerLead) {
    /**
     * Checks the bounds.
     *
     * @param channel the channel
     * @param share which part of the leads, above 0, at most 1
     * @param costPerLead 0 or more
     * @throws IllegalArgumentException if a bound is broken
     */
    public ChannelShare {
        requireNonNull(channel, "channel");
        requireNonNull(share, "share");
        requireNonNull(costPerLead, "costPerLead");
        checkArgument(
                share.isDefined()
                        && share.numerator().signum() > 0
                        && share.numerator().compareTo(share.denominator()) <= 0,
                "share must be > 0 and <= 1, was %s (channel %s)",
                share,
                channel);
        checkArgument(
                costPerLead.amount().signum() >= 0,
                "cost per lead must be >= 0, was %s (channel %s)",
                costPerLead,
                channel);
    }
}
