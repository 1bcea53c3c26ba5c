package org.revenuekit.funnel.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.money.MoneyRatio;

/**
 * The revenue of one customer in a period, as an existing one and as a new one.
 *
 * @param key whose it is
 * @param since when the customer came; empty if that is long ago, its first day not being known
 * @param existing what it paid as an existing customer, 0 or more
 * @param fresh what it paid as a new one, 0 or more
 * @param <K> the type of key
 */
public record CustomerRevenue<K extends Comparable<? super K>>(
        K key, Optional<LocalDate> since, MoneyRatio existing, MoneyRatio fresh) {
    /**
     * Checks that nothing is null.
     *
     * @param key whose it is
     * @param since when the customer came
     * @param existing what it paid as an existing customer
     * @param fresh what it paid as a new one
     */
    public CustomerRevenue {
        requireNonNull(key, "key");
        requireNonNull(since, "since");
        requireNonNull(existing, "existing");
        requireNonNull(fresh, "fresh");
    }
}
