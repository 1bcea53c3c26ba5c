package org.revenuekit.core.seller;

import org.revenuekit.core.internal.Text;

/**
 * Identifies one of our sellers (営業担当). Compared by text, so that a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source system writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record SellerId(String value) implements Comparable<SellerId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source system writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public SellerId {
        Text.checkId(value, "seller id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source system writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static SellerId of(String value) {
        return new SellerId(value);
    }

    @Override
    public int compareTo(SellerId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
