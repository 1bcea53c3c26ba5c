package org.revenuekit.core.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.opportunity.OpportunityLine;

/** Generates lines of opportunities. Immutable: each method returns another generator. */
public final class OpportunityLineArbitrary extends ArbitraryDecorator<OpportunityLine> {
    static final OpportunityLineArbitrary ANY = new OpportunityLineArbitrary(MoneyFractionArbitrary.ANY.notNegative());

    private final MoneyFractionArbitrary prices;

    private OpportunityLineArbitrary(MoneyFractionArbitrary prices) {
        this.prices = prices;
    }

    /**
     * Only one currency, so that the lines can belong to one opportunity.
     *
     * @param currency the currency
     * @return such lines
     */
    public OpportunityLineArbitrary in(CurrencyUnit currency) {
        return new OpportunityLineArbitrary(prices.in(currency));
    }

    @Override
    protected Arbitrary<OpportunityLine> arbitrary() {
        return Combinators.combine(
                        prices,
                        CoreArbitraries.decimals(),
                        CoreArbitraries.productIds().optional(),
                        CoreArbitraries.discounts().optional())
                .as((price, quantity, product, discount) -> OpportunityLine.builder()
                        .unitPrice(price, quantity)
                        .product(product)
                        .discount(discount)
                        .build());
    }
}
