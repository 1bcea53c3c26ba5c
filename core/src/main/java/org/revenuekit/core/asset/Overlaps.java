package org.revenuekit.core.asset;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.Span;

/** Assets of one account and product that are active on the same days: one finding for each that joins another. */
final class Overlaps {
    private static final Comparator<AssetPeriod> ORDER = comparing(AssetPeriod::account)
            .thenComparing(AssetPeriod::product)
            .thenComparingLong(period -> period.active().startDay())
            .thenComparing(AssetPeriod::asset);

    private final Map<AssetId, Finding> found = new TreeMap<>();

    private Overlaps() {}

    /** Looks at periods in ascending order, and of those before at the one that lasts longest. */
    static ImmutableList<Finding> of(ImmutableList<AssetPeriod> periods) {
        Overlaps overlaps = new Overlaps();
        ImmutableList<AssetPeriod> sorted = ImmutableList.sortedCopyOf(ORDER, periods);
        int longest = 0;
        for (int i = 1; i < sorted.size(); i++) {
            AssetPeriod before = sorted.get(longest);
            AssetPeriod period = sorted.get(i);
            boolean areAlike = before.account().equals(period.account())
                    && before.product().equals(period.product());
            if (areAlike) {
                before.active().intersection(period.active()).ifPresent(days -> overlaps.add(period, before, days));
            }
            boolean lasts =
                    areAlike && before.active().endDay() >= period.active().endDay();
            longest = lasts ? longest : i;
        }
        return ImmutableList.copyOf(overlaps.found.values());
    }

    private void add(AssetPeriod period, AssetPeriod other, Span days) {
        found.putIfAbsent(
                period.asset(),
                Finding.builder()
                        .kind(CoreFinding.OVERLAPPING_ASSETS)
                        .subject(Subject.of(period.asset()))
                        .putDetail("other", other.asset().value())
                        .putDetail("days", days.toString())
                        .build());
    }
}
