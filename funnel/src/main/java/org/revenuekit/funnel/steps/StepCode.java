package org.revenuekit.funnel.steps;

import org.revenuekit.core.internal.Text;

/**
 * What kind of event it is, such as a page opened or a form sent (イベント種別). Compared by text, so that a map keyed by it
 * stays fast whatever the ids.
 *
 * @param value the code as the source writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record StepCode(String value) implements Comparable<StepCode> {
    /**
     * Checks the bounds.
     *
     * @param value the code as the source writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public StepCode {
        Text.checkId(value, "step code");
    }

    /**
     * Returns the code.
     *
     * @param value the code as the source writes it
     * @return the code
     * @throws IllegalArgumentException if a bound is broken
     */
    public static StepCode of(String value) {
        return new StepCode(value);
    }

    @Override
    public int compareTo(StepCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the code. */
    @Override
    public String toString() {
        return value;
    }
}
