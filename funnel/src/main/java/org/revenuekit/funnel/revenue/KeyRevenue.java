package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableList;
import org.joda.money.CurrencyUnit;

/**
 * The revenue of one key.
 *
 * @param lines its lines, by asset and day
 * @param course what they sum to
 */
record KeyRevenue(ImmutableList<Line> lines, Course course) {
    static KeyRevenue of(CurrencyUnit currency, ImmutableList<Line> lines) {
        return new KeyRevenue(lines, new Course(currency, lines));
    }
}
