package org.revenuekit.core.asset;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a subscription (契約): what is ordered, renewed and cancelled together. Compared by text, so that a map
 * keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source system writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record SubscriptionId(String value) implements Comparable<SubscriptionId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source system writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public SubscriptionId {
        Text.checkId(value, "subscription id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source system writes it
     * @return the value
     * @throws IllegalArgumentException if a bound is broken
     */
    public static SubscriptionId of(String value) {
        return new SubscriptionId(value);
    }

    @Override
    public int compareTo(SubscriptionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
