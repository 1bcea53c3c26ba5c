package org.revenuekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.Span;

/** The periods as value objects, each of an asset of its own, with an id of its own that equals that of its account. */
final class RevenueObjects {
    static final CurrencyUnit CURRENCY = CurrencyUnit.USD;

    private static final ProductId PRODUCT = ProductId.of("subscription");

    private RevenueObjects() {}

    static ImmutableList<AssetPeriod> of(Subscriptions data) {
        return IntStream.range(0, data.account().length)
                .mapToObj(i -> AssetPeriod.of(
                        AssetId.of("asset-" + i),
                        AccountId.of("account-" + data.account()[i]),
                        PRODUCT,
                        Span.of(LocalDate.ofEpochDay(data.from()[i]), LocalDate.ofEpochDay(data.to()[i])),
                        UnitPrice.monthly(MoneyFraction.of(CURRENCY, BigDecimal.valueOf(data.cents()[i], 2)))))
                .collect(ImmutableList.toImmutableList());
    }
}
