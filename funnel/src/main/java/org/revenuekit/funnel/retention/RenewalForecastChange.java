package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.internal.RenewalKey;
import org.revenuekit.core.internal.SideBySide;
import org.revenuekit.core.money.MonthlyAmount;

/** Why a forecast of renewals moved: the contracts that came, went, or are seen differently. */
public final class RenewalForecastChange {
    private final RenewalForecast earlier;
    private final RenewalForecast later;

    RenewalForecastChange(RenewalForecast earlier, RenewalForecast later) {
        this.earlier = earlier;
        this.later = later;
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
        return SideBySide.of(RenewalForecastChange::key, earlier.all(), later.all()).differing().stream()
                .map(line -> new RenewalChange(line.key().asset(), line.key().due(), line.before(), line.now()))
                .collect(toImmutableList());
    }

    private static RenewalKey key(ExpectedRenewal line) {
        return RenewalKey.of(line.renewal());
    }
}
