package org.revenuekit.funnel.revenue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;

/**
 * The revenue of one key.
 *
 * @param lines its lines, by asset and day
 * @param course what they sum to
 */
record KeyRevenue(ImmutableList<Line> lines, Course course) {
    private static final Comparator<Line> ORDER =
            Comparator.comparing((Line line) -> line.period().asset()).thenComparingLong(Line::from);

    static KeyRevenue of(CurrencyUnit currency, List<Line> lines) {
        return new KeyRevenue(lines.stream().sorted(ORDER).collect(toImmutableList()), new Course(currency, lines));
    }

    ImmutableList<Line> active(long day) {
        return lines.stream().filter(line -> line.isActive(day)).collect(toImmutableList());
    }
}
