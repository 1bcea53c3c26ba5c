package org.revenuekit.funnel.revenue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * How the recurring revenue of one key moved.
 *
 * @param key whose it is
 * @param start how much it was at the first day, 0 or more
 * @param end how much it is at the last day, 0 or more; not both are 0
 * @param movement its class; empty if both are equal
 * @param causes for an expansion or contraction by what it came: causes other than 0, in their order, which sum exactly
 *     to end - start; empty otherwise
 * @param <K> the type of key
 */
public record RevenueChange<K extends Comparable<? super K>>(
        K key,
        MonthlyAmount start,
        MonthlyAmount end,
        Optional<Movement> movement,
        ImmutableMap<ChangeCause, MonthlyAmount> causes) {
    /**
     * Checks that nothing is null.
     *
     * @param key whose it is
     * @param start how much it was
     * @param end how much it is
     * @param movement its class
     * @param causes by what it came
     */
    public RevenueChange {
        requireNonNull(key, "key");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(movement, "movement");
        requireNonNull(causes, "causes");
    }

    /**
     * Returns by how much it moved.
     *
     * @return end - start: a loss is negative
     */
    public MonthlyAmount amount() {
        return end.minus(start);
    }

    /**
     * Returns how much of it came by one cause.
     *
     * @param cause the cause
     * @return a gain, a loss below 0, or 0
     */
    public MonthlyAmount of(ChangeCause cause) {
        return causes.getOrDefault(requireNonNull(cause, "cause"), MonthlyAmount.zero(start.currency()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end); // an enum's own hash differs from launch to launch
    }
}
