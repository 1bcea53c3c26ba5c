package org.revenuekit.funnel.process;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a role of a revenue team, such as SR, EBR, AE or CSM. Compared by text, so that a map keyed by it stays
 * fast whatever the ids.
 *
 * @param value the id as the source writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record RoleId(String value) implements Comparable<RoleId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public RoleId {
        Text.checkId(value, "role id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static RoleId of(String value) {
        return new RoleId(value);
    }

    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
