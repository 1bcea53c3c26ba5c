package org.revenuekit.core.offering;

import org.revenuekit.core.internal.Text;

/**
 * A product line (商品ライン): products that belong together, such as all sizes of one machine. It is known by its name or
 * code; "family" is kept for companies.
 *
 * @param value the line as the source system writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record ProductLine(String value) implements Comparable<ProductLine> {
    /**
     * Checks the bounds.
     *
     * @param value the line as the source system writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public ProductLine {
        Text.checkId(value, "product line");
    }

    /**
     * Returns the line.
     *
     * @param value the line as the source system writes it
     * @return the value
     * @throws IllegalArgumentException if a bound is broken
     */
    public static ProductLine of(String value) {
        return new ProductLine(value);
    }

    @Override
    public int compareTo(ProductLine other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
