package org.revenuekit.core.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;

/** Generates catalogues with edition ladders. Immutable: each method returns another generator. */
public final class CatalogueArbitrary extends ArbitraryDecorator<Catalogue> {
    private static final int MOST_PRODUCTS = 8;
    private static final int MOST_LADDERS = 2;
    static final CatalogueArbitrary ANY =
            new CatalogueArbitrary(CoreArbitraries.productIds(MOST_PRODUCTS), ProductArbitrary.ANY, false);

    private final Arbitrary<ProductId> ids;
    private final ProductArbitrary products;
    private final boolean complete;

    private CatalogueArbitrary(Arbitrary<ProductId> ids, ProductArbitrary products, boolean complete) {
        this.ids = ids;
        this.products = products;
        this.complete = complete;
    }

    /**
     * Only products of one source, those that are named but not given, too.
     *
     * @param productIds whence the ids, of which there must be four at least
     * @return such catalogues
     */
    public CatalogueArbitrary among(Arbitrary<ProductId> productIds) {
        return new CatalogueArbitrary(requireNonNull(productIds, "productIds"), products, complete);
    }

    /**
     * Only list prices in one currency, so that they can be added.
     *
     * @param currency the currency
     * @return such catalogues
     */
    public CatalogueArbitrary in(CurrencyUnit currency) {
        return new CatalogueArbitrary(ids, products.in(currency), complete);
    }

    /**
     * Only catalogues without findings: each product is given once and stands on one ladder at most, and whatever is
     * named is there.
     *
     * @return such catalogues
     */
    public CatalogueArbitrary complete() {
        return new CatalogueArbitrary(ids, products, true);
    }

    @Override
    protected Arbitrary<Catalogue> arbitrary() {
        return Combinators.combine(
                        products.among(ids).list().ofMaxSize(MOST_PRODUCTS),
                        CoreArbitraries.editionLadders(ids).list().ofMaxSize(MOST_LADDERS))
                .as((given, ladders) -> complete ? completed(given, ladders) : Catalogue.of(given, ladders));
    }

    private static Catalogue completed(List<Product> given, List<EditionLadder> ladders) {
        Map<ProductId, Product> known = new LinkedHashMap<>();
        given.forEach(product -> known.putIfAbsent(product.id(), product));
        known.replaceAll(
                (id, product) -> product.withSubstitutes(Sets.intersection(product.substitutes(), known.keySet()))
                        .withPrerequisites(Sets.intersection(product.prerequisites(), known.keySet())));
        Set<ProductId> free = new HashSet<>(known.keySet());
        List<EditionLadder> kept = new ArrayList<>();
        for (EditionLadder ladder : ladders) {
            ImmutableList<ProductId> editions =
                    ladder.editions().stream().filter(free::contains).collect(ImmutableList.toImmutableList());
            if (editions.size() > 1) {
                kept.add(new EditionLadder(ladder.name(), editions));
                free.removeAll(editions);
            }
        }
        return Catalogue.of(ImmutableSet.copyOf(known.values()), kept);
    }
}
