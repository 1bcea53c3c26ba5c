package org.revenuekit.funnel.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import org.joda.money.CurrencyUnit;
import org.revenuekit.funnel.conversion.StageValue;
import org.revenuekit.funnel.internal.ValueSum;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.ChannelId;

/** Sums the values of conversions, and what channels are credited with of them, in one currency. */
final class ValueWalk {
    private final AttributionPolicy policy;
    private final CurrencyUnit currency;
    private final Credits credits;
    private final ValueSum attributed;
    private final ValueSum unattributed;

    ValueWalk(AttributionPolicy policy, CurrencyUnit currency, ImmutableSortedSet<ChannelId> channels) {
        this.policy = policy;
        this.currency = currency;
        this.credits = new Credits(channels);
        this.attributed = new ValueSum(currency);
        this.unattributed = new ValueSum(currency);
    }

    void add(Lead lead, ImmutableList<SeenTouch> touches) {
        ValueSum sum = touches.isEmpty() ? unattributed : attributed;
        sum.add(lead.value())
                .ifPresent(known -> Shares.divide(
                        policy,
                        policy.model(),
                        touches,
                        (touch, share) -> credits.add(touch.channel(), share, known.amount())));
    }

    private static StageValue stageValue(ValueSum sum) {
        return new StageValue(sum.sum(), sum.valued(), sum.unvalued());
    }

    ValueAttribution build() {
        return new ValueAttribution(
                stageValue(attributed),
                stageValue(unattributed),
                ImmutableSortedMap.copyOfSorted(
                        Maps.transformValues(credits.build(), credit -> new CreditedValue(currency, credit))));
    }
}
