package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.measure.Ratio;

/**
 * How the revenue of one customer is seen differently in two answers, and how much that moved the share of existing
 * customers.
 *
 * @param key whose it is
 * @param before in the earlier answer; empty if it had none
 * @param now in the later answer; empty if it has none
 * @param share by how much that moves the share; undefined if one of the shares is
 * @param <K> the type of key
 */
public record CustomerRevenueChange<K extends Comparable<? super K>>(
        K key, Optional<CustomerRevenue<K>> before, Optional<CustomerRevenue<K>> now, Ratio share) {
    /**
     * Checks that it is in one of them.
     *
     * @param key whose it is
     * @param before in the earlier answer
     * @param now in the later answer
     * @param share by how much that moves the share
     * @throws IllegalArgumentException if it is in none
     */
    public CustomerRevenueChange {
        requireNonNull(key, "key");
        checkArgument(before.isPresent() || now.isPresent(), "before or now must be present, were empty (key %s)", key);
        requireNonNull(share, "share");
    }
}
