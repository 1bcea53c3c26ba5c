package org.revenuekit.funnel.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.revenue.Contracts.AS_OF;
import static org.revenuekit.funnel.revenue.Contracts.POLICY;
import static org.revenuekit.funnel.revenue.Contracts.day;
import static org.revenuekit.funnel.revenue.Contracts.policy;
import static org.revenuekit.funnel.revenue.Contracts.usd;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

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
