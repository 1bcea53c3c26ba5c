package org.revenuekit.funnel.steps;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a step of a funnel (ステップ). Compared by text, so that a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record StepId(String value) implements Comparable<StepId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public StepId {
        Text.checkId(value, "step id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static StepId of(String value) {
        return new StepId(value);
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
