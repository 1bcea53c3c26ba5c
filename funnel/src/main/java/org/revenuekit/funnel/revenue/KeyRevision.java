package org.revenuekit.funnel.revenue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * What two answers see differently of one key on a day.
 *
 * @param key whose revenue it is
 * @param before how much it was in the earlier answer
 * @param after how much it is in the later one
 * @param periods by what, by asset: their differences sum exactly to after - before
 * @param <K> the type of key
 */
public record KeyRevision<K extends Comparable<? super K>>(
        K key, MonthlyAmount before, MonthlyAmount after, ImmutableList<PeriodRevision> periods) {
    /**
     * Checks that nothing is null.
     *
     * @param key whose revenue it is
     * @param before how much it was
     * @param after how much it is
     * @param periods by what
     */
    public KeyRevision {
        requireNonNull(key, "key");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(periods, "periods");
    }

    /**
     * Returns the difference.
     *
     * @return after - before; 0 where revenue moved between assets only
     */
    public MonthlyAmount amount() {
        return after.minus(before);
    }
}
