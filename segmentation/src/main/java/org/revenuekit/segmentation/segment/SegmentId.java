package org.revenuekit.segmentation.segment;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a segment of a grid. Compared by text, so that a map keyed by it stays fast whatever the ids.
 *
 * @param value the id: 1 to 1,024 chars, no blank end, no control characters
 */
public record SegmentId(String value) implements Comparable<SegmentId> {
    /**
     * Checks the bounds.
     *
     * @param value the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public SegmentId {
        Text.checkId(value, "segment id");
    }

    /**
     * Returns the id.
     *
     * @param value the id
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static SegmentId of(String value) {
        return new SegmentId(value);
    }

    @Override
    public int compareTo(SegmentId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
