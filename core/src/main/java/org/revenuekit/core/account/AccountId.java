package org.revenuekit.core.account;

import org.revenuekit.core.internal.Text;

/**
 * Identifies an account (取引先), or a company that is known only as somebody's parent. Compared by text, so that a map
 * keyed by it stays fast whatever the ids.
 *
 * @param value the id as the source system writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record AccountId(String value) implements Comparable<AccountId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the source system writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public AccountId {
        Text.checkId(value, "account id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the source system writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static AccountId of(String value) {
        return new AccountId(value);
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
