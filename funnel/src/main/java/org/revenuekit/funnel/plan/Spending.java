package org.revenuekit.funnel.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.function.Predicate;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.funnel.process.ChannelId;

/** What the leads of a plan cost (予算), by month and channel: exact. It is spent when the leads come, not before. */
public final class Spending {
    private final ChannelMix mix;
    private final ImmutableList<ChannelSpend> spends;

    Spending(ChannelMix mix, DailyFlow leads) {
        this.mix = mix;
        ImmutableList.Builder<ChannelSpend> all = ImmutableList.builder();
        leads.months().forEach((month, count) -> mix.shares().forEach(share -> all.add(spend(month, count, share))));
        this.spends = all.build();
    }

    private static ChannelSpend spend(YearMonth month, Fraction leads, ChannelShare share) {
        Fraction part = leads.times(Fraction.of(share.share()));
        Fraction cost =
                part.times(Fraction.of(MoneyRatio.of(share.costPerLead()).amount()));
        return new ChannelSpend(
                month,
                share.channel(),
                new Quantity(part),
                new MoneyRatio(share.costPerLead().currency(), cost.toRatio()));
    }

    /**
     * Returns all of it.
     *
     * @return by month, in order, and in each by channel as the mix has them; each month in which leads come
     */
    public ImmutableList<ChannelSpend> list() {
        return spends;
    }

    /**
     * Returns what is spent in a month.
     *
     * @param month the month
     * @return the exact sum; 0 if no lead comes in it; O(months x channels)
     */
    public MoneyRatio in(YearMonth month) {
        requireNonNull(month, "month");
        return sum(spend -> spend.month().equals(month));
    }

    /**
     * Returns what is spent on a channel.
     *
     * @param channel the channel
     * @return the exact sum; 0 for one that the mix has not; O(months x channels)
     */
    public MoneyRatio of(ChannelId channel) {
        requireNonNull(channel, "channel");
        return sum(spend -> spend.channel().equals(channel));
    }

    /**
     * Returns what is spent altogether.
     *
     * @return the exact sum; O(months x channels)
     */
    public MoneyRatio total() {
        return sum(spend -> true);
    }

    private MoneyRatio sum(Predicate<ChannelSpend> wanted) {
        Fraction sum = Fraction.sum(spends.stream()
                .filter(wanted)
                .map(spend -> Fraction.of(spend.cost().amount()))
                .toList());
        return new MoneyRatio(mix.currency(), sum.toRatio());
    }

    /** Returns the total. */
    @Override
    public String toString() {
        return total().toString();
    }
}
