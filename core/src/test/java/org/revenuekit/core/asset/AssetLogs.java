package org.revenuekit.core.asset;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetChange.Activation;
import org.revenuekit.core.asset.AssetChange.Cancellation;
import org.revenuekit.core.asset.AssetChange.CancellationUndone;
import org.revenuekit.core.asset.AssetChange.PriceChange;
import org.revenuekit.core.asset.AssetChange.ProductChange;
import org.revenuekit.core.asset.AssetChange.QuantityChange;
import org.revenuekit.core.asset.AssetChange.Renewal;
import org.revenuekit.core.asset.AssetChange.Resumption;
import org.revenuekit.core.asset.AssetChange.Suspension;
import org.revenuekit.core.asset.AssetChange.Swap;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

/** Logs in which everything happens close together, so that all odd shapes come up. */
final class AssetLogs {
    static final LocalDate START = LocalDate.of(2026, 1, 20);
    static final int DAYS = 50;
    static final List<AssetId> ASSETS = ImmutableList.of(AssetId.of("A"), AssetId.of("B"), AssetId.of("C"));

    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);

    private AssetLogs() {}

    static AsOf asOf(LocalDate date) {
        return CALENDAR.endOf(date);
    }

    static UnitPrice yen(long amount) {
        return UnitPrice.monthly(MoneyFraction.parse("JPY " + amount));
    }

    static Arbitrary<LocalDate> days() {
        return days(0, DAYS);
    }

    private static Arbitrary<LocalDate> days(int first, int last) {
        return Arbitraries.integers().between(first, last).map(START::plusDays);
    }

    static Arbitrary<AsOf> asOfs() {
        return Combinators.combine(days(), days())
                .as((date, known) -> asOf(date).knownOn(known));
    }

    static Arbitrary<List<AssetAction>> logs() {
        return actions().list().ofMaxSize(14).withoutEdgeCases();
    }

    static Arbitrary<AssetAction> actions() {
        Arbitrary<AssetChange> changes = Arbitraries.frequencyOf(Tuple.of(2, purchases()), Tuple.of(5, others()));
        return Combinators.combine(
                        Arbitraries.of(ASSETS),
                        changes,
                        days(),
                        Arbitraries.integers().between(-15, 15),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.longs().between(0, 1),
                        Arbitraries.of("O1", "O2").map(OpportunityId::of).optional())
                .as((asset, change, day, ahead, late, sequence, order) -> AssetAction.builder()
                        .asset(asset)
                        .change(change)
                        .effectiveFrom(change instanceof Purchase ? day.minusDays(day.toEpochDay() % 7) : day)
                        .decidedOn(day.minusDays(ahead))
                        .recordedOn(day.minusDays(ahead).plusDays(late))
                        .sequence(sequence)
                        .order(order)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<AssetChange> purchases() {
        Arbitrary<BillingPeriod> each = Arbitraries.of(
                BillingPeriod.ofDays(3), BillingPeriod.ofDays(10), BillingPeriod.WEEKLY, BillingPeriod.MONTHLY);
        return Combinators.combine(
                        Arbitraries.of("X", "Y").map(AccountId::of),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(1L, 2L).map(AssetLogs::yen).optional(),
                        Arbitraries.of(false, false, true),
                        days(0, DAYS + 40).optional(),
                        each.optional(),
                        Arbitraries.integers()
                                .between(1, 20)
                                .map(Period::ofDays)
                                .optional())
                .as((account, quantity, price, awaits, until, renews, notice) -> Purchase.builder()
                        .account(account)
                        .product(ProductId.of("P"))
                        .quantity(BigDecimal.valueOf(quantity))
                        .price(price)
                        .awaitsActivation(awaits)
                        .until(until)
                        .renewsEach(until.flatMap(end -> renews))
                        .notice(notice)
                        .build());
    }

    private static Arbitrary<AssetChange> others() {
        Arbitrary<BigDecimal> deltas = Arbitraries.integers()
                .between(-4, 4)
                .filter(delta -> delta != 0)
                .map(BigDecimal::valueOf);
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new Activation(),
                        new Suspension(),
                        new Resumption(),
                        new Cancellation(),
                        new Cancellation(),
                        new CancellationUndone()),
                deltas.map(QuantityChange::new),
                Combinators.combine(Arbitraries.of(1L, 2L, 3L), Arbitraries.of(false, true))
                        .as((amount, escalated) -> new PriceChange(yen(amount), escalated)),
                Arbitraries.of("P", "Q").map(ProductId::of).map(ProductChange::new),
                Arbitraries.of(ASSETS).map(Swap::new),
                Combinators.combine(
                                days(0, DAYS + 40),
                                Arbitraries.integers()
                                        .between(1, 5)
                                        .map(BigDecimal::valueOf)
                                        .optional(),
                                Arbitraries.of(1L, 2L).map(AssetLogs::yen).optional())
                        .as(Renewal::new));
    }
}
