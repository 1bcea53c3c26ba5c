package org.revenuekit.funnel.revenue;

import java.util.Comparator;
import java.util.List;
import org.revenuekit.core.asset.AssetPeriod;

/**
 * The order of the periods of one asset: by first day; of one day what came on record last stands last, and equal
 * periods stand together.
 */
final class RowOrder implements Comparator<Integer> {
    private static final Comparator<AssetPeriod> CONTENT = Comparator.comparingLong(AssetPeriod::knownFromDay)
            .thenComparingLong(period -> period.active().endDay())
            .thenComparing(AssetPeriod::toString);

    private final List<AssetPeriod> periods;
    private final long[] from;

    RowOrder(List<AssetPeriod> periods, long[] from) {
        this.periods = periods;
        this.from = from;
    }

    @Override
    public int compare(Integer row, Integer other) {
        int byDay = Long.compare(from[row], from[other]);
        return byDay != 0 ? byDay : CONTENT.compare(periods.get(row), periods.get(other));
    }
}
