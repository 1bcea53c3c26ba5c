package org.revenuekit.funnel.revenue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The revenue of one key.
 *
 * @param lines its lines, by asset and day
 * @param course what they sum to
 */
record KeyRevenue(ImmutableList<Line> lines, Course course) {
    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::asset).thenComparingLong(Line::from);

    static KeyRevenue of(LineTable table, IntStream rows) {
        ImmutableList<Line> lines = rows.mapToObj(table::line).sorted(ORDER).collect(toImmutableList());
        return new KeyRevenue(lines, new Course(table.currency(), lines));
    }

    ImmutableList<Line> active(long day) {
        return lines.stream().filter(line -> line.isActive(day)).collect(toImmutableList());
    }
}
