package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.funnel.plan.PlanWorld.APRIL;
import static org.revenuekit.funnel.plan.PlanWorld.JUNE;
import static org.revenuekit.funnel.plan.PlanWorld.MAY;
import static org.revenuekit.funnel.plan.PlanWorld.assertNames;
import static org.revenuekit.funnel.plan.PlanWorld.assertRefused;
import static org.revenuekit.funnel.plan.PlanWorld.q;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.time.Span;

class DailyFlowTest {
    private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
    private static final DailyFlow THIRTY = DailyFlow.monthly(Map.of(APRIL, Quantity.of(30)));

    private static Span days(int first, int end) {
        return Span.of(APRIL_1.plusDays(first), APRIL_1.plusDays(end));
    }

    @Test
    void aMonthComesUniformly() {
        assertEquals(Map.of(APRIL, Quantity.of(30)), THIRTY.byMonth());
        assertEquals(List.of(days(0, 30)), THIRTY.days());
        assertEquals(Quantity.of(30), THIRTY.in(APRIL));
        assertEquals(Quantity.ZERO, THIRTY.in(MAY));
        assertEquals(Quantity.of(30), THIRTY.total());
        assertEquals(Quantity.ZERO, THIRTY.until(LocalDate.of(2026, 3, 31)));
        assertEquals(Quantity.of(1), THIRTY.until(APRIL_1));
        assertEquals(Quantity.of(29), THIRTY.until(LocalDate.of(2026, 4, 29)));
        assertEquals(Quantity.of(30), THIRTY.until(LocalDate.of(2026, 4, 30)));
        assertEquals(Quantity.of(30), THIRTY.until(LocalDate.of(2026, 5, 1)));
        assertEquals("{2026-04=30/1}", THIRTY.toString());
    }

    @Test
    void someDaysAreCutIntoMonthsByDays() {
        DailyFlow flow = DailyFlow.over(days(20, 70), Quantity.of(5));

        assertEquals(Map.of(APRIL, Quantity.of(1), MAY, q(31, 10), JUNE, q(9, 10)), flow.byMonth());
        assertEquals(Quantity.of(5), flow.total());
    }

    @Test
    void aFlowMovesByWholeDaysAndBack() {
        assertEquals(
                Map.of(APRIL, Quantity.of(20), MAY, Quantity.of(10)),
                THIRTY.shifted(10).byMonth());
        assertEquals(
                Map.of(YearMonth.of(2026, 2), Quantity.of(9), YearMonth.of(2026, 3), Quantity.of(21)),
                THIRTY.shifted(-40).byMonth());
        assertEquals(THIRTY, THIRTY.shifted(45).shifted(-45));
        assertEquals(Quantity.of(45), THIRTY.times(Fraction.of(3, 2)).total());
    }

    @Test
    void flowsAreEqualIfTheSameComesOnEachDay() {
        DailyFlow days = DailyFlow.over(days(0, 61), Quantity.of(61));
        DailyFlow months = DailyFlow.monthly(Map.of(APRIL, Quantity.of(30), MAY, Quantity.of(31)));

        assertEquals(days, months);
        assertEquals(days.hashCode(), months.hashCode());
        assertEquals(List.of(days(0, 61)), months.days());
        assertNotEquals(days, THIRTY);
        assertNotEquals(days, (Object) "days");
        assertEquals(DailyFlow.none(), DailyFlow.monthly(Map.of(APRIL, Quantity.ZERO, MAY, Quantity.ZERO)));
        assertEquals(DailyFlow.none(), DailyFlow.monthly(Map.of()));
        assertEquals(DailyFlow.none(), THIRTY.times(Fraction.ZERO));
        assertEquals(Quantity.ZERO, DailyFlow.none().total());
    }

    @Test
    void whatIsAboveIsToldDayByDay() {
        DailyFlow other = DailyFlow.over(days(10, 40), Quantity.of(60));

        assertEquals(DailyFlow.over(days(0, 10), Quantity.of(10)), THIRTY.above(other));
        assertEquals(
                Map.of(APRIL, Quantity.of(20), MAY, Quantity.of(20)),
                other.above(THIRTY).byMonth());
        assertEquals(List.of(days(10, 30), days(30, 40)), other.above(THIRTY).days());
        assertEquals(DailyFlow.none(), THIRTY.above(THIRTY));
        assertEquals(THIRTY, THIRTY.above(DailyFlow.none()));
    }

    @Test
    void whatIsStatedIsBounded() {
        Quantity one = Quantity.of(1);
        YearMonth first = YearMonth.of(1, 1);
        YearMonth last = YearMonth.of(9999, 12);
        Map<YearMonth, Quantity> months = new TreeMap<>();
        for (int i = 0; i < 120; i++) {
            months.put(APRIL.plusMonths(i), one);
        }

        assertEquals(
                Quantity.of(2), DailyFlow.monthly(Map.of(first, one, last, one)).total());
        assertRefused("year must be 1 to 9999, was 0", () -> DailyFlow.monthly(Map.of(first.minusMonths(1), one)));
        assertRefused("year must be 1 to 9999, was 10000", () -> DailyFlow.monthly(Map.of(last.plusMonths(1), one)));
        assertEquals(Quantity.of(120), DailyFlow.monthly(months).total());
        months.put(APRIL.minusMonths(1), one);
        assertRefused("there must be at most 120 months, were 121", () -> DailyFlow.monthly(months));

        LocalDate tenYears = LocalDate.of(2036, 4, 1);
        assertEquals(one, DailyFlow.over(Span.of(APRIL_1, tenYears), one).total());
        assertRefused(
                "days must be at most 120 months, were [2026-04-01,2036-04-02)",
                () -> DailyFlow.over(Span.of(APRIL_1, tenYears.plusDays(1)), one));
        for (Span span : List.of(Span.from(APRIL_1), Span.until(APRIL_1), days(0, 0))) {
            assertRefused(
                    "days must have a beginning and an end, and be at least one, were " + span,
                    () -> DailyFlow.over(span, one));
        }
        assertRefused(
                "year must be 1 to 9999, was 0",
                () -> DailyFlow.over(Span.of(LocalDate.of(0, 12, 31), LocalDate.of(1, 1, 2)), one));
        assertRefused(
                "year must be 1 to 9999, was 10000",
                () -> DailyFlow.over(Span.of(LocalDate.of(9999, 12, 31), LocalDate.of(10000, 1, 1)), one));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() {
        assertNames("months", () -> DailyFlow.monthly(null));
        assertNames("days", () -> DailyFlow.over(null, Quantity.ZERO));
        assertNames("total", () -> DailyFlow.over(days(0, 1), (Quantity) null));
        assertNames("month", () -> THIRTY.in(null));
        assertNames("lastDay", () -> THIRTY.until(null));
    }
}
