package org.revenuekit.funnel.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.funnel.columns.ColumnRevenueTest.AS_OF;
import static org.revenuekit.funnel.columns.ColumnRevenueTest.POLICY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.revenue.BridgeMonth;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenueAnalysis;
import org.revenuekit.funnel.revenue.RevenueChange;

class ColumnRevenueProperties {
    private static final int ACCOUNTS = 5;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 900;

    record Row(int account, int first, int end, long amount) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ACCOUNTS - 1),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.integers().between(1, 400)),
                                Tuple.of(1, Arbitraries.just(Integer.MAX_VALUE))),
                        Arbitraries.longs().between(0, 3))
                .as((account, day, length, amount) -> {
                    int first = (int) FIRST.toEpochDay() + day;
                    return new Row(
                            account, first, length == Integer.MAX_VALUE ? RevenueColumns.OPEN : first + length, amount);
                })
                .list()
                .ofMaxSize(15)
                .withoutEdgeCases(); // there are so many that nothing else would be tried
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Arbitraries.integers().between(0, 30).map(YearMonth.of(2024, 1)::plusMonths);
    }

    private static MonthlyRevenue byColumns(List<Row> rows, YearMonth first, YearMonth last) {
        RevenueColumns columns = RevenueColumns.of(
                CurrencyUnit.USD,
                12,
                ACCOUNTS,
                rows.stream().mapToInt(Row::account).toArray(),
                rows.stream().mapToInt(Row::first).toArray(),
                rows.stream().mapToInt(Row::end).toArray(),
                rows.stream().mapToLong(Row::amount).toArray());
        return ColumnRevenueAnalysis.of(POLICY).monthly(columns, first, last, AS_OF);
    }

    /** In twelfths of a dollar a month, so in dollars a year. */
    private static RecurringRevenue<AccountId> byObjects(List<Row> rows) {
        return RevenueAnalysis.of(POLICY)
                .measure(
                        IntStream.range(0, rows.size())
                                .mapToObj(i -> period("x" + i, rows.get(i)))
                                .toList(),
                        AS_OF);
    }

    private static AssetPeriod period(String asset, Row row) {
        LocalDate from = LocalDate.ofEpochDay(row.first());
        return AssetPeriod.of(
                        AssetId.of(asset),
                        AccountId.of("a" + row.account()),
                        ProductId.of("p"),
                        row.end() == RevenueColumns.OPEN
                                ? Span.from(from)
                                : Span.of(from, LocalDate.ofEpochDay(row.end())),
                        new UnitPrice(MoneyFraction.parse("USD " + row.amount()), BillingPeriod.YEARLY))
                .withRecordedOn(FIRST);
    }

    @Property
    void columnsSayWhatObjectsSay(
            @ForAll("rows") List<Row> rows, @ForAll("months") YearMonth one, @ForAll("months") YearMonth other) {
        YearMonth first = one.isBefore(other) ? one : other;
        YearMonth last = one.isBefore(other) ? other : one;
        RecurringRevenue<AccountId> objects = byObjects(rows);
        List<Row> byAccount =
                rows.stream().sorted(Comparator.comparingInt(Row::account)).toList();
        for (List<Row> order : List.of(rows, byAccount)) {
            MonthlyRevenue columns = byColumns(order, first, last);
            for (BridgeMonth month : objects.monthly(first, last).months()) {
                YearMonth before = month.month().minusMonths(1);
                assertEquals(month.start(), columns.end(before));
                assertEquals(month.end(), columns.end(month.month()));
                assertEquals(month.startCount(), columns.accounts(before));
                assertEquals(month.endCount(), columns.accounts(month.month()));
                assertEquals(month.isProvisional(), columns.isProvisional(month.month()));
                for (Movement movement : Movement.values()) {
                    assertEquals(month.of(movement), columns.of(movement, month.month()));
                    assertEquals(month.count(movement), columns.count(movement, month.month()));
                }
            }
        }
    }

    @Property
    void retentionIsThatOfTheAccountsOneByOne(@ForAll("rows") List<Row> rows, @ForAll("months") YearMonth last) {
        MonthlyRevenue columns = byColumns(rows, last.minusMonths(13), last);
        LocalDate end = last.atEndOfMonth();
        LocalDate start = last.minusMonths(12).atEndOfMonth();
        MonthlyAmount base = MonthlyAmount.zero(CurrencyUnit.USD);
        MonthlyAmount net = base;
        MonthlyAmount gross = base;
        for (RevenueChange<AccountId> change :
                byObjects(rows).movements(start, end).changes()) {
            base = base.plus(change.start());
            net = change.start().signum() > 0 ? net.plus(change.end()) : net;
            gross = gross.plus(change.start().compareTo(change.end()) < 0 ? change.start() : change.end());
        }
        assertEquals(0, Ratio.byValue().compare(net.over(base), columns.netRetention(last)));
        assertEquals(0, Ratio.byValue().compare(gross.over(base), columns.grossRetention(last)));
    }
}
