package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.money.MonthlyAmount;

/** Why a forecast of renewals moved: the contracts that came, went, or are seen differently. */
public final class RenewalForecastChange {
    private final RenewalForecast earlier;
    private final RenewalForecast later;

    RenewalForecastChange(RenewalForecast earlier, RenewalForecast later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** By what a contract is the same in both. */
    private record Key(AssetId asset, LocalDate due) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::due).thenComparing(Key::asset);

        static Key of(ExpectedRenewal line) {
            return new Key(line.renewal().asset(), line.renewal().due());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Returns the earlier forecast.
     *
     * @return as it was
     */
    public RenewalForecast earlier() {
        return earlier;
    }

    /**
     * Returns the later forecast.
     *
     * @return as it is
     */
    public RenewalForecast later() {
        return later;
    }

    /**
     * Returns by how much what is due moved.
     *
     * @return later - earlier, per month
     */
    public MonthlyAmount due() {
        return later.due().minus(earlier.due());
    }

    /**
     * Returns by how much what is expected moved.
     *
     * @return later - earlier, per month
     */
    public MonthlyAmount expected() {
        return later.expected().minus(earlier.expected());
    }

    /**
     * Returns by how much what is at risk moved.
     *
     * @return later - earlier, per month: due - expected
     */
    public MonthlyAmount atRisk() {
        return later.atRisk().minus(earlier.atRisk());
    }

    /**
     * Returns the contracts that are seen differently.
     *
     * @return also those overdue, by due day, then by asset; O(n log n)
     */
    public ImmutableList<RenewalChange> changes() {
        Map<Key, ExpectedRenewal> before = byKey(earlier);
        Map<Key, ExpectedRenewal> now = byKey(later);
        return new TreeSet<>(Sets.union(before.keySet(), now.keySet()))
                .stream()
                        .map(key -> new RenewalChange(
                                key.asset(),
                                key.due(),
                                Optional.ofNullable(before.get(key)),
                                Optional.ofNullable(now.get(key))))
                        .filter(change -> !change.before().equals(change.now()))
                        .collect(toImmutableList());
    }

    private static Map<Key, ExpectedRenewal> byKey(RenewalForecast forecast) {
        Map<Key, ExpectedRenewal> byKey = new TreeMap<>();
        forecast.all().forEach(line -> byKey.put(Key.of(line), line));
        return byKey;
    }
}
