package org.revenuekit.funnel.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.revenuekit.funnel.process.ChannelId;

/**
 * What winning customers cost in one month beyond the channel itself (顧客獲得費用). It counts in CAC, and in nothing else.
 *
 * @param category for what
 * @param month when: of year 1 to 9,999
 * @param channel for which channel; empty for what all share, which counts in totals only
 * @param amount 0 or more
 */
public record AcquisitionCost(CostCategory category, YearMonth month, Optional<ChannelId> channel, Money amount) {
    /**
     * Checks the bounds.
     *
     * @param category for what; not media, which is {@link ChannelFacts#cost()}
     * @param month when
     * @param channel for which channel
     * @param amount 0 or more
     * @throws IllegalArgumentException if a bound is broken
     */
    public AcquisitionCost {
        requireNonNull(category, "category");
        requireNonNull(month, "month");
        requireNonNull(channel, "channel");
        requireNonNull(amount, "amount");
        checkArgument(
                category != CostCategory.MEDIA,
                "category must not be MEDIA, which is the cost of a channel (%s)",
                month);
        ChannelFacts.checkMonth(month, category.name());
        checkArgument(!amount.isNegative(), "amount must be >= 0, was %s (%s %s)", amount, category, month);
    }

    /**
     * Returns a cost that all channels share.
     *
     * @param category for what
     * @param month when
     * @param amount 0 or more
     * @return the cost
     * @throws IllegalArgumentException if a bound is broken
     */
    public static AcquisitionCost shared(CostCategory category, YearMonth month, Money amount) {
        return new AcquisitionCost(category, month, Optional.empty(), amount);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AcquisitionCost that
                && category == that.category
                && month.equals(that.month)
                && channel.equals(that.channel)
                && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                category.name(), month, channel, amount); // an enum's own hash differs from launch to launch
    }
}
