package org.revenuekit.funnel.kpi;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.funnel.process.ChannelId;

/**
 * One channel in one month, or what all channels share in it.
 *
 * @param channel which channel; empty for what all share
 * @param month the month of the spend
 * @param own what is known of that month
 * @param later what is known of the month in which its spend brings results: the same month without a lag
 */
record MarketingCell(
        Optional<ChannelId> channel,
        YearMonth month,
        Map<MarketingPart, BigDecimal> own,
        Map<MarketingPart, BigDecimal> later) {
    boolean isShared() {
        return channel.isEmpty();
    }

    Optional<BigDecimal> part(MarketingPart part, boolean lagged) {
        return Optional.ofNullable((lagged && part.isResult() ? later : own).get(part));
    }
}
