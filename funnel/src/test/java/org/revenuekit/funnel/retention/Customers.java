package org.revenuekit.funnel.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenueAnalysis;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/** Who pays what a month, written line by line; the fiscal year begins in April. */
final class Customers {
    static final BusinessCalendar TOKYO = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final RevenuePolicy REVENUE = RevenuePolicy.standard(CurrencyUnit.USD);
    static final RetentionPolicy POLICY = RetentionPolicy.standard();

    /** The part of an id before its dash; none of an id without. */
    static final Grouping<AccountId, String> BY_PREFIX = Grouping.of(
            "prefix",
            account -> account.value().contains("-")
                    ? Optional.of(account.value().substring(0, account.value().indexOf('-')))
                    : Optional.empty());

    private final List<AssetPeriod> periods = new ArrayList<>();

    static AccountId account(String id) {
        return AccountId.of(id);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static MonthlyAmount usd(long amount) {
        return MonthlyAmount.of(MoneyFraction.of(CurrencyUnit.USD, BigDecimal.valueOf(amount)));
    }

    static AssetPeriod period(String account, String product, String span, long quantity, String price) {
        return AssetPeriod.builder()
                .asset(AssetId.of(account + "/" + product))
                .account(account(account))
                .product(ProductId.of(product))
                .active(Span.parse(span))
                .quantity(BigDecimal.valueOf(quantity))
                .price(UnitPrice.monthly(MoneyFraction.parse(price)))
                .build();
    }

    /** One product, so much a month. */
    Customers pays(String account, String span, long amount) {
        return with(period(account, "base", span, 1, "USD " + amount));
    }

    Customers with(AssetPeriod period) {
        periods.add(period);
        return this;
    }

    RecurringRevenue<AccountId> asOf(String day) {
        return asOf(REVENUE, at(day));
    }

    RecurringRevenue<AccountId> asOf(RevenuePolicy policy, AsOf asOf) {
        return RevenueAnalysis.of(policy).measure(periods, asOf);
    }

    static AsOf at(String day) {
        return TOKYO.endOf(day(day));
    }

    static List<String> texts(Findings findings) {
        return findings.stream().map(Object::toString).toList();
    }
}
