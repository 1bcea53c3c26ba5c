package org.revenuekit.core.observation;

import org.revenuekit.core.internal.Text;

/**
 * Identifies an indicator (指標): what is observed of customers, such as {@code satisfaction}. Compared by text, so that
 * a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source system writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source system writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public IndicatorId {
        Text.checkId(value, "indicator id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source system writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
