package org.revenuekit.core.offering;

import java.util.Optional;

/** How finely what we sell is told apart. */
public enum OfferingGrain {
    /** Every product alone. */
    PRODUCT {
        @Override
        Optional<Offering> of(Product product) {
            return Optional.of(Offering.of(product.id()));
        }
    },
    /** The products of a product line together. */
    PRODUCT_LINE {
        @Override
        Optional<Offering> of(Product product) {
            return product.line().map(Offering::of);
        }
    },
    /** The products of a category together. */
    CATEGORY {
        @Override
        Optional<Offering> of(Product product) {
            return product.category().map(Offering::of);
        }
    };

    /** The offering that a product belongs to; empty if it names none of this grain. */
    abstract Optional<Offering> of(Product product);
}
