package org.revenuekit.funnel.success;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a request (問い合わせ) of a customer. Compared by text, so that a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record RequestId(String value) implements Comparable<RequestId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public RequestId {
        Text.checkId(value, "request id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static RequestId of(String value) {
        return new RequestId(value);
    }

    @Override
    public int compareTo(RequestId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
