package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.internal.Compared;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.internal.SideBySide;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * Why retention moved between two answers: customer by customer, so that it sums exactly to the difference. Whoever is
 * as before moves nothing: each is measured by how far it is from what the earlier rate makes of its start.
 *
 * @param <K> the type of key
 */
public final class RetentionChange<K extends Comparable<? super K>> {
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
        return netShift().total();
    }

    /**
     * Returns by how much gross revenue retention moved.
     *
     * @return later - earlier, the sum of {@link KeyRetentionChange#gross()}; undefined if a cohort is empty
     */
    public Ratio gross() {
        return grossShift().total();
    }

    private RateShift netShift() {
        return new RateShift(earlier.netRevenue(), later.netRevenue(), number(later.startRevenue()));
    }

    private RateShift grossShift() {
        return new RateShift(earlier.grossRevenue(), later.grossRevenue(), number(later.startRevenue()));
    }

    private static Fraction number(MonthlyAmount amount) {
        return Fraction.of(amount.number());
    }

    /**
     * Returns who is seen differently.
     *
     * @return those of a cohort whose start or end is another, by key; O(n log n)
     */
    public ImmutableList<KeyRetentionChange<K>> changes() {
        RateShift net = netShift();
        RateShift gross = grossShift();
        return SideBySide.of(KeyRetention::key, earlier.keys(), later.keys())
                .where(KeyRetention::isOfCohort)
                .all()
                .stream()
                .map(key -> change(key, net, gross))
                .filter(change -> !change.startBefore().equals(change.startNow())
                        || !change.endBefore().equals(change.endNow()))
                .collect(toImmutableList());
    }

    private KeyRetentionChange<K> change(Compared<K, KeyRetention<K>> key, RateShift net, RateShift gross) {
        MonthlyAmount zero = MonthlyAmount.zero(later.revenueDefinition().currency());
        MonthlyAmount startBefore = key.before().map(KeyRetention::start).orElse(zero);
        MonthlyAmount startNow = key.now().map(KeyRetention::start).orElse(zero);
        MonthlyAmount endBefore = key.before().map(KeyRetention::end).orElse(zero);
        MonthlyAmount endNow = key.now().map(KeyRetention::end).orElse(zero);
        MonthlyAmount keptBefore = key.before().map(KeyRetention::kept).orElse(zero);
        MonthlyAmount keptNow = key.now().map(KeyRetention::kept).orElse(zero);
        Fraction moreStart = number(startNow.minus(startBefore));
        return new KeyRetentionChange<>(
                key.key(),
                startBefore,
                endBefore,
                startNow,
                endNow,
                net.by(number(endNow.minus(endBefore)), moreStart),
                gross.by(number(keptNow.minus(keptBefore)), moreStart));
    }
}
