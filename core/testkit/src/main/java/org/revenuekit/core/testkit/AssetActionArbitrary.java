package org.revenuekit.core.testkit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetAction;
import org.revenuekit.core.asset.AssetChange;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.asset.Purchase;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.offering.ProductId;

/** Generates actions on assets, close together in time. Immutable: each method returns another generator. */
public final class AssetActionArbitrary extends ArbitraryDecorator<AssetAction> {
    static final AssetActionArbitrary ANY = new AssetActionArbitrary(
            CoreArbitraries.assetIds(3),
            CoreArbitraries.accountIds(2),
            CoreArbitraries.productIds(3),
            CoreArbitraries.currencies());

    private static final int DAYS_AROUND = 500;
    private static final int DAYS_LATE = 60;
    private static final LocalDate FIRST = CoreArbitraries.SIMPLEST_DATE.minusDays(DAYS_AROUND);
    private static final LocalDate LAST = CoreArbitraries.SIMPLEST_DATE.plusDays(DAYS_AROUND);

    private final Arbitrary<AssetId> assets;
    private final Arbitrary<AccountId> accounts;
    private final Arbitrary<ProductId> products;
    private final Arbitrary<CurrencyUnit> currencies;

    private AssetActionArbitrary(
            Arbitrary<AssetId> assets,
            Arbitrary<AccountId> accounts,
            Arbitrary<ProductId> products,
            Arbitrary<CurrencyUnit> currencies) {
        this.assets = assets;
        this.accounts = accounts;
        this.products = products;
        this.currencies = currencies;
    }

    /**
     * Only on assets of one source.
     *
     * @param ids whence the ids of the assets
     * @return such actions
     */
    public AssetActionArbitrary on(Arbitrary<AssetId> ids) {
        return new AssetActionArbitrary(requireNonNull(ids, "ids"), accounts, products, currencies);
    }

    /**
     * Only by accounts of one source.
     *
     * @param ids whence the ids of the accounts
     * @return such actions
     */
    public AssetActionArbitrary by(Arbitrary<AccountId> ids) {
        return new AssetActionArbitrary(assets, requireNonNull(ids, "ids"), products, currencies);
    }

    /**
     * Only with products of one source.
     *
     * @param ids whence the ids of the products
     * @return such actions
     */
    public AssetActionArbitrary ofProducts(Arbitrary<ProductId> ids) {
        return new AssetActionArbitrary(assets, accounts, requireNonNull(ids, "ids"), currencies);
    }

    /**
     * Only with prices in one currency.
     *
     * @param currency the currency
     * @return such actions
     */
    public AssetActionArbitrary in(CurrencyUnit currency) {
        return new AssetActionArbitrary(
                assets, accounts, products, Arbitraries.just(requireNonNull(currency, "currency")));
    }

    @Override
    protected Arbitrary<AssetAction> arbitrary() {
        return Combinators.combine(
                        assets,
                        Arbitraries.frequencyOf(Tuple.of(1, purchases()), Tuple.of(2, others())),
                        CoreArbitraries.dates(FIRST, LAST),
                        Arbitraries.integers()
                                .between(-DAYS_LATE, 2 * DAYS_LATE)
                                .shrinkTowards(0),
                        Arbitraries.integers().between(1, DAYS_LATE).optional(),
                        Arbitraries.longs().between(0, 2).shrinkTowards(0),
                        CoreArbitraries.opportunityIds().optional())
                .as((asset, change, from, ahead, late, sequence, order) -> AssetAction.builder()
                        .asset(asset)
                        .change(change)
                        .effectiveFrom(from)
                        .decidedOn(from.minusDays(ahead))
                        .recordedOn(late.map(days -> from.minusDays(ahead).plusDays(days)))
                        .sequence(sequence)
                        .order(order)
                        .build());
    }

    private Arbitrary<UnitPrice> prices() {
        return Combinators.combine(
                        currencies.flatMap(currency ->
                                CoreArbitraries.moneyFractions().in(currency).notNegative()),
                        CoreArbitraries.billingPeriods())
                .as(UnitPrice::new);
    }

    private static Arbitrary<BigDecimal> quantities() {
        return Arbitraries.integers().between(1, 20).shrinkTowards(1).map(BigDecimal::valueOf);
    }

    private static Arbitrary<LocalDate> ends() {
        return CoreArbitraries.dates(FIRST, LAST.plusDays(DAYS_AROUND));
    }

    private Arbitrary<AssetChange> purchases() {
        Arbitrary<Purchase> terms = Combinators.combine(
                        accounts,
                        products,
                        ends().optional(),
                        Arbitraries.of(BillingPeriod.YEARLY, BillingPeriod.QUARTERLY, BillingPeriod.ofDays(30))
                                .optional(),
                        Arbitraries.of(Period.ofMonths(1), Period.ofMonths(3), Period.ofDays(45))
                                .optional())
                .as((account, product, until, renews, notice) -> Purchase.builder()
                        .account(account)
                        .product(product)
                        .until(until)
                        .renewsEach(until.flatMap(end -> renews))
                        .notice(notice)
                        .build());
        return Combinators.combine(
                        terms,
                        quantities(),
                        prices().optional(),
                        Arbitraries.of(LicenceScope.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))),
                        ends().optional())
                .as((purchase, quantity, price, scope, awaits, useful) -> purchase.withQuantity(quantity)
                        .withPrice(price)
                        .withScope(scope)
                        .withAwaitsActivation(awaits)
                        .withUsefulUntil(useful));
    }

    private Arbitrary<AssetChange> others() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new AssetChange.Activation(),
                        new AssetChange.Suspension(),
                        new AssetChange.Resumption(),
                        new AssetChange.Cancellation(),
                        new AssetChange.CancellationUndone()),
                Combinators.combine(quantities(), Arbitraries.of(1, -1))
                        .as((number, sign) ->
                                new AssetChange.QuantityChange(number.multiply(BigDecimal.valueOf(sign)))),
                Combinators.combine(prices(), Arbitraries.of(false, true)).as(AssetChange.PriceChange::new),
                products.map(AssetChange.ProductChange::new),
                assets.map(AssetChange.Swap::new),
                Combinators.combine(ends(), quantities().optional(), prices().optional())
                        .as(AssetChange.Renewal::new));
    }
}
