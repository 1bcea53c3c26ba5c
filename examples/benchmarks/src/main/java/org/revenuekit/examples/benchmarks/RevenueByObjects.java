package org.revenuekit.examples.benchmarks;

import java.util.List;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.funnel.revenue.BridgeMonth;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.RevenueAnalysis;
import org.revenuekit.funnel.revenue.RevenueBridge;

/** The library's public API. */
final class RevenueByObjects {
    private RevenueByObjects() {}

    static RevenueAnswer answer(List<AssetPeriod> periods) {
        RevenueBridge bridge = RevenueAnalysis.of(RevenueByColumns.POLICY)
                .measure(periods, Subscriptions.AS_OF)
                .monthly(RevenueByColumns.FIRST, RevenueByColumns.LAST);
        RevenueAnswer.Tally tally = new RevenueAnswer.Tally();
        for (int month = 0; month < Subscriptions.MONTH_ENDS - 1; month++) {
            BridgeMonth row = bridge.months().get(month);
            for (Movement movement : Movement.values()) {
                tally.add(
                        month,
                        RevenueByColumns.kind(movement),
                        row.count(movement),
                        RevenueByColumns.cents(row.of(movement)));
            }
        }
        return tally.answer();
    }
}
