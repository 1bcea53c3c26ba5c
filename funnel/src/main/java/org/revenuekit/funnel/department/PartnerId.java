package org.revenuekit.funnel.department;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a partner (パートナー) that sells with us. Compared by text, so that a map keyed by it stays fast whatever the
 * ids.
 *
 * @param value the id as the source writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record PartnerId(String value) implements Comparable<PartnerId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public PartnerId {
        Text.checkId(value, "partner id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static PartnerId of(String value) {
        return new PartnerId(value);
    }

    @Override
    public int compareTo(PartnerId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
