package org.revenuekit.core.testkit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.Span;

/** Generates assets. Immutable: each method returns another generator. */
public final class AssetArbitrary extends ArbitraryDecorator<Asset> {
    static final AssetArbitrary ANY = new AssetArbitrary(CoreArbitraries.accountIds(), CoreArbitraries.productIds());

    private final Arbitrary<AccountId> accounts;
    private final Arbitrary<ProductId> products;

    private AssetArbitrary(Arbitrary<AccountId> accounts, Arbitrary<ProductId> products) {
        this.accounts = accounts;
        this.products = products;
    }

    /**
     * Only accounts of one source.
     *
     * @param ids whence the ids of the accounts
     * @return such assets
     */
    public AssetArbitrary by(Arbitrary<AccountId> ids) {
        return new AssetArbitrary(requireNonNull(ids, "ids"), products);
    }

    /**
     * Only products of one source.
     *
     * @param ids whence the ids of the products
     * @return such assets
     */
    public AssetArbitrary ofProducts(Arbitrary<ProductId> ids) {
        return new AssetArbitrary(accounts, requireNonNull(ids, "ids"));
    }

    @Override
    protected Arbitrary<Asset> arbitrary() {
        return Combinators.combine(
                        sold(),
                        CoreArbitraries.dates().optional(),
                        CoreArbitraries.dates().optional(),
                        Arbitraries.of(false, true))
                .as((asset, usefulUntil, noticeBy, renews) -> asset.withUsefulUntil(usefulUntil)
                        .withNoticeBy(noticeBy)
                        .withRenewsAutomatically(renews));
    }

    private Arbitrary<Asset> sold() {
        return Combinators.combine(
                        CoreArbitraries.assetIds(),
                        accounts,
                        products,
                        quantities(),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(Span.always())), Tuple.of(3, CoreArbitraries.spans())),
                        CoreArbitraries.dates().optional(),
                        Arbitraries.of(LicenceScope.class),
                        CoreArbitraries.opportunityIds().optional())
                .as((id, account, product, quantity, active, deliveredOn, scope, opportunity) -> Asset.builder()
                        .id(id)
                        .account(account)
                        .product(product)
                        .quantity(quantity)
                        .active(active)
                        .deliveredOn(deliveredOn)
                        .scope(scope)
                        .opportunity(opportunity)
                        .build());
    }

    private static Arbitrary<BigDecimal> quantities() {
        return Decimals.decimals().map(number -> number.signum() == 0 ? BigDecimal.ONE : number.abs());
    }
}
