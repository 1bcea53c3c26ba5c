package org.revenuekit.segmentation.phase;

import org.revenuekit.core.internal.Text;

/**
 * Identifies an activity toward a higher phase. Compared by text, so that a map keyed by it stays fast whatever the
 * ids.
 *
 * @param value the id: 1 to 1,024 chars, no blank end, no control characters
 */
public record AdvancementActivityId(String value) implements Comparable<AdvancementActivityId> {
    /**
     * Checks the bounds.
     *
     * @param value the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public AdvancementActivityId {
        Text.checkId(value, "activity id");
    }

    /**
     * Returns the id.
     *
     * @param value the id
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static AdvancementActivityId of(String value) {
        return new AdvancementActivityId(value);
    }

    @Override
    public int compareTo(AdvancementActivityId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
