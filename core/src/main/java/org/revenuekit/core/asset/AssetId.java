package org.revenuekit.core.asset;

import org.revenuekit.core.internal.Text;

/**
 * Identifies an asset (納入商品). Compared by text, so that a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source system writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record AssetId(String value) implements Comparable<AssetId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source system writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public AssetId {
        Text.checkId(value, "asset id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source system writes it
     * @return the value
     * @throws IllegalArgumentException if a bound is broken
     */
    public static AssetId of(String value) {
        return new AssetId(value);
    }

    @Override
    public int compareTo(AssetId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
