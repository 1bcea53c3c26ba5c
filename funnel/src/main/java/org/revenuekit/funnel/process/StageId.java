package org.revenuekit.funnel.process;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a stage (ステージ) of a process. Compared by text, so that a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record StageId(String value) implements Comparable<StageId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public StageId {
        Text.checkId(value, "stage id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static StageId of(String value) {
        return new StageId(value);
    }

    @Override
    public int compareTo(StageId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
