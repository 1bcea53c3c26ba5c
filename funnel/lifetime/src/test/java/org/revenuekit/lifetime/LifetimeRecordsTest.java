package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.lifetime.LifetimeWorld.START;
import static org.revenuekit.lifetime.LifetimeWorld.account;
import static org.revenuekit.lifetime.LifetimeWorld.assertRefused;
import static org.revenuekit.lifetime.LifetimeWorld.cohort;
import static org.revenuekit.lifetime.LifetimeWorld.usd;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.money.MoneyFraction;

class LifetimeRecordsTest {
    private static final MoneyFraction TEN = MoneyFraction.parse("USD 10");

    @Test
    void survivorsNeverRise() {
        assertRefused("survivors must not rise, were 5 after 4 (cohort 2020-01-01)", () -> cohort(9, 4, 5));
        assertRefused("survivors must be >= 0, were -1 (cohort 2020-01-01)", () -> cohort(9, 4, -1));
        assertRefused("survivors must be >= 0, were -2 (cohort 2020-01-01)", () -> cohort(-2));
        assertRefused(
                "survivors must be <= 1000000000, were 1000000001 (cohort 2020-01-01)", () -> cohort(1_000_000_001L));
        assertRefused("survivors must be 1 to 10001 numbers, were 0 (cohort 2020-01-01)", () -> cohort());
        assertRefused(
                "survivors must be 1 to 10001 numbers, were 10002 (cohort 2020-01-01)",
                () -> SurvivalCohort.of(START, Collections.nCopies(10_002, 7L)));
        SurvivalCohort cohort = cohort(9, 4, 4, 0);
        assertEquals(START, cohort.start());
        assertEquals(ImmutableList.of(9L, 4L, 4L, 0L), cohort.survivors());
        assertEquals(9, cohort.size());
        assertEquals(3, cohort.age());
        assertEquals(
                10_000,
                SurvivalCohort.of(START, Collections.nCopies(10_001, 1_000_000_000L))
                        .age());
    }

    @Test
    void aBuyerDoesNotContradictItself() {
        assertRefused("repeats must be 0 to 1.0E9, were -1", () -> Buyer.of(account(1), -1, 0, 1));
        assertRefused("repeats must be 0 to 1.0E9, were 1000000001", () -> Buyer.of(account(1), 1_000_000_001, 1, 1));
        assertRefused("age must be 0 to 1.0E9, was -0.5", () -> Buyer.of(account(1), 0, 0, -0.5));
        assertRefused("age must be 0 to 1.0E9, was NaN", () -> Buyer.of(account(1), 0, 0, Double.NaN));
        assertRefused("age must be 0 to 1.0E9, was 1.000000001E9", () -> Buyer.of(account(1), 0, 0, 1_000_000_001));
        assertRefused("last repeat must be 0 to the age 1.0, was 1.5", () -> Buyer.of(account(1), 1, 1.5, 1));
        assertRefused("last repeat must be 0 to the age 1.0, was -1.0", () -> Buyer.of(account(1), 1, -1, 1));
        assertRefused("last repeat must be 0 to the age 1.0, was NaN", () -> Buyer.of(account(1), 1, Double.NaN, 1));
        assertRefused(
                "last repeat must be above 0 with repeats and 0 without, was 0.0 with 1 repeats at age 1.0",
                () -> Buyer.of(account(1), 1, 0, 1));
        assertRefused(
                "last repeat must be above 0 with repeats and 0 without, was 1.0 with 0 repeats at age 1.0",
                () -> Buyer.of(account(1), 0, 1, 1));
        assertRefused(
                "mean spend must be that of repeats, were none (a0000001)",
                () -> Buyer.of(account(1), 0, 0, 1).spending(usd(1, 1)));
        Buyer most = Buyer.of(account(1), 1_000_000_000, 1e9, 1e9);
        assertEquals(1_000_000_000, most.repeats());
        assertEquals(1e9, most.age());
        assertEquals(1e9, most.lastRepeat());
        assertEquals(Optional.empty(), most.meanSpend());
        assertEquals(Optional.of(usd(1, 2)), most.spending(usd(1, 2)).meanSpend());
        assertEquals(Buyer.of(account(1), 0, 0.0, 0.0), Buyer.of(account(1), 0, -0.0, -0.0));
    }

    @Test
    void historiesAreSorted() {
        assertEquals(
                List.of(new History(0, 0, 2), new History(1, 1, 4), new History(1, 1, 5), new History(1, 2, 3)),
                ImmutableList.sortedCopyOf(List.of(
                        new History(1, 2, 3), new History(1, 1, 5), new History(0, 0, 2), new History(1, 1, 4))));
    }

    @Test
    void aPurchaseIsOfOurEra() {
        assertRefused(
                "day must be in the years 1 to 9999, was 0000-12-31 (a0000001)",
                () -> Purchase.of(account(1), LocalDate.of(0, 12, 31), TEN));
        assertRefused(
                "day must be in the years 1 to 9999, was +10000-01-01 (a0000001)",
                () -> Purchase.of(account(1), LocalDate.of(10_000, 1, 1), TEN));
        Purchase first = Purchase.of(account(1), LocalDate.of(1, 1, 1), TEN);
        assertEquals(account(1), first.account());
        assertEquals(LocalDate.of(1, 1, 1), first.day());
        assertEquals(TEN, first.amount());
        assertEquals(
                LocalDate.of(9_999, 12, 31),
                Purchase.of(account(1), LocalDate.of(9_999, 12, 31), TEN).day());
    }

    @Test
    @SuppressWarnings("NullAway")
    void recordsHoldNoNulls() {
        assertEquals(
                "name",
                assertThrows(NullPointerException.class, () -> new FittedParameter(null, 1, 1))
                        .getMessage());
        assertEquals(
                "name",
                assertThrows(NullPointerException.class, () -> new ParameterChange(null, 1, 1))
                        .getMessage());
        assertEquals(
                "parameters",
                assertThrows(NullPointerException.class, () -> new FitReport(1, null, 1, 1, 1, 1))
                        .getMessage());
        assertEquals(
                "residualValue",
                assertThrows(NullPointerException.class, () -> new BuyerTotals(1, 1, 1, null))
                        .getMessage());
        assertEquals(
                "total",
                assertThrows(
                                NullPointerException.class,
                                () -> new LifetimeValueChange(null, usd(1, 1), usd(1, 1), usd(1, 1), usd(1, 1)))
                        .getMessage());
    }

    @Test
    void akaikesCriterionCountsParameters() {
        FittedParameter one = new FittedParameter("alpha", 1, 0.5);
        FitReport report = new FitReport(9, ImmutableList.of(one, one), -10, 0, 1, 1);
        assertEquals(24, report.aic());
    }

    @Test
    void findingsHaveCodesAndSeverities() {
        for (LifetimeFinding finding : LifetimeFinding.values()) {
            assertEquals(finding.name(), finding.code());
        }
        assertEquals(Severity.ERROR, LifetimeFinding.FIGURE_OUT_OF_RANGE.severity());
        assertEquals(Severity.INFO, LifetimeFinding.NOTHING_PAID.severity());
    }
}
