package org.revenuekit.funnel.kpi;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What channels did and cost, month by month. Lines of one channel and month, such as those of campaigns, add up; what
 * one of them does not give is then not known of the month. Their order does not matter.
 */
public final class MarketingFacts {
    private final ImmutableList<ChannelFacts> channels;
    private final ImmutableList<AcquisitionCost> costs;

    private MarketingFacts(ImmutableList<ChannelFacts> channels, ImmutableList<AcquisitionCost> costs) {
        this.channels = channels;
        this.costs = costs;
    }

    /**
     * Returns facts without costs beyond those of the channels.
     *
     * @param channels what channels did
     * @return the facts
     */
    public static MarketingFacts of(Iterable<ChannelFacts> channels) {
        return of(channels, ImmutableList.of());
    }

    /**
     * Returns facts.
     *
     * @param channels what channels did
     * @param costs what winning customers cost beyond that
     * @return the facts
     */
    public static MarketingFacts of(Iterable<ChannelFacts> channels, Iterable<AcquisitionCost> costs) {
        return new MarketingFacts(
                ImmutableList.copyOf(requireNonNull(channels, "channels")),
                ImmutableList.copyOf(requireNonNull(costs, "costs")));
    }

    /**
     * Returns what channels did.
     *
     * @return the lines as given
     */
    public ImmutableList<ChannelFacts> channels() {
        return channels;
    }

    /**
     * Returns what winning customers cost beyond the channels themselves.
     *
     * @return the costs as given
     */
    public ImmutableList<AcquisitionCost> costs() {
        return costs;
    }
}
