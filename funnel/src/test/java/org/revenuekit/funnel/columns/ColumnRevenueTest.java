package org.revenuekit.funnel.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Undefined;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.funnel.revenue.ChurnDate;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.RevenuePolicy;

class ColumnRevenueTest {
    static final RevenuePolicy POLICY = RevenuePolicy.builder()
            .ref(DefinitionRef.of("columns", 1))
            .currency(CurrencyUnit.USD)
            .nettingDays(0)
            .build();
    static final AsOf AS_OF =
            BusinessCalendar.of(ZoneId.of("UTC"), Month.JANUARY).endOf(LocalDate.parse("2026-12-31"));
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }

    private static MonthlyAmount usd(String amount) {
        return MonthlyAmount.of(MoneyFraction.parse("USD " + amount));
    }

    /** In cents: one from 2025 on that grows and shrinks, one that pauses, one that comes. */
    private static RevenueColumns columns() {
        return RevenueColumns.of(
                CurrencyUnit.USD,
                100,
                5,
                new int[] {0, 0, 0, 1, 1, 4, 4},
                new int[] {
                    day("2024-12-31"),
                    day("2025-03-01"),
                    day("2026-03-01"),
                    day("2025-01-31"),
                    day("2026-02-01"),
                    day("2026-02-28"),
                    day("2026-01-01")
                },
                new int[] {
                    day("2025-03-01"),
                    day("2026-03-01"),
                    RevenueColumns.OPEN,
                    day("2026-01-31"),
                    RevenueColumns.OPEN,
                    RevenueColumns.OPEN,
                    RevenueColumns.OPEN
                },
                new long[] {1000, 2500, 500, 300, 400, 150, 0});
    }

    private static MonthlyRevenue monthly(YearMonth first, YearMonth last) {
        return ColumnRevenueAnalysis.of(POLICY).monthly(columns(), first, last, AS_OF);
    }

    @Test
    void monthsStartWhereTheOnesBeforeEnd() {
        MonthlyRevenue revenue = monthly(JANUARY, YearMonth.of(2026, 3));

        assertEquals(List.of(JANUARY, YearMonth.of(2026, 2), YearMonth.of(2026, 3)), revenue.months());
        assertEquals(usd("28"), revenue.end(YearMonth.of(2025, 12)));
        assertEquals(usd("25"), revenue.end(JANUARY));
        assertEquals(usd("30.50"), revenue.end(YearMonth.of(2026, 2)));
        assertEquals(usd("10.50"), revenue.end(YearMonth.of(2026, 3)));
        assertEquals(2, revenue.accounts(YearMonth.of(2025, 12)));
        assertEquals(1, revenue.accounts(JANUARY));
        assertEquals(3, revenue.accounts(YearMonth.of(2026, 2)));
        assertEquals(usd("-3"), revenue.of(Movement.CHURN, JANUARY));
        assertEquals(1, revenue.count(Movement.CHURN, JANUARY));
        assertEquals(usd("4"), revenue.of(Movement.REACTIVATION, YearMonth.of(2026, 2)));
        assertEquals(usd("1.50"), revenue.of(Movement.NEW, YearMonth.of(2026, 2)));
        assertEquals(usd("-20"), revenue.of(Movement.CONTRACTION, YearMonth.of(2026, 3)));
        assertEquals(0, revenue.count(Movement.EXPANSION, YearMonth.of(2026, 3)));
        assertEquals(POLICY, revenue.definition());
        assertEquals(AS_OF, revenue.asOf());
    }

    @Test
    void retentionIsOverTwelveMonths() {
        MonthlyRevenue revenue = monthly(YearMonth.of(2025, 1), YearMonth.of(2026, 3));

        assertEquals(usd("15"), revenue.of(Movement.EXPANSION, YearMonth.of(2025, 3)));
        assertEquals(Ratio.of(2500, 1000), revenue.netRetention(YearMonth.of(2025, 12)));
        assertEquals(Ratio.of(1000, 1000), revenue.grossRetention(YearMonth.of(2025, 12)));
        assertEquals(Ratio.of(2900, 1300), revenue.netRetention(YearMonth.of(2026, 2)));
        assertEquals(Ratio.of(1300, 1300), revenue.grossRetention(YearMonth.of(2026, 2)));
        assertEquals(Ratio.of(900, 2800), revenue.netRetention(YearMonth.of(2026, 3)));
        assertEquals(Ratio.of(800, 2800), revenue.grossRetention(YearMonth.of(2026, 3)));
        assertRefused(
                "month must be 2025-12 to 2026-03, was 2025-11", () -> revenue.netRetention(YearMonth.of(2025, 11)));
        assertRefused(
                "month must be 2025-12 to 2026-03, was 2026-04", () -> revenue.grossRetention(YearMonth.of(2026, 4)));
        assertEquals(
                Undefined.NOTHING_TO_MEASURE,
                monthly(YearMonth.of(2024, 1), YearMonth.of(2024, 12))
                        .netRetention(YearMonth.of(2024, 12))
                        .undefined()
                        .orElseThrow());
    }

    @Test
    void monthsThatAreNotOverAreProvisional() {
        MonthlyRevenue revenue = ColumnRevenueAnalysis.of(POLICY)
                .monthly(
                        columns(),
                        JANUARY,
                        YearMonth.of(2026, 3),
                        AS_OF.calendar().endOf(LocalDate.parse("2026-02-27")));

        assertFalse(revenue.isProvisional(JANUARY));
        assertTrue(revenue.isProvisional(YearMonth.of(2026, 2)));
        assertTrue(revenue.isProvisional(YearMonth.of(2026, 3)));
        assertFalse(monthly(JANUARY, JANUARY).isProvisional(JANUARY));
        assertFalse(ColumnRevenueAnalysis.of(POLICY)
                .monthly(columns(), JANUARY, JANUARY, AS_OF.calendar().endOf(LocalDate.parse("2026-01-31")))
                .isProvisional(JANUARY));
        assertRefused(
                "month must be 2026-01 to 2026-03, was 2025-12", () -> revenue.isProvisional(YearMonth.of(2025, 12)));
    }

    @Test
    void otherMonthsAreRefused() {
        MonthlyRevenue revenue = monthly(JANUARY, YearMonth.of(2026, 3));

        assertRefused("month must be 2025-12 to 2026-03, was 2025-11", () -> revenue.end(YearMonth.of(2025, 11)));
        assertRefused("month must be 2025-12 to 2026-03, was 2026-04", () -> revenue.accounts(YearMonth.of(2026, 4)));
        assertRefused(
                "month must be 2026-01 to 2026-03, was 2025-12",
                () -> revenue.of(Movement.NEW, YearMonth.of(2025, 12)));
        assertRefused(
                "month must be 2026-01 to 2026-03, was 2025-12",
                () -> revenue.count(Movement.NEW, YearMonth.of(2025, 12)));
        assertRefused(
                "months must be 1 to 12000, were 2026-01 to 2025-12", () -> monthly(JANUARY, JANUARY.minusMonths(1)));
        assertRefused(
                "months must be 1 to 12000, were 2026-01 to 3026-01",
                () -> monthly(JANUARY, JANUARY.plusMonths(12_000)));
        assertEquals(
                12_000, monthly(JANUARY, JANUARY.plusMonths(11_999)).months().size());
    }

    @Test
    void policiesThatAskForMoreThanColumnsSayAreRefused() {
        String only = "columns are measured by END_OF_TERM, gapMonths 0 and nettingDays 0 only, was ";
        assertRefused(
                only + "CANCELLATION, 0 and 0 (policy columns@1)",
                () -> ColumnRevenueAnalysis.of(POLICY.withChurnDate(ChurnDate.CANCELLATION)));
        assertRefused(
                only + "END_OF_TERM, 1 and 0 (policy columns@1)",
                () -> ColumnRevenueAnalysis.of(POLICY.withGapMonths(1)));
        assertRefused(
                only + "END_OF_TERM, 0 and 1 (policy columns@1)",
                () -> ColumnRevenueAnalysis.of(POLICY.withNettingDays(1)));
        assertRefused(
                "currency must be JPY, was USD (policy columns@1)",
                () -> ColumnRevenueAnalysis.of(POLICY.withCurrency(CurrencyUnit.JPY))
                        .monthly(columns(), JANUARY, JANUARY, AS_OF));
    }

    @Test
    void columnsAreChecked() {
        int[] two = {0, 1};
        RevenueColumns columns = of(2, 1, two, new int[] {0, 5}, new int[] {1, 6}, new long[] {0, 3});
        assertEquals(2, columns.size());
        assertEquals(2, columns.accounts());
        assertEquals(1, columns.denominator());
        assertEquals(CurrencyUnit.USD, columns.currency());
        assertEquals(
                0, of(0, 1, new int[0], new int[0], new int[0], new long[0]).size());
        assertRefused(
                "denominator must be >= 1, was 0",
                () -> of(2, 0, two, new int[] {0, 5}, new int[] {1, 6}, new long[2]));
        assertRefused(
                "accounts must be >= 0, was -1", () -> of(-1, 1, two, new int[] {0, 5}, new int[] {1, 6}, new long[2]));
        String lengths = "columns must be of equal length, were 2, ";
        assertRefused(lengths + "1, 2 and 2", () -> of(2, 1, two, new int[1], new int[2], new long[2]));
        assertRefused(lengths + "2, 1 and 2", () -> of(2, 1, two, new int[2], new int[1], new long[2]));
        assertRefused(lengths + "2, 2 and 1", () -> of(2, 1, two, new int[2], new int[2], new long[1]));
        String row = "account must be >= 0 and < 2, firstDay < endDay, and amount >= 0, were ";
        assertRefused(
                row + "-1, 0, 1 and 0 at 1",
                () -> of(2, 1, new int[] {0, -1}, new int[2], new int[] {1, 1}, new long[2]));
        assertRefused(
                row + "2, 0, 1 and 0 at 0",
                () -> of(2, 1, new int[] {2, 0}, new int[2], new int[] {1, 1}, new long[2]));
        assertRefused(row + "1, 1, 1 and 0 at 1", () -> of(2, 1, two, new int[] {0, 1}, new int[] {1, 1}, new long[2]));
        assertRefused(
                row + "0, 0, 1 and -1 at 0", () -> of(2, 1, two, new int[2], new int[] {1, 1}, new long[] {-1, 0}));
    }

    private static RevenueColumns of(
            int accounts, long denominator, int[] account, int[] firstDay, int[] endDay, long[] amount) {
        return RevenueColumns.of(CurrencyUnit.USD, denominator, accounts, account, firstDay, endDay, amount);
    }

    /** The sum of all amounts bounds every other sum. */
    @Test
    void sumsThatAreTooLongAreRefused() {
        int[] account = {0, 1};
        int[] firstDay = {day("2026-01-01"), day("2026-01-02")};
        int[] endDay = {RevenueColumns.OPEN, RevenueColumns.OPEN};
        RevenueColumns most = of(2, 1, account, firstDay, endDay, new long[] {Long.MAX_VALUE - 1, 1});

        assertEquals(
                usd(Long.toString(Long.MAX_VALUE)),
                ColumnRevenueAnalysis.of(POLICY)
                        .monthly(most, JANUARY, JANUARY, AS_OF)
                        .end(JANUARY));
        assertThrows(
                ArithmeticException.class, () -> of(2, 1, account, firstDay, endDay, new long[] {Long.MAX_VALUE, 1}));
    }

    private static void assertRefused(String message, Executable executable) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, executable).getMessage());
    }
}
