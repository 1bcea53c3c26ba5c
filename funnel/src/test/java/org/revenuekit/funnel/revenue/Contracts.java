package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

/** The contracts of a small firm, written line by line. */
final class Contracts {
    static final BusinessCalendar UTC = BusinessCalendar.of(ZoneId.of("UTC"), Month.JANUARY);
    static final RevenuePolicy POLICY = RevenuePolicy.standard(CurrencyUnit.USD);
    static final AsOf AS_OF = asOf("2026-12-31");

    private final List<AssetPeriod> periods = new ArrayList<>();

    static AsOf asOf(String day) {
        return UTC.endOf(day(day));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static AccountId account(String id) {
        return AccountId.of(id);
    }

    static AssetId asset(String id) {
        return AssetId.of(id);
    }

    static ProductId product(String id) {
        return ProductId.of(id);
    }

    static MonthlyAmount usd(long amount) {
        return usd(Long.toString(amount));
    }

    static MonthlyAmount usd(String amount) {
        return MonthlyAmount.of(MoneyFraction.parse("USD " + amount));
    }

    static UnitPrice price(String amount, String period) {
        return new UnitPrice(MoneyFraction.parse(amount), BillingPeriod.parse(period));
    }

    /** An asset {@code account/name} of the product of that name, for so much a month. */
    static AssetPeriod period(String asset, String active, long monthly) {
        int slash = asset.indexOf('/');
        return AssetPeriod.of(
                asset(asset),
                account(asset.substring(0, slash)),
                product(asset.substring(slash + 1)),
                Span.parse(active),
                UnitPrice.monthly(MoneyFraction.parse("USD " + monthly)));
    }

    Contracts add(String asset, String active, long monthly) {
        return add(period(asset, active, monthly));
    }

    Contracts add(String asset, String active, long monthly, UnaryOperator<AssetPeriod> change) {
        return add(change.apply(period(asset, active, monthly)));
    }

    Contracts add(AssetPeriod period) {
        periods.add(period);
        return this;
    }

    static UnaryOperator<AssetPeriod> pieces(long quantity) {
        return period -> period.withQuantity(BigDecimal.valueOf(quantity));
    }

    static UnaryOperator<AssetPeriod> as(String product) {
        return period -> period.withProduct(product(product));
    }

    static UnaryOperator<AssetPeriod> of(String account) {
        return period -> period.withAccount(account(account));
    }

    static UnaryOperator<AssetPeriod> cancelled(String on) {
        return period -> period.withCancelledOn(day(on));
    }

    static UnaryOperator<AssetPeriod> recorded(String on) {
        return period -> period.withRecordedOn(day(on));
    }

    ImmutableList<AssetPeriod> list() {
        return ImmutableList.copyOf(periods);
    }

    RecurringRevenue<AccountId> measure() {
        return measure(POLICY);
    }

    RecurringRevenue<AccountId> measure(RevenuePolicy policy) {
        return RevenueAnalysis.of(policy).measure(periods, AS_OF);
    }

    static RevenuePolicy policy(UnaryOperator<RevenuePolicy> change) {
        return change.apply(POLICY).withRef(DefinitionRef.of("ours", 1));
    }

    static List<String> texts(RecurringRevenue<?> revenue) {
        return revenue.findings().stream().map(Finding::toString).toList();
    }

    /** The only movement of a key, if there is one. */
    static Optional<Movement> movement(RecurringRevenue<AccountId> revenue, String start, String end) {
        return change(revenue, start, end).movement();
    }

    static RevenueChange<AccountId> change(RecurringRevenue<AccountId> revenue, String start, String end) {
        List<RevenueChange<AccountId>> changes =
                revenue.movements(day(start), day(end)).changes();
        if (changes.size() != 1) {
            throw new AssertionError("one change expected, were " + changes);
        }
        return changes.get(0);
    }
}
