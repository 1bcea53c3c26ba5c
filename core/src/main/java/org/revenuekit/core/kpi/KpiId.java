package org.revenuekit.core.kpi;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a KPI of a tree. Compared by text, so that a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the definition and its values write it: 1 to 1,024 chars, no blank end, no control characters
 */
public record KpiId(String value) implements Comparable<KpiId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the definition and its values write it
     * @throws IllegalArgumentException if a bound is broken
     */
    public KpiId {
        Text.checkId(value, "kpi id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the definition and its values write it
     * @return the value
     * @throws IllegalArgumentException if a bound is broken
     */
    public static KpiId of(String value) {
        return new KpiId(value);
    }

    @Override
    public int compareTo(KpiId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
