package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.funnel.process.ChannelId;

/**
 * By which channels the leads of a plan are to come (チャネル構成).
 *
 * @param shares at least one, each channel once, costs in one currency; the shares sum to exactly 1
 */
public record ChannelMix(ImmutableList<ChannelShare> shares) {
    /** The most channels of a mix. */
    public static final int MAX_CHANNELS = 1_000;

    /**
     * Checks that the shares are those of one whole.
     *
     * @param shares the shares of the channels
     * @throws IllegalArgumentException if a channel is named twice, currencies differ, or the shares do not sum to 1
     */
    public ChannelMix {
        requireNonNull(shares, "shares");
        checkArgument(
                shares.size() <= MAX_CHANNELS,
                "a mix must have at most %s channels, had %s",
                MAX_CHANNELS,
                shares.size());
        Set<ChannelId> seen = new HashSet<>();
        for (ChannelShare share : shares) {
            checkArgument(seen.add(share.channel()), "channels must differ, had %s again", share.channel());
            CurrencyUnit first = shares.get(0).costPerLead().currency();
            checkArgument(
                    share.costPerLead().currency().equals(first),
                    "costs must be in one currency, were in %s and %s",
                    first,
                    share.costPerLead().currency());
        }
        Fraction sum = Fraction.sum(
                shares.stream().map(share -> Fraction.of(share.share())).toList());
        checkArgument(sum.equals(Fraction.ONE), "shares must sum to 1, summed to %s", sum);
    }

    /**
     * Returns a mix.
     *
     * @param shares the shares of the channels
     * @return the mix
     * @throws IllegalArgumentException if a channel is named twice, currencies differ, or the shares do not sum to 1
     */
    public static ChannelMix of(ChannelShare... shares) {
        return new ChannelMix(ImmutableList.copyOf(shares));
    }

    /**
     * Returns the currency of the costs.
     *
     * @return the currency
     */
    public CurrencyUnit currency() {
        return shares.get(0).costPerLead().currency();
    }
}
