package org.revenuekit.funnel.attribution;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.funnel.process.ChannelId;

/** Sums credits by channel. */
final class Credits {
    private final SortedMap<ChannelId, CreditSum> sums = new TreeMap<>();

    Credits(ImmutableSortedSet<ChannelId> channels) {
        channels.forEach(channel -> sums.put(channel, new CreditSum()));
    }

    void add(ChannelId channel, Fraction share, BigDecimal amount) {
        requireNonNull(sums.get(channel)).add(share, amount);
    }

    ImmutableSortedMap<ChannelId, Credit> build() {
        return ImmutableSortedMap.copyOfSorted(Maps.transformValues(sums, CreditSum::build));
    }

    static Credit of(ImmutableSortedMap<ChannelId, Credit> credits, ChannelId channel) {
        Credit credit = credits.get(requireNonNull(channel, "channel"));
        if (credit == null) {
            throw new UnknownIdException(new Subject("channel", channel.value()));
        }
        return credit;
    }
}
