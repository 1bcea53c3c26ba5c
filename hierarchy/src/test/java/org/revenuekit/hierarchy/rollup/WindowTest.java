package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.USD;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.dollars;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.opportunity;
import static org.revenuekit.hierarchy.rollup.World.usd;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

class WindowTest {
    private static AsOf endOf(String date) {
        return BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({
        "ALL_TIME, 2026-03-31, '[..,2026-04-01)'",
        "ALL_TIME, +999999999-12-30, '[..,+999999999-12-31)'",
        "ALL_TIME, +999999999-12-31, '[..,..)'",
        "FISCAL_YEAR, 2026-03-31, '[2025-04-01,2026-04-01)'",
        "FISCAL_YEAR, 2026-04-01, '[2026-04-01,2026-04-02)'",
        "FISCAL_YEAR, 2026-12-31, '[2026-04-01,2027-01-01)'",
        "CALENDAR_YEAR, 2026-12-31, '[2026-01-01,2027-01-01)'",
        "CALENDAR_YEAR, 2026-01-01, '[2026-01-01,2026-01-02)'",
        "CALENDAR_YEAR, +999999999-12-31, '[+999999999-01-01,..)'",
        "TRAILING_YEAR, 2026-03-31, '[2025-04-01,2026-04-01)'",
        "TRAILING_YEAR, 2026-03-30, '[2025-03-31,2026-03-31)'",
        "TRAILING_YEAR, 2024-02-28, '[2023-02-28,2024-02-29)'",
        "TRAILING_YEAR, 2024-02-29, '[2023-03-01,2024-03-01)'",
        "TRAILING_YEAR, 2025-02-28, '[2024-03-01,2025-03-01)'",
        "TRAILING_YEAR, 2025-02-27, '[2024-02-28,2025-02-28)'"
    })
    void aWindowEndsWithTheDateAskedAbout(Window window, String date, String expected) {
        assertEquals(Span.parse(expected), window.span(endOf(date)));
    }

    @Test
    void atTheEndOfTimeThereAreNoTwelveMonthsToCountBack() {
        assertThrows(DateTimeException.class, () -> Window.TRAILING_YEAR.span(endOf("+999999999-12-31")));
        assertThrows(IllegalArgumentException.class, () -> Window.FISCAL_YEAR.span(endOf("+999999999-12-31")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        assertNames("asOf", () -> Window.ALL_TIME.span(null));
        assertNames("year", () -> Measure.annualRevenueIn(USD, null));
        assertNames("currency", () -> Measure.annualRevenueIn(null, Window.FISCAL_YEAR));
    }

    @Test
    void annualRevenueIsNamedAfterItsYear() {
        assertEquals(
                List.of(
                        "annual-revenue-fiscal-year-usd@1",
                        "annual-revenue-calendar-year-usd@1",
                        "annual-revenue-trailing-year-usd@1"),
                List.of(Window.FISCAL_YEAR, Window.CALENDAR_YEAR, Window.TRAILING_YEAR).stream()
                        .map(window -> Measure.annualRevenueIn(USD, window))
                        .map(measure -> measure.ref().toString())
                        .toList());
        MoneyMeasure annual = Measure.annualRevenueIn(USD, Window.CALENDAR_YEAR);
        assertEquals(Window.CALENDAR_YEAR, annual.window());
        assertEquals(
                Measure.sumIn(USD), annual.withRef(Measure.sumIn(USD).ref()).withWindow(Window.ALL_TIME));
        World.assertRefuses(
                "annual revenue needs a year, was ALL_TIME", () -> Measure.annualRevenueIn(USD, Window.ALL_TIME));
    }

    private static World world() {
        return World.of("a", "b")
                .parent("b", "a")
                .add(won("first", "1").closedOn(LocalDate.of(2025, 4, 1)))
                .add(won("before", "20").closedOn(LocalDate.of(2025, 3, 31)))
                .add(won("last", "300"))
                .add(won("after", "4000").closedOn(LocalDate.of(2026, 4, 1)))
                .add(won("undated", "50000").closedOn(Optional.empty()))
                .add(won("undated, created later", "50000")
                        .closedOn(Optional.empty())
                        .createdOn(LocalDate.of(2026, 4, 1)))
                .add(opportunity("lost", Outcome.LOST).account(id("b")).closedOn(Optional.empty()));
    }

    private static Opportunity.Builder won(String id, String dollars) {
        return opportunity(id, Outcome.WON).account(id("b")).amount(usd(dollars));
    }

    @Test
    void factsBeforeTheWindowAreOutsideAndUndatedOnesCannotBePlaced() {
        MoneyRollUp annual = world().total(Measure.annualRevenueIn(USD, Window.FISCAL_YEAR));

        assertEquals(dollars("301"), annual.of(id("a")));
        assertEquals(new FactCount(7, 2, 0, 2, 3), annual.facts());
        assertEquals(Span.parse("[2025-04-01,2026-04-01)"), annual.span());
        assertEquals(
                List.of(
                        "AFTER_AS_OF opportunity after, date 2026-04-01",
                        "UNDATED opportunity undated, neededFor annual-revenue-fiscal-year-usd@1",
                        "AFTER_AS_OF opportunity undated, created later, date 2026-04-01"),
                annual.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void ofAllTimeUndatedFactsAreUsed() {
        MoneyRollUp sales = world().total();

        assertEquals(dollars("50321"), sales.total());
        assertEquals(new FactCount(7, 4, 0, 1, 2), sales.facts());
        assertEquals(Span.parse("[..,2026-04-01)"), sales.span());
    }

    @Test
    void aRatioHasAWindowToo() {
        RatioMeasure measure = RatioMeasure.builder()
                .ref(DefinitionRef.of("win-rate-of-the-year", 1))
                .outcomes(ImmutableSet.of(Outcome.WON))
                .base(ImmutableSet.of(Outcome.WON, Outcome.LOST))
                .window(Window.TRAILING_YEAR)
                .build();

        assertEquals("2/2", world().total(measure).total().toString());
        assertEquals(Window.ALL_TIME, Measure.winRate().window());
        assertEquals("4/5", world().total(Measure.winRate()).total().toString());
    }
}
