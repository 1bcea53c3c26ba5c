package org.revenuekit.core.contact;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a contact (顧客担当者). Compared by text, so that a map keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source system writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record ContactId(String value) implements Comparable<ContactId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source system writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public ContactId {
        Text.checkId(value, "contact id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source system writes it
     * @return the value
     * @throws IllegalArgumentException if a bound is broken
     */
    public static ContactId of(String value) {
        return new ContactId(value);
    }

    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
