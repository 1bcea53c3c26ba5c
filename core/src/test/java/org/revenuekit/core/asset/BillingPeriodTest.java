package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.measure.Ratio;

class BillingPeriodTest {
    private static List<String> due(String first, BillingPeriod period, int number) {
        return LongStream.range(0, number)
                .mapToObj(i -> period.due(LocalDate.parse(first), i).toString())
                .toList();
    }

    @Test
    void fromThe31stItIsDueOnTheLastDayOfShorterMonths() {
        assertEquals(
                List.of("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"),
                due("2026-01-31", BillingPeriod.MONTHLY, 4));
        assertEquals(List.of("2028-01-31", "2028-02-29", "2028-03-31"), due("2028-01-31", BillingPeriod.MONTHLY, 3));
        assertEquals(
                List.of("2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"),
                due("2028-02-29", BillingPeriod.YEARLY, 5));
        assertEquals(List.of("2026-01-31", "2026-04-30", "2026-07-31"), due("2026-01-31", BillingPeriod.QUARTERLY, 3));
        assertEquals(List.of("2026-01-31", "2026-02-14"), due("2026-01-31", BillingPeriod.ofWeeks(2), 2));
        assertEquals(List.of("2026-01-31", "2026-03-02"), due("2026-01-31", BillingPeriod.ofDays(30), 2));
    }

    @Test
    void aPaymentHasANumberAndADay() {
        LocalDate first = LocalDate.of(2026, 1, 31);

        assertRefused("number must be >= 0, was -1", () -> BillingPeriod.DAILY.due(first, -1));
        assertThrows(DateTimeException.class, () -> BillingPeriod.MONTHLY.due(LocalDate.MAX, 1));
        assertThrows(ArithmeticException.class, () -> BillingPeriod.YEARLY.due(first, Long.MAX_VALUE));
    }

    @Test
    void isWrittenAfterIso8601() {
        for (BillingPeriod period : List.of(
                BillingPeriod.DAILY,
                BillingPeriod.WEEKLY,
                BillingPeriod.ofDays(30),
                BillingPeriod.ofMonths(36),
                BillingPeriod.ofWeeks(1_200))) {
            assertEquals(period, BillingPeriod.parse(period.toString()));
        }
        assertEquals("P12M", BillingPeriod.YEARLY.toString());
        assertEquals(BillingPeriod.ofMonths(36), BillingPeriod.parse("P3Y"));
        assertEquals(BillingPeriod.ofMonths(1_200), BillingPeriod.parse("P100Y"));
        assertEquals(BillingPeriod.ofDays(9), BillingPeriod.parse("P9D"));
        assertRefused("count must be 1 to 1200, was 1212", () -> BillingPeriod.parse("P101Y"));
        assertRefused("count must be 1 to 1200, was 9999", () -> BillingPeriod.parse("P9999D"));
        for (String text : List.of(
                "", "P", "P1", "PM", "1M", "P0M", "P01M", "P-1M", "P1.5M", "p1M", "P1m", "P1H", "P1M1D", "P10000D",
                "P１M", "X1M", "P/M", "P:M", "P1 ")) {
            assertRefused(
                    "text must be such as P1M, P2W, P30D or P3Y, was \"" + text + "\"",
                    () -> BillingPeriod.parse(text));
        }
    }

    @Test
    void theCountHasBounds() {
        assertEquals(1, new BillingPeriod(1, BillingUnit.DAY).count());
        assertEquals(1_200, new BillingPeriod(1_200, BillingUnit.DAY).count());
        assertRefused("count must be 1 to 1200, was 0", () -> BillingPeriod.ofMonths(0));
        assertRefused("count must be 1 to 1200, was 1201", () -> BillingPeriod.ofMonths(1_201));
        AssetPeriodTest.assertDifferent(
                List.of(BillingPeriod.ofDays(1), BillingPeriod.ofDays(2), BillingPeriod.ofWeeks(1)));
        assertEquals(31 * 2 + "WEEK".hashCode(), BillingPeriod.ofWeeks(2).hashCode());
    }

    @Test
    void aMonthHasSoManyOfEach() {
        MonthBasis standard = MonthBasis.standard();

        assertEquals(Ratio.of(1, 1), standard.periodsPerMonth(BillingPeriod.MONTHLY));
        assertEquals(Ratio.of(1, 3), standard.periodsPerMonth(BillingPeriod.QUARTERLY));
        assertEquals(Ratio.of(1, 36), standard.periodsPerMonth(BillingPeriod.ofMonths(36)));
        assertEquals(Ratio.of(52, 12), standard.periodsPerMonth(BillingPeriod.WEEKLY));
        assertEquals(Ratio.of(52, 24), standard.periodsPerMonth(BillingPeriod.ofWeeks(2)));
        assertEquals(Ratio.of(365, 12), standard.periodsPerMonth(BillingPeriod.DAILY));
        assertEquals(Ratio.of(365, 360), standard.periodsPerMonth(BillingPeriod.ofDays(30)));
        MonthBasis ours = new MonthBasis(Ratio.of(365, 7), Ratio.of(1_461, 4));
        assertEquals(Ratio.of(365, 84), ours.periodsPerMonth(BillingPeriod.WEEKLY));
        assertEquals(Ratio.of(1_461, 48), ours.periodsPerMonth(BillingPeriod.DAILY));
    }

    @Test
    void aYearHasWeeksAndDays() {
        Ratio one = Ratio.of(1, 1);

        assertRefused("weeksPerYear must be > 0, was 0/1", () -> new MonthBasis(Ratio.of(0, 1), one));
        assertRefused("daysPerYear must be > 0, was -1/1", () -> new MonthBasis(one, Ratio.of(-1, 1)));
        assertRefused("daysPerYear must be > 0, was 1/0", () -> new MonthBasis(one, Ratio.of(1, 0)));
        assertEquals(new MonthBasis(Ratio.of(52, 1), Ratio.of(365, 1)), MonthBasis.standard());
        AssetPeriodTest.assertDifferent(
                List.of(MonthBasis.standard(), new MonthBasis(one, one), new MonthBasis(one, Ratio.of(360, 1))));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("unit", () -> new BillingPeriod(1, null));
        assertNames("text", () -> BillingPeriod.parse(null));
        assertNames("first", () -> BillingPeriod.DAILY.due(null, 0));
        assertNames("weeksPerYear", () -> new MonthBasis(null, Ratio.of(1, 1)));
        assertNames("daysPerYear", () -> new MonthBasis(Ratio.of(1, 1), null));
        assertNames("period", () -> MonthBasis.standard().periodsPerMonth(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
