package org.revenuekit.hierarchy.insight;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import org.revenuekit.core.internal.Text;

/**
 * One side of how a customer is treated, beyond its prices.
 *
 * @param name 1 to 64 lower-case ASCII letters, digits and hyphens, such as {@code payment-terms}
 */
public record Aspect(String name) implements Comparable<Aspect> {
    /** In how many days invoices are due (支払条件). */
    public static final Aspect PAYMENT_TERMS = new Aspect("payment-terms");

    /** The day on which a contract ends (契約終了日). */
    public static final Aspect CONTRACT_END = new Aspect("contract-end");

    private static final int LONGEST = 64;

    /**
     * Checks the name.
     *
     * @param name 1 to 64 lower-case ASCII letters, digits and hyphens
     * @throws IllegalArgumentException if it is anything else
     */
    public Aspect {
        requireNonNull(name, "name");
        checkArgument(
                !name.isEmpty()
                        && name.length() <= LONGEST
                        && CharMatcher.inRange('a', 'z')
                                .or(CharMatcher.inRange('0', '9'))
                                .or(CharMatcher.is('-'))
                                .matchesAllOf(name),
                "aspect must be 1 to 64 of a-z, 0-9 and -, was \"%s\"",
                Text.shown(name));
    }

    /**
     * Returns the aspect.
     *
     * @param name 1 to 64 lower-case ASCII letters, digits and hyphens
     * @return the aspect
     * @throws IllegalArgumentException if it is anything else
     */
    public static Aspect of(String name) {
        return new Aspect(name);
    }

    @Override
    public int compareTo(Aspect other) {
        return name.compareTo(other.name);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
