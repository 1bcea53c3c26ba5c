package org.revenuekit.examples.add;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetAction;
import org.revenuekit.core.asset.AssetChange;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.Purchase;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;

/** What two offices of Capricorn Coffee and two other cafes bought of InfintraBytes, as its log has it. */
final class CapricornAssets {
    private static final AssetId STORAGE = AssetId.of("AS-1");

    private CapricornAssets() {}

    static ImmutableList<AssetAction> actions() {
        return ImmutableList.of(
                bought("AS-1", "2024-04-01", storage("capricorn-head-office", 40, "2025-04-01")),
                AssetAction.of(STORAGE, LocalDate.of(2025, 6, 10), new AssetChange.QuantityChange(BigDecimal.TEN))
                        .withEffectiveFrom(LocalDate.of(2025, 10, 1)),
                bought(
                        "AS-2",
                        "2025-07-01",
                        Purchase.of(AccountId.of("capricorn-head-office"), ProductId.of("support"))
                                .withPrice(new UnitPrice(MoneyFraction.parse("USD 30"), BillingPeriod.WEEKLY))),
                bought("AS-3", "2025-09-01", storage("capricorn-osaka", 20, "2026-09-01")),
                bought("AS-4", "2024-06-01", storage("kinako-cafe", 10, "2025-06-01")),
                AssetAction.of(AssetId.of("AS-4"), LocalDate.of(2025, 9, 10), new AssetChange.Cancellation())
                        .withEffectiveFrom(LocalDate.of(2025, 12, 1)),
                bought("AS-5", "2026-02-01", storage("kinako-cafe", 5, "2027-02-01")),
                bought("AS-6", "2025-01-15", storage("mugi-cafe", 10, "2026-01-15")));
    }

    private static AssetAction bought(String asset, String day, Purchase purchase) {
        return AssetAction.of(AssetId.of(asset), LocalDate.parse(day), purchase);
    }

    private static Purchase storage(String account, long seats, String until) {
        return Purchase.builder()
                .account(AccountId.of(account))
                .product(ProductId.of("cloud-storage"))
                .quantity(BigDecimal.valueOf(seats))
                .price(UnitPrice.monthly(MoneyFraction.parse("USD 12")))
                .until(LocalDate.parse(until))
                .renewsEach(BillingPeriod.YEARLY)
                .notice(Period.ofMonths(2))
                .build();
    }
}
