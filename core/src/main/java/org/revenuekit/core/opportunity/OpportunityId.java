package org.revenuekit.core.opportunity;

import org.revenuekit.core.internal.Text;

/**
 * Identifies an opportunity (商談). Compared by text, so that a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source system writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record OpportunityId(String value) implements Comparable<OpportunityId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source system writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public OpportunityId {
        Text.checkId(value, "opportunity id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source system writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static OpportunityId of(String value) {
        return new OpportunityId(value);
    }

    @Override
    public int compareTo(OpportunityId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
