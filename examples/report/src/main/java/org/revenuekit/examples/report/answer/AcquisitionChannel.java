package org.revenuekit.examples.report.answer;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.funnel.lifecycle.CustomerEventKind;
import org.revenuekit.funnel.lifecycle.CustomerLifecycles;
import org.revenuekit.funnel.lifecycle.Passage;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.retention.Retention;
import org.revenuekit.funnel.retention.Survival;
import org.revenuekit.funnel.revenue.RecurringRevenue;

/**
 * What became of those whom one channel brought.
 *
 * @param channel the way by which they came in; empty for those whom no lead brought, or one of no channel
 * @param lifecycles the lifecycle of each
 * @param revenue what they pay again and again; empty if none of them ever paid so
 */
public record AcquisitionChannel(
        Optional<EntryChannel> channel, CustomerLifecycles lifecycles, Optional<ChannelRevenue> revenue) {
    /** Checks that nothing is null. */
    public AcquisitionChannel {
        requireNonNull(channel, "channel");
        requireNonNull(lifecycles, "lifecycles");
        requireNonNull(revenue, "revenue");
    }

    /**
     * Returns how long it took until they were won.
     *
     * @return from the first contact to the deal
     */
    public Passage toDeal() {
        return lifecycles.passage(CustomerEventKind.FIRST_CONTACT, CustomerEventKind.WON);
    }

    /** By the id of the channel, and last those of none; none at all if no channel brought anybody. */
    static ImmutableList<AcquisitionChannel> of(CustomerLifecycles all, Optional<RecurringAnswers> recurring) {
        Grouping<AccountId, ChannelId> acquired = all.acquiredBy();
        Grouped<ChannelId, CustomerLifecycles> grouped = all.by(acquired);
        if (grouped.groups().isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableMap<ChannelId, EntryChannel> known =
                all.process().channels().stream().collect(toImmutableMap(EntryChannel::id, channel -> channel));
        Optional<RevenueByChannel> revenue = recurring.map(answers -> RevenueByChannel.of(answers, acquired));
        ImmutableList.Builder<AcquisitionChannel> channels = ImmutableList.builder();
        grouped.groups()
                .forEach((id, lifecycles) -> channels.add(new AcquisitionChannel(
                        Optional.ofNullable(known.get(id)), lifecycles, revenue.flatMap(paid -> paid.of(id)))));
        if (!grouped.ungrouped().list().isEmpty()) {
            channels.add(new AcquisitionChannel(
                    Optional.empty(), grouped.ungrouped(), revenue.flatMap(RevenueByChannel::ofNone)));
        }
        return channels.build();
    }

    /** Retention and survival are those of accounts, then grouped: of revenue grouped before, a channel would stay. */
    private record RevenueByChannel(
            RecurringRevenue<ChannelId> amounts,
            RecurringRevenue<AccountId> rest,
            Grouped<ChannelId, Retention<AccountId>> kept,
            Grouped<ChannelId, Survival<AccountId>> stayed) {
        static RevenueByChannel of(RecurringAnswers answers, Grouping<AccountId, ChannelId> acquired) {
            RecurringRevenue<AccountId> revenue = answers.revenue();
            return new RevenueByChannel(
                    revenue.by(acquired),
                    revenue.ungrouped(acquired),
                    answers.retention().accounts().by(acquired),
                    answers.retention().survival().by(acquired));
        }

        Optional<ChannelRevenue> of(ChannelId channel) {
            return stayed.of(channel)
                    .filter(stays -> amounts.keys().contains(channel))
                    .map(stays -> new ChannelRevenue(amounts.of(channel, day()), kept.of(channel), stays));
        }

        Optional<ChannelRevenue> ofNone() {
            return Optional.of(stayed.ungrouped())
                    .filter(stays -> stays.subjects() > 0)
                    .map(stays -> new ChannelRevenue(
                            rest.at(day()),
                            Optional.of(kept.ungrouped())
                                    .filter(retained -> !retained.keys().isEmpty()),
                            stays));
        }

        private LocalDate day() {
            return rest.asOf().date();
        }
    }
}
