package org.revenuekit.funnel.kpi;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.joda.money.Money;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.process.ChannelId;

/** Works the figures of the whole out by the words of their definitions, one figure after the other. */
final class MarketingOracle {
    private final MarketingPolicy policy;
    private final MarketingFacts facts;
    private final List<YearMonth> months;

    MarketingOracle(MarketingPolicy policy, MarketingFacts facts, List<YearMonth> months) {
        this.policy = policy;
        this.facts = facts;
        this.months = months;
    }

    /** Something over something, of each channel and month in which both are known; empty if that is nowhere. */
    Optional<Ratio> value(String code) {
        return switch (code) {
            case "cost" -> sum(cost());
            case "clicks" -> sum(count(ChannelFacts::clicks));
            case "conversions" -> sum(count(ChannelFacts::conversions));
            case "ctr" -> quotient(count(ChannelFacts::clicks), count(ChannelFacts::impressions), BigDecimal.ZERO);
            case "cvr" -> quotient(count(ChannelFacts::conversions), count(ChannelFacts::visitors), BigDecimal.ZERO);
            case "cpc" -> quotient(cost(), count(ChannelFacts::clicks), BigDecimal.ZERO);
            case "cpa" -> quotient(cost(), later(count(ChannelFacts::conversions)), BigDecimal.ZERO);
            case "cac" -> quotient(all(), later(count(ChannelFacts::newCustomers)), shared());
            case "roas" -> quotient(later(money(ChannelFacts::revenue)), cost(), BigDecimal.ZERO);
            case "roi" -> quotient(net(), cost(), BigDecimal.ZERO);
            default -> throw new IllegalArgumentException(code);
        };
    }

    /** What is known of a channel in a month. */
    private interface Known {
        Optional<BigDecimal> of(ChannelId channel, YearMonth month);
    }

    private Optional<Ratio> sum(Known part) {
        return quotient(part, part, BigDecimal.ZERO).map(sum -> Ratio.of(sum.numerator(), BigDecimal.ONE));
    }

    private Optional<Ratio> quotient(Known above, Known below, BigDecimal more) {
        BigDecimal numerator = more;
        BigDecimal denominator = BigDecimal.ZERO;
        boolean isGiven = false;
        for (ChannelId channel : channels()) {
            for (YearMonth month : months) {
                Optional<BigDecimal> part = above.of(channel, month);
                Optional<BigDecimal> base = below.of(channel, month);
                if (part.isPresent() && base.isPresent()) {
                    numerator = numerator.add(part.get());
                    denominator = denominator.add(base.get());
                    isGiven = true;
                }
            }
        }
        return isGiven ? Optional.of(Ratio.of(numerator, denominator)) : Optional.empty();
    }

    private Set<ChannelId> channels() {
        Set<ChannelId> channels = new TreeSet<>();
        facts.channels().forEach(line -> channels.add(line.channel()));
        return channels;
    }

    private List<ChannelFacts> lines(ChannelId channel, YearMonth month) {
        return facts.channels().stream()
                .filter(line -> line.channel().equals(channel) && line.month().equals(month))
                .toList();
    }

    private Known part(Function<ChannelFacts, Optional<BigDecimal>> part) {
        return (channel, month) -> {
            List<ChannelFacts> lines = lines(channel, month);
            boolean isKnown = !lines.isEmpty()
                    && lines.stream().allMatch(line -> part.apply(line).isPresent());
            return isKnown
                    ? Optional.of(lines.stream()
                            .map(line -> part.apply(line).orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    : Optional.empty();
        };
    }

    private Known count(Function<ChannelFacts, OptionalLong> count) {
        return part(line -> {
            OptionalLong given = count.apply(line);
            return given.isPresent() ? Optional.of(BigDecimal.valueOf(given.getAsLong())) : Optional.empty();
        });
    }

    private Known money(Function<ChannelFacts, Optional<Money>> money) {
        return part(line -> money.apply(line)
                .filter(amount -> amount.getCurrencyUnit().equals(policy.currency()))
                .map(Money::getAmount));
    }

    private Known cost() {
        return money(ChannelFacts::cost);
    }

    private Known later(Known part) {
        return (channel, month) -> part.of(channel, month.plusMonths(policy.lagOf(channel)));
    }

    private Known net() {
        Known profit = later(money(ChannelFacts::profit));
        return (channel, month) -> profit.of(channel, month)
                .flatMap(gross -> cost().of(channel, month).map(gross::subtract));
    }

    /** All costs of a channel: unknown if one is in another currency. */
    private Known all() {
        return (channel, month) -> {
            List<Money> beyond = facts.costs().stream()
                    .filter(cost -> cost.channel().equals(Optional.of(channel))
                            && cost.month().equals(month))
                    .map(AcquisitionCost::amount)
                    .toList();
            return beyond.stream().allMatch(amount -> amount.getCurrencyUnit().equals(policy.currency()))
                    ? cost().of(channel, month)
                            .map(media -> beyond.stream().map(Money::getAmount).reduce(media, BigDecimal::add))
                    : Optional.empty();
        };
    }

    private BigDecimal shared() {
        return facts.costs().stream()
                .filter(cost -> cost.channel().isEmpty() && months.contains(cost.month()))
                .map(AcquisitionCost::amount)
                .filter(amount -> amount.getCurrencyUnit().equals(policy.currency()))
                .map(Money::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
