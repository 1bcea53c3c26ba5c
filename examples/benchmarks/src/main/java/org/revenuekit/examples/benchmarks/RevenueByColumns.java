package org.revenuekit.examples.benchmarks;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.columns.ColumnRevenueAnalysis;
import org.revenuekit.funnel.columns.MonthlyRevenue;
import org.revenuekit.funnel.columns.RevenueColumns;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/** The library's column entrance. */
final class RevenueByColumns {
    static final RevenuePolicy POLICY = RevenuePolicy.standard(RevenueObjects.CURRENCY).toBuilder()
            .ref(DefinitionRef.of("benchmark", 1))
            .nettingDays(0)
            .build();
    static final YearMonth FIRST = Subscriptions.FIRST.plusMonths(1);
    static final YearMonth LAST = Subscriptions.FIRST.plusMonths(Subscriptions.MONTH_ENDS - 1L);

    private static final long CENTS = 100;

    private RevenueByColumns() {}

    static RevenueColumns columns(Subscriptions data) {
        return RevenueColumns.of(
                RevenueObjects.CURRENCY, CENTS, data.accounts(), data.account(), data.from(), data.to(), data.cents());
    }

    static RevenueAnswer answer(RevenueColumns columns) {
        MonthlyRevenue revenue = ColumnRevenueAnalysis.of(POLICY).monthly(columns, FIRST, LAST, Subscriptions.AS_OF);
        RevenueAnswer.Tally tally = new RevenueAnswer.Tally();
        for (int month = 0; month < Subscriptions.MONTH_ENDS - 1; month++) {
            for (Movement movement : Movement.values()) {
                YearMonth of = FIRST.plusMonths(month);
                tally.add(month, kind(movement), revenue.count(movement, of), cents(revenue.of(movement, of)));
            }
        }
        Ratio net = revenue.netRetention(LAST);
        tally.retained(
                whole(net.denominator()),
                whole(net.numerator()),
                whole(revenue.grossRetention(LAST).numerator()));
        return tally.answer();
    }

    static int kind(Movement movement) {
        return switch (movement) {
            case NEW -> RevenueAnswer.NEW;
            case REACTIVATION -> RevenueAnswer.REACTIVATION;
            case EXPANSION -> RevenueAnswer.EXPANSION;
            case CONTRACTION -> RevenueAnswer.CONTRACTION;
            case CHURN -> RevenueAnswer.CHURN;
        };
    }

    static long cents(MonthlyAmount amount) {
        return amount.rounded().getAmountMinorLong();
    }

    private static long whole(BigDecimal units) {
        return units.longValueExact();
    }
}
