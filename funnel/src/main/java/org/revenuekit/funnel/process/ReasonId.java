package org.revenuekit.funnel.process;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a reason for which a lead leaves a process, such as a reason for losing (失注理由). Compared by text, so that
 * a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record ReasonId(String value) implements Comparable<ReasonId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public ReasonId {
        Text.checkId(value, "reason id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static ReasonId of(String value) {
        return new ReasonId(value);
    }

    @Override
    public int compareTo(ReasonId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
