package org.revenuekit.funnel.revenue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;

/** What periods are a month in the currency of the policy, at one rate for all days. */
final class Prices {
    private final RevenuePolicy policy;
    private final ExchangeRates rates;
    private final Map<CurrencyUnit, Optional<BigDecimal>> rateOf = new HashMap<>();
    private final Map<BillingPeriod, Ratio> perMonth = new HashMap<>();

    // Made once, as there are many prices.
    private final Function<CurrencyUnit, Optional<BigDecimal>> findRate = this::findRate;
    private final Function<BillingPeriod, Ratio> findPerMonth;

    Prices(RevenuePolicy policy, ExchangeRates rates) {
        this.policy = policy;
        this.rates = rates;
        this.findPerMonth = policy.basis()::periodsPerMonth;
    }

    /** The rate of a price; empty if none is stated. */
    Optional<BigDecimal> rate(UnitPrice price) {
        return rateOf.computeIfAbsent(price.amount().currency(), findRate);
    }

    private Optional<BigDecimal> findRate(CurrencyUnit currency) {
        return currency.equals(policy.currency())
                ? Optional.of(BigDecimal.ONE)
                : policy.rateDate().flatMap(date -> rates.rate(currency, policy.currency(), date));
    }

    Ratio perMonth(BillingPeriod period) {
        return perMonth.computeIfAbsent(period, findPerMonth);
    }

    /** What a period is a month, whatever its length; nothing without a price or a rate. */
    MonthlyAmount exact(AssetPeriod period) {
        return period.price()
                .flatMap(price -> rate(price)
                        .map(rate -> MonthlyAmount.of(MoneyFraction.of(
                                        policy.currency(), price.amount().amount()))
                                .times(rate)
                                .times(period.quantity())
                                .times(perMonth(price.period()))))
                .orElse(MonthlyAmount.zero(policy.currency()));
    }
}
