package org.revenuekit.funnel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.Movement;

/** What the subject is given, and what the classifier that others are compared with makes of it. */
class RevenueMovementValuesTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final LocalDate NEW_YEAR = JANUARY.atDay(1);
    private static final Money DOLLAR = Money.of(CurrencyUnit.USD, 1);

    private static PaidPeriod period(String asset, String account, LocalDate from, LocalDate until, int dollars) {
        return new PaidPeriod(
                asset,
                account,
                from,
                Optional.of(until),
                Money.ofMajor(CurrencyUnit.USD, dollars),
                BillingPeriod.MONTHLY);
    }

    private static PaidPeriod period(String asset, String account, int firstMonth, int lastMonth, int dollars) {
        return period(asset, account, NEW_YEAR.plusMonths(firstMonth - 1L), NEW_YEAR.plusMonths(lastMonth), dollars);
    }

    private static GroupMembership in(String account, String group, int month) {
        return new GroupMembership(account, group, NEW_YEAR.plusMonths(month - 1L));
    }

    private static RevenueMovementCase given(PaidPeriod... periods) {
        return new RevenueMovementCase(
                ImmutableList.copyOf(periods), ImmutableList.of(), JANUARY, JANUARY.plusMonths(4));
    }

    private static List<String> rows(RevenueMovementCase given) {
        return MovementLaws.rows(new NaiveRevenueMovementClassifier(MonthBasis.standard()), given).stream()
                .map(row -> row.month().getMonthValue() + " " + row.key() + " "
                        + row.movement().map(Movement::name).orElse("-") + " " + row.start() + " " + row.end())
                .toList();
    }

    @Test
    void aKeyIsNewOnceAndThenReactivated() {
        assertEquals(
                List.of(
                        "1 d NEW USD 0/1 USD 100/1",
                        "2 d - USD 100/1 USD 100/1",
                        "3 d CHURN USD 100/1 USD 0/1",
                        "5 d REACTIVATION USD 0/1 USD 80/1"),
                rows(given(period("d1", "d", 1, 2, 100), period("d1", "d", 5, 5, 80))));
    }

    @Test
    void moreIsExpansionAndLessIsContraction() {
        assertEquals(
                List.of("4 d EXPANSION USD 1/1 USD 3/1", "5 d CONTRACTION USD 3/1 USD 1/1"),
                rows(given(period("d1", "d", 3, 5, 1), period("d2", "d", 4, 4, 2))
                        .during(JANUARY.plusMonths(3), JANUARY.plusMonths(4))));
    }

    @Test
    void whoPaidBetweenTwoEndsPaidBefore() {
        LocalDate middle = LocalDate.of(2026, 1, 15);
        assertEquals(
                List.of("2 d REACTIVATION USD 0/1 USD 1/1", "3 d CHURN USD 1/1 USD 0/1"),
                rows(given(
                        period("d1", "d", middle, middle.plusDays(1), 1),
                        period("d1", "d", LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1), 1))));
        assertEquals(
                List.of("1 d NEW USD 0/1 USD 1/1", "2 d CHURN USD 1/1 USD 0/1"),
                rows(given(
                        period("d1", "d", middle, middle.plusDays(1), 1),
                        period("d1", "d", LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 1), 1))));
    }

    @Test
    void whatIsPaidOnTheDayBeforeIsTheStart() {
        assertEquals(
                List.of("1 d CHURN USD 1/1 USD 0/1"),
                rows(given(period("d1", "d", NEW_YEAR.minusDays(1), NEW_YEAR, 1))));
    }

    @Test
    void groupsAreThoseOfTheEnd() {
        RevenueMovementCase given = given(period("d1", "d", 1, 3, 1), period("b1", "b", 2, 3, 2))
                .grouped(List.of(in("d", "H", 3), in("d", "G", 1), in("b", "H", 2)));

        assertEquals("H", given.keyOf("d"));
        assertEquals("x", given.keyOf("x"));
        assertEquals(ImmutableSet.of("H"), given.keys());
        assertEquals(ImmutableSet.of("d", "b"), given.accounts());
        assertEquals(
                List.of(
                        "1 H NEW USD 0/1 USD 1/1",
                        "2 H EXPANSION USD 1/1 USD 3/1",
                        "3 H - USD 3/1 USD 3/1",
                        "4 H CHURN USD 3/1 USD 0/1"),
                rows(given));
    }

    @Test
    void currenciesAreApart() {
        PaidPeriod dollars = period("d1", "d", 1, 1, 1);
        PaidPeriod yen = new PaidPeriod(
                "d2", "d", NEW_YEAR, Optional.empty(), Money.ofMajor(CurrencyUnit.JPY, 12), BillingPeriod.YEARLY);
        RevenueMovementCase given = given(dollars, yen).during(JANUARY, JANUARY);

        assertEquals(ImmutableSet.of(CurrencyUnit.USD, CurrencyUnit.JPY), given.currencies());
        assertEquals(List.of("1 d NEW JPY 0/1 JPY 1/1", "1 d NEW USD 0/1 USD 1/1"), rows(given));
    }

    @Test
    void aPeriodIsPaidFromItsFirstDayToItsEnd() {
        PaidPeriod closed = period("d1", "d", NEW_YEAR, NEW_YEAR.plusDays(2), 1);
        assertFalse(closed.isPaidOn(NEW_YEAR.minusDays(1)));
        assertTrue(closed.isPaidOn(NEW_YEAR));
        assertTrue(closed.isPaidOn(NEW_YEAR.plusDays(1)));
        assertFalse(closed.isPaidOn(NEW_YEAR.plusDays(2)));
        PaidPeriod open = new PaidPeriod("d1", "d", NEW_YEAR, Optional.empty(), DOLLAR, BillingPeriod.WEEKLY);
        assertTrue(open.isPaidOn(LocalDate.MAX));
        assertEquals("USD 13/3", open.perMonth(MonthBasis.standard()).toString());
    }

    @Test
    void monthsAreListed() {
        assertEquals(
                ImmutableList.of(JANUARY, JANUARY.plusMonths(1)),
                given().during(JANUARY, JANUARY.plusMonths(1)).months());
        assertEquals(ImmutableList.of(JANUARY), given().during(JANUARY, JANUARY).months());
    }

    @Test
    void aRowMayBeGivenInPartsOfMinorUnits() {
        MovementRow row = MovementRow.of("d", JANUARY, Optional.empty(), CurrencyUnit.USD, 13_000, 0, 30);
        assertEquals(MonthlyAmount.of(CurrencyUnit.USD, Ratio.of(13, 3)), row.start());
        assertEquals(MonthlyAmount.zero(CurrencyUnit.USD), row.end());
        assertEquals(
                MonthlyAmount.of(CurrencyUnit.JPY, Ratio.of(1, 3)),
                MovementRow.of("d", JANUARY, Optional.empty(), CurrencyUnit.JPY, 0, 1, 3)
                        .end());
    }

    @Test
    void valuesAreChecked() {
        assertEquals(
                "until must be after from, was 2026-01-01 to 2026-01-01",
                refused(() -> period("d1", "d", NEW_YEAR, NEW_YEAR, 1)));
        assertEquals("price must be >= 0, was USD -1.00", refused(() -> period("d1", "d", 1, 1, -1)));
        assertEquals(
                0, period("d1", "d", 1, 1, 0).perMonth(MonthBasis.standard()).signum());
        assertEquals(
                "perMinorUnit must be > 0, was 0",
                refused(() -> MovementRow.of("d", JANUARY, Optional.empty(), CurrencyUnit.USD, 0, 1, 0)));
        assertEquals(
                "start and end must be in one currency, were USD 0/1 and JPY 0/1",
                refused(() -> new MovementRow(
                        "d",
                        JANUARY,
                        Optional.empty(),
                        MonthlyAmount.zero(CurrencyUnit.USD),
                        MonthlyAmount.zero(CurrencyUnit.JPY))));
    }

    @Test
    void aCaseIsChecked() {
        assertEquals(
                "last must not be before first, was 2026-01 to 2025-12",
                refused(() -> given().during(JANUARY, JANUARY.minusMonths(1))));
        PaidPeriod one = period("d1", "d", 1, 2, 1);
        PaidPeriod other = period("d1", "d", 2, 3, 2);
        assertEquals(
                "periods of one asset must not overlap, were " + one + " and " + other,
                refused(() -> given(other, one)));
        assertEquals(3, given(one, period("d1", "d", 3, 3, 2), one).periods().size());
        assertEquals(2, given(one, period("d2", "d", 2, 3, 2)).periods().size());
        assertEquals(
                "an account must come to one group a day, was " + in("d", "H", 1) + " twice",
                refused(() -> given().grouped(List.of(in("d", "G", 1), in("d", "H", 1)))));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingMayBeMissing() {
        Optional<LocalDate> open = Optional.empty();
        BillingPeriod monthly = BillingPeriod.MONTHLY;
        assertEquals("asset", missing(() -> new PaidPeriod(null, "d", NEW_YEAR, open, DOLLAR, monthly)));
        assertEquals("account", missing(() -> new PaidPeriod("d1", null, NEW_YEAR, open, DOLLAR, monthly)));
        assertEquals("from", missing(() -> new PaidPeriod("d1", "d", null, open, DOLLAR, monthly)));
        assertEquals("until", missing(() -> new PaidPeriod("d1", "d", NEW_YEAR, null, DOLLAR, monthly)));
        assertEquals("price", missing(() -> new PaidPeriod("d1", "d", NEW_YEAR, open, null, monthly)));
        assertEquals("every", missing(() -> new PaidPeriod("d1", "d", NEW_YEAR, open, DOLLAR, null)));
        assertEquals("day", missing(() -> period("d1", "d", 1, 1, 1).isPaidOn(null)));
        assertEquals("basis", missing(() -> period("d1", "d", 1, 1, 1).perMonth(null)));
        assertEquals("account", missing(() -> new GroupMembership(null, "G", NEW_YEAR)));
        assertEquals("group", missing(() -> new GroupMembership("d", null, NEW_YEAR)));
        assertEquals("since", missing(() -> new GroupMembership("d", "G", null)));
        MonthlyAmount zero = MonthlyAmount.zero(CurrencyUnit.USD);
        assertEquals("key", missing(() -> new MovementRow(null, JANUARY, Optional.empty(), zero, zero)));
        assertEquals("month", missing(() -> new MovementRow("d", null, Optional.empty(), zero, zero)));
        assertEquals("movement", missing(() -> new MovementRow("d", JANUARY, null, zero, zero)));
        assertEquals("start", missing(() -> new MovementRow("d", JANUARY, Optional.empty(), null, zero)));
        assertEquals("end", missing(() -> new MovementRow("d", JANUARY, Optional.empty(), zero, null)));
        assertEquals("currency", missing(() -> MovementRow.of("d", JANUARY, Optional.empty(), null, 0, 1, 1)));
        ImmutableList<PaidPeriod> periods = ImmutableList.of();
        ImmutableList<GroupMembership> memberships = ImmutableList.of();
        assertEquals("periods", missing(() -> new RevenueMovementCase(null, memberships, JANUARY, JANUARY)));
        assertEquals("memberships", missing(() -> new RevenueMovementCase(periods, null, JANUARY, JANUARY)));
        assertEquals("first", missing(() -> new RevenueMovementCase(periods, memberships, null, JANUARY)));
        assertEquals("last", missing(() -> new RevenueMovementCase(periods, memberships, JANUARY, null)));
        assertEquals("account", missing(() -> given().keyOf(null)));
        assertEquals("basis", missing(() -> new NaiveRevenueMovementClassifier(null)));
        assertEquals("given", missing(() -> new NaiveRevenueMovementClassifier(MonthBasis.standard()).classify(null)));
    }

    @Test
    void valuesAreValues() {
        EqualsVerifier.forClass(GroupMembership.class)
                .withNonnullFields("account", "group", "since")
                .verify();
        assertEquals(period("d1", "d", 1, 1, 1), period("d1", "d", 1, 1, 1));
        assertEquals(given(period("d1", "d", 1, 1, 1)), given(period("d1", "d", 1, 1, 1)));
    }

    private static @Nullable String refused(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    private static @Nullable String missing(Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }
}
