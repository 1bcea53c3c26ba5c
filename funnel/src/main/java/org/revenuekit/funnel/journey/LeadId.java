package org.revenuekit.funnel.journey;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a lead (リード). Compared by text, so that a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record LeadId(String value) implements Comparable<LeadId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public LeadId {
        Text.checkId(value, "lead id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static LeadId of(String value) {
        return new LeadId(value);
    }

    @Override
    public int compareTo(LeadId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
