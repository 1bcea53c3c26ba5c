package org.revenuekit.funnel.kpi;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is known of a channel in a month: what all its lines give; or of what all share in it. */
final class MonthSums {
    private final MarketingPolicy policy;
    private final boolean isShared;
    private final Map<MarketingPart, BigDecimal> sums = new EnumMap<>(MarketingPart.class);
    private final Map<MarketingPart, Integer> given = new EnumMap<>(MarketingPart.class);
    private BigDecimal beyond = BigDecimal.ZERO;
    private boolean isBeyondGiven;
    private boolean isBeyondForeign;
    private int lines;

    MonthSums(MarketingPolicy policy, boolean isShared) {
        this.policy = policy;
        this.isShared = isShared;
    }

    void add(ChannelFacts facts) {
        lines++;
        add(MarketingPart.COST, own(facts.cost()));
        add(MarketingPart.REVENUE, own(facts.revenue()));
        add(MarketingPart.PROFIT, own(facts.profit()));
        add(MarketingPart.IMPRESSIONS, number(facts.impressions()));
        add(MarketingPart.CLICKS, number(facts.clicks()));
        add(MarketingPart.VISITORS, number(facts.visitors()));
        add(MarketingPart.CONVERSIONS, number(facts.conversions()));
        add(MarketingPart.NEW_CUSTOMERS, number(facts.newCustomers()));
    }

    /** Adds a cost beyond the channel itself. */
    void add(AcquisitionCost cost) {
        Optional<BigDecimal> amount = own(Optional.of(cost.amount()));
        beyond = beyond.add(amount.orElse(BigDecimal.ZERO));
        isBeyondGiven |= amount.isPresent();
        isBeyondForeign |= amount.isEmpty();
    }

    private Optional<BigDecimal> own(Optional<Money> amount) {
        CurrencyUnit currency = policy.currency();
        return amount.filter(money -> money.getCurrencyUnit().equals(currency)).map(Money::getAmount);
    }

    private static Optional<BigDecimal> number(OptionalLong count) {
        return count.isPresent() ? Optional.of(BigDecimal.valueOf(count.getAsLong())) : Optional.empty();
    }

    private void add(MarketingPart part, Optional<BigDecimal> value) {
        value.ifPresent(number -> {
            sums.merge(part, number, BigDecimal::add);
            given.merge(part, 1, Integer::sum);
        });
    }

    /** The parts that all lines give, and what winning customers cost in all. */
    Map<MarketingPart, BigDecimal> known() {
        Map<MarketingPart, BigDecimal> known = new EnumMap<>(MarketingPart.class);
        sums.forEach((part, sum) -> {
            if (given.getOrDefault(part, 0) == lines) {
                known.put(part, sum);
            }
        });
        acquisitionCost(Optional.ofNullable(known.get(MarketingPart.COST)))
                .ifPresent(all -> known.put(MarketingPart.ACQUISITION_COST, all));
        return known;
    }

    /**
     * Of a channel all must be known, the cost of the media too if it counts; of what is shared it is what is known.
     */
    private Optional<BigDecimal> acquisitionCost(Optional<BigDecimal> media) {
        if (isBeyondForeign && !isShared) {
            return Optional.empty();
        }
        return policy.acquisitionCosts().contains(CostCategory.MEDIA) && !isShared
                ? media.map(beyond::add)
                : Optional.of(beyond).filter(sum -> isBeyondGiven);
    }
}
