package org.revenuekit.segmentation.phase;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a piece of evidence: a later record of one id corrects the earlier. Compared by text, so that a map keyed
 * by it stays fast whatever the ids.
 *
 * @param value the id as the source system writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record EvidenceId(String value) implements Comparable<EvidenceId> {
    /**
     * Checks the bounds.
     *
     * @param value the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public EvidenceId {
        Text.checkId(value, "evidence id");
    }

    /**
     * Returns the id.
     *
     * @param value the id
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
