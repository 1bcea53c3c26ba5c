package org.revenuekit.funnel.success;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a milestone (マイルストーン) of the onboarding of customers. Compared by text, so that a map keyed by it stays
 * fast whatever the ids.
 *
 * @param value the id as the source writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record MilestoneId(String value) implements Comparable<MilestoneId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public MilestoneId {
        Text.checkId(value, "milestone id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static MilestoneId of(String value) {
        return new MilestoneId(value);
    }

    @Override
    public int compareTo(MilestoneId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
