package org.revenuekit.funnel.kpi;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.OptionalLong;
import org.joda.money.Money;

/**
 * An order of facts that tells apart whatever is not equal, so that a map by them needs no hashes, which a choice of
 * channels or numbers makes slow.
 */
final class FactsOrder {
    private static final Comparator<Money> AMOUNT =
            comparing((Money amount) -> amount.getCurrencyUnit()).thenComparing(Money::getAmount);

    private static final Comparator<OptionalLong> COUNT =
            comparing(OptionalLong::isPresent).thenComparing(count -> count.orElse(0));

    static final Comparator<ChannelFacts> ALL = comparing(ChannelFacts::channel)
            .thenComparing(ChannelFacts::month)
            .thenComparing(ChannelFacts::recordedOn, Comparators.emptiesFirst(naturalOrder()))
            .thenComparing(ChannelFacts::cost, Comparators.emptiesFirst(AMOUNT))
            .thenComparing(ChannelFacts::impressions, COUNT)
            .thenComparing(ChannelFacts::clicks, COUNT)
            .thenComparing(ChannelFacts::visitors, COUNT)
            .thenComparing(ChannelFacts::conversions, COUNT)
            .thenComparing(ChannelFacts::newCustomers, COUNT)
            .thenComparing(ChannelFacts::revenue, Comparators.emptiesFirst(AMOUNT))
            .thenComparing(ChannelFacts::profit, Comparators.emptiesFirst(AMOUNT));

    private FactsOrder() {}
}
