package org.revenuekit.funnel.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.conversion.StageValue;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.ChannelId;

/** Sums the values of conversions, and what channels are credited with of them, in one currency. */
final class ValueWalk {
    private final AttributionPolicy policy;
    private final CurrencyUnit currency;
    private final Credits credits;
    private StageValue attributed;
    private StageValue unattributed;

    ValueWalk(AttributionPolicy policy, CurrencyUnit currency, ImmutableSortedSet<ChannelId> channels) {
        this.policy = policy;
        this.currency = currency;
        this.credits = new Credits(channels);
        this.attributed = new StageValue(MoneyFraction.zero(currency), 0, 0);
        this.unattributed = attributed;
    }

    void add(Lead lead, ImmutableList<SeenTouch> touches) {
        Optional<MoneyFraction> value =
                lead.value().filter(known -> known.currency().equals(currency));
        if (touches.isEmpty()) {
            unattributed = plus(unattributed, value);
        } else {
            attributed = plus(attributed, value);
        }
        value.ifPresent(known -> Shares.divide(
                policy,
                policy.model(),
                touches,
                (touch, share) -> credits.add(touch.channel(), share, known.amount())));
    }

    private static StageValue plus(StageValue sum, Optional<MoneyFraction> value) {
        return value.map(known -> new StageValue(sum.sum().plus(known), sum.valued() + 1, sum.unvalued()))
                .orElseGet(() -> new StageValue(sum.sum(), sum.valued(), sum.unvalued() + 1));
    }

    ValueAttribution build() {
        return new ValueAttribution(
                attributed,
                unattributed,
                ImmutableSortedMap.copyOfSorted(
                        Maps.transformValues(credits.build(), credit -> new CreditedValue(currency, credit))));
    }
}
