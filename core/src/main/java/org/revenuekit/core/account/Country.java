package org.revenuekit.core.account;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import org.revenuekit.core.internal.Text;

/**
 * A country (国), by the two letters of ISO 3166-1. The form is checked, not whether the code is assigned: the list
 * changes, and user-assigned codes such as XK are in use.
 *
 * @param code two letters A to Z, such as JP
 */
public record Country(String code) implements Comparable<Country> {
    private static final CharMatcher UPPER_CASE = CharMatcher.inRange('A', 'Z');
    private static final int LETTERS = 2;

    /**
     * Checks the form.
     *
     * @param code two letters A to Z
     * @throws IllegalArgumentException if it is anything else
     */
    public Country {
        requireNonNull(code, "code");
        checkArgument(
                code.length() == LETTERS && UPPER_CASE.matchesAllOf(code),
                "country must be two letters A to Z (ISO 3166-1 alpha-2), was \"%s\"",
                Text.shown(code));
    }

    /**
     * Returns the country.
     *
     * @param code two letters A to Z
     * @return the country
     * @throws IllegalArgumentException if it is anything else
     */
    public static Country of(String code) {
        return new Country(code);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    /** Returns the two letters. */
    @Override
    public String toString() {
        return code;
    }
}
