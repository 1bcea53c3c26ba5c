package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.TreeSet;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * Why retention moved between two answers: customer by customer, so that it sums exactly to the difference. Whoever is
 * as before moves nothing: each is measured by how far it is from what the earlier rate makes of its start.
 *
 * @param <K> the type of key
 */
public final class RetentionChange<K extends Comparable<? super K>> {
    private static final Ratio UNDEFINED = Ratio.of(0, 0);

    private final Retention<K> earlier;
    private final Retention<K> later;

    RetentionChange(Retention<K> earlier, Retention<K> later) {
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * Returns the earlier answer.
     *
     * @return as known or as measured then
     */
    public Retention<K> earlier() {
        return earlier;
    }

    /**
     * Returns the later answer.
     *
     * @return as known or as measured now
     */
    public Retention<K> later() {
        return later;
    }

    /**
     * Returns by how much net revenue retention moved.
     *
     * @return later - earlier, the sum of {@link KeyRetentionChange#net()}; undefined if a cohort is empty
     */
    public Ratio net() {
        return difference(earlier.netRevenue(), later.netRevenue());
    }

    /**
     * Returns by how much gross revenue retention moved.
     *
     * @return later - earlier, the sum of {@link KeyRetentionChange#gross()}; undefined if a cohort is empty
     */
    public Ratio gross() {
        return difference(earlier.grossRevenue(), later.grossRevenue());
    }

    private Ratio difference(Ratio before, Ratio now) {
        return isDefined() ? Fraction.of(now).minus(Fraction.of(before)).toRatio() : UNDEFINED;
    }

    private boolean isDefined() {
        return earlier.cohort() > 0 && later.cohort() > 0;
    }

    /**
     * Returns who is seen differently.
     *
     * @return those of a cohort whose start or end is another, by key; O(n log n)
     */
    public ImmutableList<KeyRetentionChange<K>> changes() {
        Base base = new Base(isDefined(), later.startRevenue(), earlier.netRevenue(), earlier.grossRevenue());
        ImmutableMap<K, KeyRetention<K>> before = cohort(earlier);
        ImmutableMap<K, KeyRetention<K>> now = cohort(later);
        return new TreeSet<>(Sets.union(before.keySet(), now.keySet()))
                .stream()
                        .map(key -> base.change(
                                key, Optional.ofNullable(before.get(key)), Optional.ofNullable(now.get(key))))
                        .filter(change -> !change.startBefore().equals(change.startNow())
                                || !change.endBefore().equals(change.endNow()))
                        .collect(toImmutableList());
    }

    private static <K extends Comparable<? super K>> ImmutableMap<K, KeyRetention<K>> cohort(Retention<K> retention) {
        return Maps.uniqueIndex(
                retention.keys().stream().filter(KeyRetention::isOfCohort).iterator(), KeyRetention::key);
    }

    /**
     * What all customers are measured by, summed once.
     *
     * @param isDefined whether both cohorts have somebody
     * @param start the start of the later cohort
     * @param net the earlier net rate
     * @param gross the earlier gross rate
     */
    private record Base(boolean isDefined, MonthlyAmount start, Ratio net, Ratio gross) {
        <K extends Comparable<? super K>> KeyRetentionChange<K> change(
                K key, Optional<KeyRetention<K>> before, Optional<KeyRetention<K>> now) {
            MonthlyAmount zero = MonthlyAmount.zero(start.currency());
            MonthlyAmount startBefore = before.map(KeyRetention::start).orElse(zero);
            MonthlyAmount startNow = now.map(KeyRetention::start).orElse(zero);
            MonthlyAmount endBefore = before.map(KeyRetention::end).orElse(zero);
            MonthlyAmount endNow = now.map(KeyRetention::end).orElse(zero);
            MonthlyAmount keptBefore = before.map(KeyRetention::kept).orElse(zero);
            MonthlyAmount keptNow = now.map(KeyRetention::kept).orElse(zero);
            MonthlyAmount more = startNow.minus(startBefore);
            return new KeyRetentionChange<>(
                    key,
                    startBefore,
                    endBefore,
                    startNow,
                    endNow,
                    moved(net, more, endNow.minus(endBefore)),
                    moved(gross, more, keptNow.minus(keptBefore)));
        }

        /** With E' / S' - r = (E' - E - r (S' - S)) / S', as E = r S: a sum over customers, 0 for who is as before. */
        private Ratio moved(Ratio rate, MonthlyAmount moreStart, MonthlyAmount moreEnd) {
            return isDefined ? moreEnd.minus(moreStart.times(rate)).over(start) : UNDEFINED;
        }
    }
}
