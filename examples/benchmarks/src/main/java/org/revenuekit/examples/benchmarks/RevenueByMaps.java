package org.revenuekit.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;

/** What a developer writes: a map of amounts by month for each account. */
final class RevenueByMaps {
    private static final YearMonth LAST = Subscriptions.FIRST.plusMonths(Subscriptions.MONTH_ENDS - 1L);

    private RevenueByMaps() {}

    static RevenueAnswer answer(List<AssetPeriod> periods) {
        Map<AccountId, Map<YearMonth, BigDecimal>> revenue = new HashMap<>();
        Map<AccountId, LocalDate> first = new HashMap<>();
        for (AssetPeriod period : periods) {
            LocalDate from = period.active().from().orElseThrow();
            LocalDate to = period.active().to().orElseThrow();
            BigDecimal monthly = period.price().orElseThrow().amount().amount().multiply(period.quantity());
            Map<YearMonth, BigDecimal> months = revenue.computeIfAbsent(period.account(), id -> new TreeMap<>());
            first.merge(period.account(), from, (a, b) -> a.isBefore(b) ? a : b);
            YearMonth month =
                    YearMonth.from(from).isBefore(Subscriptions.FIRST) ? Subscriptions.FIRST : YearMonth.from(from);
            while (!month.isAfter(LAST) && month.atEndOfMonth().isBefore(to)) {
                months.merge(month, monthly, BigDecimal::add);
                month = month.plusMonths(1);
            }
        }
        RevenueAnswer.Tally tally = new RevenueAnswer.Tally();
        revenue.forEach((account, months) -> {
            for (int i = 1; i < Subscriptions.MONTH_ENDS; i++) {
                YearMonth month = Subscriptions.FIRST.plusMonths(i);
                tally.change(
                        i - 1,
                        cents(months, month.minusMonths(1)),
                        cents(months, month),
                        !requireNonNull(first.get(account))
                                .isAfter(month.minusMonths(1).atEndOfMonth()));
            }
            tally.year(
                    cents(months, Subscriptions.FIRST.plusMonths(RevenueAnswer.YEAR_START)),
                    cents(months, Subscriptions.FIRST.plusMonths(RevenueAnswer.YEAR_END)));
        });
        return tally.answer();
    }

    private static long cents(Map<YearMonth, BigDecimal> months, YearMonth month) {
        return months.getOrDefault(month, BigDecimal.ZERO).movePointRight(2).longValueExact();
    }
}
