package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * The days on which periods make recurring revenue, after cuts and netting, as columns. Amounts are whole numbers of
 * one unit where they fit, and so does the sum of all; otherwise they are exact numbers of any length.
 */
final class LineTable {
    private final CurrencyUnit currency;
    private final List<AssetPeriod> periods;
    private final long[] from;
    private final long[] to;
    private final Units units;
    private final ImmutableList<MonthlyAmount> exact; // by row; empty if units fit

    LineTable(
            CurrencyUnit currency,
            List<AssetPeriod> periods,
            long[] from,
            long[] to,
            Units units,
            ImmutableList<MonthlyAmount> exact) {
        this.currency = currency;
        this.periods = periods;
        this.from = from;
        this.to = to;
        this.units = units;
        this.exact = exact;
    }

    CurrencyUnit currency() {
        return currency;
    }

    int size() {
        return periods.size();
    }

    Line line(int row) {
        return new Line(periods.get(row), from[row], to[row], amount(row));
    }

    AssetPeriod period(int row) {
        return periods.get(row);
    }

    long from(int row) {
        return from[row];
    }

    long to(int row) {
        return to[row];
    }

    boolean isActive(int row, long day) {
        return from[row] <= day && day < to[row];
    }

    /** Whether amounts are whole numbers of one unit. */
    boolean fits() {
        return exact.isEmpty();
    }

    /** The amount in units, where it fits. */
    long units(int row) {
        return units.get(row);
    }

    MonthlyAmount amount(int row) {
        return fits() ? ofUnits(units.get(row)) : exact.get(row);
    }

    MonthlyAmount ofUnits(long number) {
        return MonthlyAmount.of(
                currency, Ratio.of(BigDecimal.valueOf(number), BigDecimal.valueOf(units.denominator())));
    }

    /** What some rows are on a day. */
    MonthlyAmount sum(IntStream rows, long day) {
        IntStream active = rows.filter(row -> isActive(row, day));
        return fits()
                ? ofUnits(active.mapToLong(this::units).sum())
                : active.mapToObj(this::amount).reduce(MonthlyAmount.zero(currency), MonthlyAmount::plus);
    }
}
