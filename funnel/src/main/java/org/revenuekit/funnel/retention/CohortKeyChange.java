package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How one customer is seen differently in one cell of two answers: what the cell would be of that customer alone.
 *
 * @param key whose it is
 * @param before in the earlier answer; empty if it was not in that cell
 * @param now in the later answer; empty if it is not in that cell
 * @param <K> the type of key
 */
public record CohortKeyChange<K extends Comparable<? super K>>(
        K key, Optional<CohortCell> before, Optional<CohortCell> now) {
    /**
     * Checks that it is in one of them.
     *
     * @param key whose it is
     * @param before in the earlier answer
     * @param now in the later answer
     * @throws IllegalArgumentException if it is in none
     */
    public CohortKeyChange {
        requireNonNull(key, "key");
        checkArgument(before.isPresent() || now.isPresent(), "before or now must be present, were empty (key %s)", key);
    }
}
