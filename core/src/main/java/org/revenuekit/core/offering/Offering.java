package org.revenuekit.core.offering;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Objects;
import org.revenuekit.core.internal.Text;

/**
 * What is offered, at the grain that somebody looks at: a product, a product line or a category. It is a column of a
 * white-space matrix, not an offer to a customer.
 *
 * @param grain how finely products are told apart
 * @param id the id of the product, or the name of the line or category: 1 to 1,024 chars, no blank end, no control
 *     characters
 */
public record Offering(OfferingGrain grain, String id) implements Comparable<Offering> {
    private static final Comparator<Offering> ORDER =
            Comparator.comparing(Offering::grain).thenComparing(Offering::id);

    /**
     * Checks the bounds.
     *
     * @param grain how finely products are told apart
     * @param id the id of the product, or the name of the line or category
     * @throws IllegalArgumentException if the id breaks a bound of {@link ProductId}
     */
    public Offering {
        requireNonNull(grain, "grain");
        Text.checkId(requireNonNull(id, "id"), "offering");
    }

    /**
     * Returns a product as an offering.
     *
     * @param product the product
     * @return the offering
     */
    public static Offering of(ProductId product) {
        return new Offering(
                OfferingGrain.PRODUCT, requireNonNull(product, "product").value());
    }

    /**
     * Returns a product line as an offering.
     *
     * @param line the line
     * @return the offering
     */
    public static Offering of(ProductLine line) {
        return new Offering(
                OfferingGrain.PRODUCT_LINE, requireNonNull(line, "line").value());
    }

    /**
     * Returns a category as an offering.
     *
     * @param category the category
     * @return the offering
     */
    public static Offering of(ProductCategory category) {
        return new Offering(
                OfferingGrain.CATEGORY, requireNonNull(category, "category").value());
    }

    @Override
    public int hashCode() {
        return Objects.hash(grain.name(), id); // an enum's own hash differs from launch to launch
    }

    /** Orders by grain, then id. */
    @Override
    public int compareTo(Offering other) {
        return ORDER.compare(this, other);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
