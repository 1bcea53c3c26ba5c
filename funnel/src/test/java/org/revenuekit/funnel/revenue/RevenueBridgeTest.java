package org.revenuekit.funnel.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.revenue.Contracts.AS_OF;
import static org.revenuekit.funnel.revenue.Contracts.POLICY;
import static org.revenuekit.funnel.revenue.Contracts.day;
import static org.revenuekit.funnel.revenue.Contracts.policy;
import static org.revenuekit.funnel.revenue.Contracts.recorded;
import static org.revenuekit.funnel.revenue.Contracts.usd;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.money.MonthlyAmount;

class RevenueBridgeTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final Contracts FIRM = new Contracts()
            .add("a/p", "[2026-01-01,2026-03-01)", 100)
            .add("a/p", "[2026-05-01,..)", 80)
            .add("b/p", "[2025-06-01,2026-02-01)", 10)
            .add("b/p", "[2026-02-01,..)", 30)
            .add("b/p", "[2026-06-30,..)", 20);

    private static RevenueBridge bridge() {
        return FIRM.measure().monthly(JANUARY, JUNE);
    }

    @Test
    void eachMonthStartsWhereTheOneBeforeEnds() {
        RevenueBridge bridge = bridge();

        assertEquals(
                List.of(usd(110), usd(130), usd(30), usd(30), usd(110), usd(100)),
                bridge.months().stream().map(BridgeMonth::end).toList());
        assertEquals(
                List.of(usd(10), usd(110), usd(130), usd(30), usd(30), usd(110)),
                bridge.months().stream().map(BridgeMonth::start).toList());
        assertEquals(
                List.of(2L, 2L, 1L, 1L, 2L, 2L),
                bridge.months().stream().map(BridgeMonth::endCount).toList());
        assertEquals(1, bridge.of(JANUARY).startCount());
        assertEquals(usd(100), bridge.of(JANUARY).of(Movement.NEW));
        assertEquals(usd(20), bridge.of(YearMonth.of(2026, 2)).of(Movement.EXPANSION));
        assertEquals(usd(-100), bridge.of(YearMonth.of(2026, 3)).of(Movement.CHURN));
        assertEquals(1, bridge.of(YearMonth.of(2026, 3)).count(Movement.CHURN));
        assertEquals(0, bridge.of(YearMonth.of(2026, 3)).count(Movement.NEW));
        assertEquals(usd(80), bridge.of(YearMonth.of(2026, 5)).of(Movement.REACTIVATION));
        assertEquals(usd(-10), bridge.of(JUNE).of(Movement.CONTRACTION));
        assertEquals(usd(10), bridge.start());
        assertEquals(usd(100), bridge.end());
        assertEquals(usd(-100), bridge.of(Movement.CHURN));
        assertEquals(usd(20), bridge.of(Movement.EXPANSION));
        assertEquals(1, bridge.count(Movement.EXPANSION));
        assertEquals(0, FIRM.measure().monthly(JUNE, JUNE).count(Movement.NEW));
        assertEquals(POLICY, bridge.definition());
        assertEquals(AS_OF, bridge.asOf());
    }

    /** With a tolerance months are summed key by key; a pause is no churn, and the key is not there meanwhile. */
    @Test
    void aToleratedPauseIsNoChurnButNoRevenue() {
        RevenueBridge bridge = FIRM.measure(policy(one -> one.withGapMonths(2))).monthly(JANUARY, JUNE);

        assertEquals(usd(-100 - 10), bridge.of(Movement.CONTRACTION));
        assertEquals(0, bridge.count(Movement.CHURN) + bridge.count(Movement.REACTIVATION));
        assertEquals(
                List.of(2L, 2L, 1L, 1L, 2L, 2L),
                bridge.months().stream().map(BridgeMonth::endCount).toList());
        assertEquals(
                List.of(1L, 2L, 2L, 1L, 1L, 2L),
                bridge.months().stream().map(BridgeMonth::startCount).toList());
        assertEquals(
                bridge().months().stream().map(BridgeMonth::end).toList(),
                bridge.months().stream().map(BridgeMonth::end).toList());
    }

    @Test
    void monthsThatAreNotOverAreProvisional() {
        RevenueBridge bridge = RevenueAnalysis.of(POLICY)
                .measure(FIRM.list(), Contracts.asOf("2026-05-30"))
                .monthly(YearMonth.of(2026, 4), JUNE);

        assertEquals(
                List.of(false, true, true),
                bridge.months().stream().map(BridgeMonth::isProvisional).toList());
        assertEquals(
                List.of(false, false, true),
                RevenueAnalysis.of(policy(one -> one.withGapMonths(1)))
                        .measure(FIRM.list(), Contracts.asOf("2026-05-31"))
                        .monthly(YearMonth.of(2026, 4), JUNE)
                        .months()
                        .stream()
                        .map(BridgeMonth::isProvisional)
                        .toList());
    }

    /** In February one came of whom it was known in April only, and another had left. */
    private static final Contracts LATE = new Contracts()
            .add("a/p", "[2026-01-01,..)", 100)
            .add("b/p", "[2026-02-01,..)", 10, recorded("2026-04-10"))
            .add("c/p", "[2025-06-01,..)", 20)
            .add("c/p", "[2026-02-10,..)", 0, recorded("2026-04-01"));

    private static RevenueBridge late(String day, YearMonth first, YearMonth last) {
        return RevenueAnalysis.of(POLICY)
                .measure(LATE.list(), Contracts.asOf(day))
                .monthly(first, last);
    }

    @Test
    void itIsToldMonthByMonthWhyThePublishedFiguresMoved() {
        YearMonth april = YearMonth.of(2026, 4);
        RevenueBridge then = late("2026-03-15", JANUARY, april.minusMonths(1));
        RevenueBridge now = late("2026-04-30", YearMonth.of(2026, 2), april);
        BridgeRevision revision = now.changeSince(then);

        assertSame(then, revision.earlier());
        assertSame(now, revision.later());
        assertEquals(
                List.of(
                        "2026-01 20 120 -> -: start -20, NEW -100 (-1), CHURN 0 (0), end -120",
                        "2026-02 120 120 -> 120 110: start 0, NEW 10 (1), CHURN -20 (1), end -10",
                        "2026-03 120 120 -> 110 110: start -10, NEW 0 (0), CHURN 0 (0), end -10",
                        "2026-04 - -> 110 110: start 110, NEW 0 (0), CHURN 0 (0), end 110"),
                revision.months().stream().map(RevenueBridgeTest::text).toList());
        assertEquals(usd(-90), revision.of(Movement.NEW));
        assertEquals(0, revision.count(Movement.NEW));
        assertEquals(usd(-20), revision.of(Movement.CHURN));
        assertEquals(1, revision.count(Movement.CHURN));
        assertEquals(List.of(), now.changeSince(now).months());
    }

    private static String text(MonthRevision month) {
        return month.month() + " " + text(month.before()) + " -> " + text(month.now()) + ": start "
                + text(month.start()) + ", " + text(month, Movement.NEW) + ", " + text(month, Movement.CHURN)
                + ", end " + text(month.end());
    }

    private static String text(MonthRevision month, Movement movement) {
        return movement + " " + text(month.of(movement)) + " (" + month.count(movement) + ")";
    }

    private static String text(Optional<BridgeMonth> row) {
        return row.map(known -> text(known.start()) + " " + text(known.end())).orElse("-");
    }

    private static String text(MonthlyAmount amount) {
        return amount.number().numerator().toPlainString();
    }

    /** No figure is another, but what was open is final. */
    @Test
    void aMonthThatIsOverSinceIsToldToo() {
        YearMonth march = YearMonth.of(2026, 3);
        List<MonthRevision> months = late("2026-03-31", JANUARY, march)
                .changeSince(late("2026-03-30", JANUARY, march))
                .months();

        assertEquals(List.of(march), months.stream().map(MonthRevision::month).toList());
        assertEquals(usd(0), months.get(0).end());
    }

    @Test
    void onlyBridgesThatCanBeComparedAre() {
        RevenueBridge bridge = bridge();
        RevenueBridge clash = FIRM.measure(POLICY.withGapMonths(3)).monthly(JANUARY, JUNE);
        RevenueBridge yen =
                FIRM.measure(policy(one -> one.withCurrency(CurrencyUnit.JPY))).monthly(JANUARY, JUNE);

        assertThrows(DefinitionClashException.class, () -> bridge.changeSince(clash));
        assertEquals(
                "currencies must be equal, were JPY and USD",
                assertThrows(IllegalArgumentException.class, () -> bridge.changeSince(yen))
                        .getMessage());
        assertEquals(
                "before or now must be present, were empty (month 2026-01)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new MonthRevision(JANUARY, Optional.empty(), Optional.empty()))
                        .getMessage());
    }

    @Test
    void monthsOutsideAreRefused() {
        RevenueBridge bridge = bridge();

        assertEquals(
                "month must be 2026-01 to 2026-06, was 2025-12",
                assertThrows(IllegalArgumentException.class, () -> bridge.of(YearMonth.of(2025, 12)))
                        .getMessage());
        assertEquals(
                "month must be 2026-01 to 2026-06, was 2026-07",
                assertThrows(IllegalArgumentException.class, () -> bridge.of(YearMonth.of(2026, 7)))
                        .getMessage());
    }

    @Test
    void thereIsAtLeastOneMonthAndNotForever() {
        RecurringRevenue<?> revenue = FIRM.measure();

        assertEquals(1, revenue.monthly(JUNE, JUNE).months().size());
        assertEquals(
                12_000,
                revenue.monthly(JANUARY, JANUARY.plusMonths(11_999)).months().size());
        assertEquals(
                "months must be 1 to 12000, were 2026-06 to 2026-05",
                assertThrows(IllegalArgumentException.class, () -> revenue.monthly(JUNE, JUNE.minusMonths(1)))
                        .getMessage());
        assertEquals(
                "months must be 1 to 12000, were 2026-01 to 3026-01",
                assertThrows(IllegalArgumentException.class, () -> revenue.monthly(JANUARY, JANUARY.plusMonths(12_000)))
                        .getMessage());
    }

    /** So often that the places where it changes are not kept one by one. */
    @Test
    void aKeyMayChangeManyTimesAMonth() {
        Contracts contracts = new Contracts();
        for (int month = 1; month <= 3; month++) {
            for (int day = 1; day < 28; day++) {
                contracts.add(
                        "a/p" + month + "-" + day,
                        "[2026-0" + month + "-" + (day < 10 ? "0" : "") + day + ",2026-0" + (month + day % 2) + "-28)",
                        day);
            }
        }
        RecurringRevenue<?> revenue = contracts.measure();
        for (BridgeMonth month : revenue.monthly(JANUARY, JUNE).months()) {
            Movements<?> movements = revenue.movements(
                    month.month().atDay(1).minusDays(1), month.month().atEndOfMonth());
            assertEquals(movements.end(), month.end());
            for (Movement movement : Movement.values()) {
                assertEquals(movements.of(movement), month.of(movement));
                assertEquals(movements.count(movement), month.count(movement));
            }
        }
        assertEquals(
                day("2026-01-01"),
                revenue.movements(day("2026-01-01"), day("2026-01-02")).startDate());
    }
}
