package org.revenuekit.funnel.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.Movement;

/**
 * What was kept of one customer, or whatever else retention is measured by.
 *
 * @param key whose it is
 * @param start recurring revenue at the start, 0 or more
 * @param end recurring revenue at the end, 0 or more; without what was scheduled, if the policy leaves that out
 * @param movement how it moved; empty if it did not
 * @param upsell how much of that is by other products in the place of some; below 0 if those are smaller
 * @param crossSell how much of that is by further products; below 0 if some were dropped
 * @param <K> the type of key
 */
public record KeyRetention<K extends Comparable<? super K>>(
        K key,
        MonthlyAmount start,
        MonthlyAmount end,
        Optional<Movement> movement,
        MonthlyAmount upsell,
        MonthlyAmount crossSell) {
    /**
     * Checks that nothing is null.
     *
     * @param key whose it is
     * @param start recurring revenue at the start
     * @param end recurring revenue at the end
     * @param movement how it moved
     * @param upsell how much of that is by other products
     * @param crossSell how much of that is by further products
     */
    public KeyRetention {
        requireNonNull(key, "key");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(movement, "movement");
        requireNonNull(upsell, "upsell");
        requireNonNull(crossSell, "crossSell");
    }

    /**
     * Returns whether it is one of those looked at: the new and the returned are not.
     *
     * @return true if there was revenue at the start
     */
    public boolean isOfCohort() {
        return start.signum() > 0;
    }

    /**
     * Returns by how much it moved.
     *
     * @return end - start: a loss is negative
     */
    public MonthlyAmount change() {
        return end.minus(start);
    }

    /**
     * Returns what is there of those looked at.
     *
     * @return the end; 0 if there was nothing at the start
     */
    public MonthlyAmount retained() {
        return isOfCohort() ? end : start;
    }

    /**
     * Returns what is there without any growth.
     *
     * @return start or end, whichever is less
     */
    public MonthlyAmount kept() {
        return Comparators.min(start, end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, start, end, upsell, crossSell); // an enum's own hash differs from launch to launch
    }
}
