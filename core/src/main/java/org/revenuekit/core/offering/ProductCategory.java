package org.revenuekit.core.offering;

import org.revenuekit.core.internal.Text;

/**
 * A category of products (商品カテゴリ), such as beverages. It is known by its name or code.
 *
 * @param value the category as the source system writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record ProductCategory(String value) implements Comparable<ProductCategory> {
    /**
     * Checks the bounds.
     *
     * @param value the category as the source system writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public ProductCategory {
        Text.checkId(value, "product category");
    }

    /**
     * Returns the category.
     *
     * @param value the category as the source system writes it
     * @return the value
     * @throws IllegalArgumentException if a bound is broken
     */
    public static ProductCategory of(String value) {
        return new ProductCategory(value);
    }

    @Override
    public int compareTo(ProductCategory other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
