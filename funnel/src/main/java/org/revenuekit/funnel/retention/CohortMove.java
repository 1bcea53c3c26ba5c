package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.time.Span;

/**
 * A customer who is of another cohort in a later answer.
 *
 * @param key who
 * @param before the days of its cohort in the earlier answer; empty if it had none, as it came since
 * @param now those in the later answer; empty if it has none
 * @param <K> the type of key
 */
public record CohortMove<K extends Comparable<? super K>>(K key, Optional<Span> before, Optional<Span> now) {
    /**
     * Checks that it is in one of them.
     *
     * @param key who
     * @param before the days of its cohort in the earlier answer
     * @param now those in the later answer
     * @throws IllegalArgumentException if it is in none
     */
    public CohortMove {
        requireNonNull(key, "key");
        checkArgument(before.isPresent() || now.isPresent(), "before or now must be present, were empty (key %s)", key);
    }
}
