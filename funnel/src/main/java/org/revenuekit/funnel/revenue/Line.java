package org.revenuekit.funnel.revenue;

import java.math.BigDecimal;
import java.util.Comparator;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.ProductId;

/**
 * The days on which a period makes recurring revenue, after cuts and netting.
 *
 * @param period what it is of
 * @param from the first day
 * @param to the day after the last
 * @param amount what all pieces are a month, above 0
 */
record Line(AssetPeriod period, long from, long to, MonthlyAmount amount) {
    static final Comparator<Line> ORDER = Comparator.comparing(Line::asset).thenComparingLong(Line::from);

    AssetId asset() {
        return period.asset();
    }

    ProductId product() {
        return period.product();
    }

    BigDecimal quantity() {
        return period.quantity();
    }

    /** What one piece is a month. */
    MonthlyAmount each() {
        return amount.times(Ratio.of(BigDecimal.ONE, quantity()));
    }

    boolean isActive(long day) {
        return from <= day && day < to;
    }
}
