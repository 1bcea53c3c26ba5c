package org.revenuekit.core.internal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What two answers say of one thing.
 *
 * @param key what it is
 * @param before what the earlier answer says of it; empty if nothing
 * @param now what the later answer says of it; empty if nothing
 * @param <K> the type of key
 * @param <V> what is said
 */
public record Compared<K, V>(K key, Optional<V> before, Optional<V> now) {
    /**
     * Checks that it is in one of them.
     *
     * @param key what it is
     * @param before what the earlier answer says of it
     * @param now what the later answer says of it
     * @throws IllegalArgumentException if it is in none
     */
    public Compared {
        requireNonNull(key, "key");
        checkArgument(before.isPresent() || now.isPresent(), "before or now must be present, were empty (%s)", key);
    }

    /**
     * Returns whether both say something else.
     *
     * @return true also if only one says anything
     */
    public boolean isDifferent() {
        return !before.equals(now);
    }
}
