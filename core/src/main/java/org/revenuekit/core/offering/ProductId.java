package org.revenuekit.core.offering;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a product (商品) of the catalogue. Compared by text, so that a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source system writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record ProductId(String value) implements Comparable<ProductId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source system writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public ProductId {
        Text.checkId(value, "product id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source system writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static ProductId of(String value) {
        return new ProductId(value);
    }

    @Override
    public int compareTo(ProductId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
