package org.revenuekit.funnel.revenue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * Why figures moved between two answers about the same days: the number as published then, as known now, and the
 * periods between them.
 *
 * @param <K> the type of key
 */
public final class RevenueRevision<K extends Comparable<? super K>> {
    private final RecurringRevenue<K> earlier;
    private final RecurringRevenue<K> later;

    RevenueRevision(RecurringRevenue<K> earlier, RecurringRevenue<K> later) {
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * Returns the earlier answer.
     *
     * @return as published then
     */
    public RecurringRevenue<K> earlier() {
        return earlier;
    }

    /**
     * Returns the later answer.
     *
     * @return as known now
     */
    public RecurringRevenue<K> later() {
        return later;
    }

    /**
     * Returns by how much the total of a day moved.
     *
     * @param day the day
     * @return later - earlier, the sum of the differences of {@link #at}
     */
    public MonthlyAmount amount(LocalDate day) {
        return later.at(requireNonNull(day, "day")).minus(earlier.at(day));
    }

    /**
     * Returns what is seen differently of a day.
     *
     * @param day the day
     * @return keys of which some asset makes another amount, ascending; O(periods)
     */
    public ImmutableList<KeyRevision<K>> at(LocalDate day) {
        requireNonNull(day, "day");
        TreeSet<K> keys = new TreeSet<>(earlier.keys());
        keys.addAll(later.keys());
        return keys.stream()
                .map(key -> revision(key, day))
                .filter(revision -> !revision.periods().isEmpty())
                .collect(toImmutableList());
    }

    private KeyRevision<K> revision(K key, LocalDate day) {
        Map<AssetId, Line> before = byAsset(earlier.active(key, day));
        Map<AssetId, Line> after = byAsset(later.active(key, day));
        TreeSet<AssetId> assets = new TreeSet<>(before.keySet());
        assets.addAll(after.keySet());
        return new KeyRevision<>(
                key,
                sum(before),
                sum(after),
                assets.stream()
                        .map(asset -> period(
                                asset, Optional.ofNullable(before.get(asset)), Optional.ofNullable(after.get(asset))))
                        .filter(revision -> revision.amount().signum() != 0)
                        .collect(toImmutableList()));
    }

    private PeriodRevision period(AssetId asset, Optional<Line> before, Optional<Line> after) {
        return new PeriodRevision(
                asset,
                before.map(Line::amount).orElse(zero()),
                after.map(Line::amount).orElse(zero()),
                before.map(Line::period),
                after.map(Line::period));
    }

    private static Map<AssetId, Line> byAsset(ImmutableList<Line> lines) {
        Map<AssetId, Line> byAsset = new TreeMap<>();
        lines.forEach(line -> byAsset.put(line.asset(), line));
        return byAsset;
    }

    private MonthlyAmount sum(Map<AssetId, Line> lines) {
        return lines.values().stream().map(Line::amount).reduce(zero(), MonthlyAmount::plus);
    }

    private MonthlyAmount zero() {
        return MonthlyAmount.zero(later.currency());
    }
}
