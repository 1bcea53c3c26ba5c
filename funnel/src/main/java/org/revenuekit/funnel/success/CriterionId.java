package org.revenuekit.funnel.success;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a success criterion (成功基準). Compared by text, so that a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record CriterionId(String value) implements Comparable<CriterionId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public CriterionId {
        Text.checkId(value, "criterion id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
