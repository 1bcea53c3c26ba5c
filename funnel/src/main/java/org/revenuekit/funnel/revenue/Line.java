package org.revenuekit.funnel.revenue;

import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * The days on which a period makes recurring revenue, after cuts and netting.
 *
 * @param period what it is of
 * @param from the first day
 * @param to the day after the last
 * @param each what one piece is a month
 * @param amount what all pieces are a month, above 0
 * @param runFrom the first day of the lines of the asset that follow each other without a gap
 * @param runTo the day after the last of them
 */
record Line(
        AssetPeriod period, long from, long to, MonthlyAmount each, MonthlyAmount amount, long runFrom, long runTo) {
    boolean isActive(long day) {
        return from <= day && day < to;
    }
}
