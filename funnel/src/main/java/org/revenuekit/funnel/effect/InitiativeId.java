package org.revenuekit.funnel.effect;

import org.revenuekit.core.internal.Text;

/**
 * Identifies an initiative (施策).
 *
 * @param value the id as the source writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record InitiativeId(String value) implements Comparable<InitiativeId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public InitiativeId {
        Text.checkId(value, "initiative id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static InitiativeId of(String value) {
        return new InitiativeId(value);
    }

    @Override
    public int compareTo(InitiativeId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
