package org.revenuekit.core.testkit;

import static java.util.Objects.requireNonNull;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.OpportunityLine;

/** Generates lines of opportunities. Immutable: each method returns another generator. */
public final class OpportunityLineArbitrary extends ArbitraryDecorator<OpportunityLine> {
    static final OpportunityLineArbitrary ANY =
            new OpportunityLineArbitrary(MoneyFractionArbitrary.ANY.notNegative(), CoreArbitraries.productIds());

    private final MoneyFractionArbitrary prices;
    private final Arbitrary<ProductId> products;

    private OpportunityLineArbitrary(MoneyFractionArbitrary prices, Arbitrary<ProductId> products) {
        this.prices = prices;
        this.products = products;
    }

    /**
     * Only one currency, so that the lines can belong to one opportunity.
     *
     * @param currency the currency
     * @return such lines
     */
    public OpportunityLineArbitrary in(CurrencyUnit currency) {
        return new OpportunityLineArbitrary(prices.in(currency), products);
    }

    /**
     * Only products of one source; some lines still name none.
     *
     * @param ids whence the ids of the products
     * @return such lines
     */
    public OpportunityLineArbitrary ofProducts(Arbitrary<ProductId> ids) {
        return new OpportunityLineArbitrary(prices, requireNonNull(ids, "ids"));
    }

    @Override
    protected Arbitrary<OpportunityLine> arbitrary() {
        return Combinators.combine(
                        prices,
                        CoreArbitraries.decimals(),
                        products.optional(),
                        CoreArbitraries.discounts().optional())
                .as((price, quantity, product, discount) -> OpportunityLine.builder()
                        .unitPrice(price, quantity)
                        .product(product)
                        .discount(discount)
                        .build());
    }
}
