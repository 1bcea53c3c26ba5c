package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How the tenure of one customer is told in two answers.
 *
 * @param key whose it is
 * @param before in the earlier answer; empty if it has none, such as of one who came since
 * @param now in the later answer; empty if it has none
 * @param <K> the type of key
 */
public record TenureChange<K extends Comparable<? super K>>(K key, Optional<Tenure> before, Optional<Tenure> now) {
    /**
     * Checks that it is in one of them.
     *
     * @param key whose it is
     * @param before in the earlier answer
     * @param now in the later answer
     * @throws IllegalArgumentException if it is in none
     */
    public TenureChange {
        requireNonNull(key, "key");
        checkArgument(before.isPresent() || now.isPresent(), "before or now must be present, were empty (key %s)", key);
    }

    /**
     * Returns whether the customer has left since.
     *
     * @return true if its tenure has ended and had not, also if it came since
     */
    public boolean hasLeft() {
        return now.filter(Tenure::ended).isPresent()
                && before.filter(Tenure::ended).isEmpty();
    }

    /**
     * Returns whether what was told before no longer holds, so that a figure published then is another one now. Time
     * alone makes a tenure that goes on longer, or ends it.
     *
     * @return true if a tenure is gone, is shorter than it was, or had ended and is told otherwise, such as of one who
     *     came back after a pause that is tolerated
     */
    public boolean isRestated() {
        return before.filter(
                        then -> now.filter(tenure -> isSequel(then, tenure)).isEmpty())
                .isPresent();
    }

    private static boolean isSequel(Tenure then, Tenure now) {
        return then.ended() ? now.equals(then) : now.length() >= then.length();
    }
}
