package org.revenuekit.core.testkit;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.Span;

/** Generates products. Immutable: each method returns another generator. */
public final class ProductArbitrary extends ArbitraryDecorator<Product> {
    private static final int MOST_NAMED = 2;
    static final ProductArbitrary ANY =
            new ProductArbitrary(CoreArbitraries.productIds(), MoneyFractionArbitrary.ANY.notNegative());

    private final Arbitrary<ProductId> ids;
    private final MoneyFractionArbitrary prices;

    private ProductArbitrary(Arbitrary<ProductId> ids, MoneyFractionArbitrary prices) {
        this.ids = ids;
        this.prices = prices;
    }

    /**
     * Only ids of one source, those of substitutes and prerequisites, too.
     *
     * @param productIds whence the ids
     * @return such products
     */
    public ProductArbitrary among(Arbitrary<ProductId> productIds) {
        return new ProductArbitrary(requireNonNull(productIds, "productIds"), prices);
    }

    /**
     * Only list prices in one currency, so that they can be added; some products still have none.
     *
     * @param currency the currency
     * @return such products
     */
    public ProductArbitrary in(CurrencyUnit currency) {
        return new ProductArbitrary(ids, prices.in(currency));
    }

    @Override
    protected Arbitrary<Product> arbitrary() {
        return Combinators.combine(
                        ids,
                        CoreArbitraries.names().optional(),
                        prices.optional(0.8),
                        CoreArbitraries.productLines().optional(),
                        CoreArbitraries.productCategories().optional(),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(Span.always())), Tuple.of(1, CoreArbitraries.spans())),
                        Arbitraries.of(false, true),
                        namedProducts())
                .as((id, name, price, line, category, sold, retired, named) -> Product.builder()
                        .id(id)
                        .name(name)
                        .listPrice(price)
                        .line(line)
                        .category(category)
                        .sold(sold)
                        .isRetired(retired)
                        .substitutes(without(id, named.substitutes()))
                        .prerequisites(without(id, named.prerequisites()))
                        .build());
    }

    private record Named(Set<ProductId> substitutes, Set<ProductId> prerequisites) {}

    private Arbitrary<Named> namedProducts() {
        return Combinators.combine(ids.set().ofMaxSize(MOST_NAMED), ids.set().ofMaxSize(MOST_NAMED))
                .as(Named::new);
    }

    private static Set<ProductId> without(ProductId own, Set<ProductId> named) {
        Set<ProductId> others = new LinkedHashSet<>(named);
        others.remove(own);
        return others;
    }
}
