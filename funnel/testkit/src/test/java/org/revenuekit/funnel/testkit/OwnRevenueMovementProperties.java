package org.revenuekit.funnel.testkit;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenueAnalysis;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/** Our own recurring revenue keeps the laws, asked as any user asks it, once for each currency. */
class OwnRevenueMovementProperties implements RevenueMovementContract {
    private static final AsOf MUCH_LATER =
            BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL).endOf(LocalDate.of(2200, 3, 31));

    @Override
    public RevenueMovementClassifier subject() {
        return OwnRevenueMovementProperties::classify;
    }

    static List<MovementRow> classify(RevenueMovementCase given) {
        return given.currencies().stream()
                .flatMap(currency -> classify(given, currency).stream())
                .toList();
    }

    private static List<MovementRow> classify(RevenueMovementCase given, CurrencyUnit currency) {
        RecurringRevenue<String> revenue = measure(given, currency);
        return given.months().stream()
                .flatMap(month ->
                        revenue.movements(month.minusMonths(1).atEndOfMonth(), month.atEndOfMonth()).changes().stream()
                                .map(change -> new MovementRow(
                                        change.key(), month, change.movement(), change.start(), change.end())))
                .toList();
    }

    static RecurringRevenue<String> measure(RevenueMovementCase given, CurrencyUnit currency) {
        Grouping<AccountId, String> family =
                Grouping.of("family", account -> Optional.of(given.keyOf(account.value())));
        return RevenueAnalysis.of(RevenuePolicy.builder()
                        .ref(DefinitionRef.of("test", 1))
                        .currency(currency)
                        .nettingDays(0) // the laws know no grace
                        .build())
                .measure(
                        given.periods().stream()
                                .map(OwnRevenueMovementProperties::period)
                                .toList(),
                        MUCH_LATER)
                .by(family);
    }

    private static AssetPeriod period(PaidPeriod given) {
        return AssetPeriod.of(
                AssetId.of(given.asset()),
                AccountId.of(given.account()),
                ProductId.of("product"),
                given.until().map(until -> Span.of(given.from(), until)).orElseGet(() -> Span.from(given.from())),
                new UnitPrice(MoneyFraction.of(given.price()), given.every()));
    }
}
