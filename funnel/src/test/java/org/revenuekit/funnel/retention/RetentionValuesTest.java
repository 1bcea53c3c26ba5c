package org.revenuekit.funnel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.Movement;

class RetentionValuesTest {
    @Test
    void theStandardRetentionIsAProposalToChange() {
        RetentionPolicy standard = RetentionPolicy.standard();
        assertEquals("retention@1", standard.ref().toString());
        assertEquals(true, standard.scheduledCounts());
        assertEquals(CohortPeriod.MONTH, standard.cohortPeriod());
        assertEquals(36, standard.cohortMonths());
        assertEquals(TenureUnit.MONTH, standard.tenureUnit());
        assertEquals(TenureEnd.FIRST, standard.tenureEnd());
        assertEquals(new BigDecimal("1.96"), standard.z());
        assertEquals(standard, standard.toBuilder().build());
        assertEquals(standard, standard.toBuilder().z(new BigDecimal("1.960")).build());
        assertEquals(standard.ref().hashCode(), standard.hashCode());
        assertNotEquals(
                standard, standard.toBuilder().tenureUnit(TenureUnit.DAY).build());
    }

    @Test
    void retentionPoliciesAreChecked() {
        RetentionPolicy.Builder builder = RetentionPolicy.standard().toBuilder();
        assertRefused(
                "cohortMonths must be 1 to 1200, was 0 (policy retention@1)",
                () -> builder.cohortMonths(0).build());
        assertRefused(
                "cohortMonths must be 1 to 1200, was 1201 (policy retention@1)",
                () -> builder.cohortMonths(1_201).build());
        assertEquals(1, builder.cohortMonths(1).build().cohortMonths());
        assertEquals(1_200, builder.cohortMonths(1_200).build().cohortMonths());
        assertRefused(
                "z must be above 0 and at most 100, was 0 (policy retention@1)",
                () -> builder.z(BigDecimal.ZERO).build());
    }

    @Test
    void theStandardShareOfExistingCustomersIsAProposalToChange() {
        ExistingPolicy standard = ExistingPolicy.standard(CurrencyUnit.JPY);
        assertEquals("existing-customers@1", standard.ref().toString());
        assertEquals(CurrencyUnit.JPY, standard.currency());
        assertEquals(ExistingBasis.PERIOD, standard.basis());
        assertEquals(standard, standard.toBuilder().build());
        assertEquals(standard.ref().hashCode(), standard.hashCode());
        assertNotEquals(
                standard, standard.toBuilder().basis(ExistingBasis.REVENUE).build());
    }

    @Test
    void theStandardRenewalIsAProposalToChange() {
        RenewalPolicy standard = RenewalPolicy.standard(CurrencyUnit.JPY);
        assertEquals("renewal@1", standard.ref().toString());
        assertEquals(CurrencyUnit.JPY, standard.currency());
        assertEquals(MonthBasis.standard(), standard.basis());
        assertEquals("80/100", standard.rate().toString());
        assertEquals("95/100", standard.automaticRate().toString());
        assertEquals(RateBasis.AMOUNT, standard.rateBasis());
        assertEquals(30, standard.minimumPast());
        assertEquals(90, standard.openDays());
        assertEquals(30, standard.graceDays());
        assertEquals(new BigDecimal("1.96"), standard.z());
        assertEquals(standard, standard.toBuilder().build());
        assertEquals(standard, standard.toBuilder().z(new BigDecimal("1.960")).build());
        assertEquals(standard.ref().hashCode(), standard.hashCode());
        assertNotEquals(standard, standard.toBuilder().openDays(0).build());
    }

    @Test
    void renewalPoliciesAreChecked() {
        RenewalPolicy standard = RenewalPolicy.standard(CurrencyUnit.JPY);
        assertRefused(
                "rate must be 0 to 1, was 3/2 (policy renewal@1)",
                () -> standard.toBuilder().rate(Ratio.of(3, 2)).build());
        assertRefused(
                "rate must be 0 to 1, was 0/0 (policy renewal@1)",
                () -> standard.toBuilder().rate(Ratio.of(0, 0)).build());
        assertRefused(
                "automaticRate must be 0 to 1, was -1/2 (policy renewal@1)",
                () -> standard.toBuilder().automaticRate(Ratio.of(-1, 2)).build());
        for (Ratio bound : ImmutableList.of(Ratio.of(0, 2), Ratio.of(2, 2))) {
            assertEquals(bound, standard.toBuilder().rate(bound).build().rate());
        }
        assertRefused(
                "minimumPast must be >= 1, was 0 (policy renewal@1)",
                () -> standard.toBuilder().minimumPast(0).build());
        assertEquals(1, standard.toBuilder().minimumPast(1).build().minimumPast());
        assertRefused(
                "openDays must be 0 to 3660, was -1 (policy renewal@1)",
                () -> standard.toBuilder().openDays(-1).build());
        assertRefused(
                "graceDays must be 0 to 3660, was 3661 (policy renewal@1)",
                () -> standard.toBuilder().graceDays(3_661).build());
        assertEquals(3_660, standard.toBuilder().openDays(3_660).build().openDays());
        assertEquals(0, standard.toBuilder().graceDays(0).build().graceDays());
        assertRefused(
                "z must be above 0 and at most 100, was 101 (policy renewal@1)",
                () -> standard.toBuilder().z(BigDecimal.valueOf(101)).build());
    }

    @Test
    void partsAreChecked() {
        assertRefused("length must be >= 0, was -1", () -> Tenure.ended(-1));
        assertEquals(new Tenure(0, true), Tenure.ended(0));
        assertEquals(new Tenure(0, false), Tenure.goingOn(0));
        assertRefused("ended must be 0 to 2 (atRisk), was 3", () -> new SurvivalPoint(1, 2, 3, 1, 1, 1));
        assertRefused("ended must be 0 to 2 (atRisk), was -1", () -> new SurvivalPoint(1, 2, -1, 1, 1, 1));
        assertEquals(2, new SurvivalPoint(1, 2, 2, 0, 0, 1).ended());
        assertEquals(0, new SurvivalPoint(1, 2, 0, 1, 1, 1).ended());
        String interval = "survival must be within 0 to 1 and its interval, was ";
        assertRefused(interval + "0.5 (-0.1 to 1.0)", () -> new SurvivalPoint(1, 2, 1, 0.5, -0.1, 1));
        assertRefused(interval + "0.5 (0.6 to 1.0)", () -> new SurvivalPoint(1, 2, 1, 0.5, 0.6, 1));
        assertRefused(interval + "0.5 (0.0 to 0.4)", () -> new SurvivalPoint(1, 2, 1, 0.5, 0, 0.4));
        assertRefused(interval + "0.5 (0.0 to 1.1)", () -> new SurvivalPoint(1, 2, 1, 0.5, 0, 1.1));
        assertEquals(0.5, new SurvivalPoint(1, 2, 1, 0.5, 0.5, 0.5).survival());
    }

    @Test
    void cellsAreChecked() {
        MonthlyAmount two = Customers.usd(2);
        assertRefused("months must be >= 0, was -1", () -> new CohortCell(-1, 1, 1, two, two, two));
        assertRefused("retained must be 0 to 1 (cohort), was 2", () -> new CohortCell(0, 1, 2, two, two, two));
        assertRefused("retained must be 0 to 1 (cohort), was -1", () -> new CohortCell(0, 1, -1, two, two, two));
        String kept = "kept must be 0 to USD %s/1 (base) and USD %s/1 (revenue), was USD %s/1";
        assertRefused(
                String.format(Locale.ROOT, kept, 2, 2, -1), () -> new CohortCell(0, 1, 1, two, two, Customers.usd(-1)));
        assertRefused(
                String.format(Locale.ROOT, kept, 2, 3, 3),
                () -> new CohortCell(0, 1, 1, two, Customers.usd(3), Customers.usd(3)));
        assertRefused(
                String.format(Locale.ROOT, kept, 3, 2, 3),
                () -> new CohortCell(0, 1, 1, Customers.usd(3), two, Customers.usd(3)));
        assertEquals(0, new CohortCell(0, 0, 0, two, two, Customers.usd(0)).cohort());
        CohortCell cell = new CohortCell(1, 4, 3, Customers.usd(8), Customers.usd(10), Customers.usd(6));
        assertEquals("3/4", cell.logo().toString());
        assertEquals("5/4", cell.net().toString());
        assertEquals("3/4", cell.gross().toString());
    }

    @Test
    void partsAreValues() {
        EqualsVerifier.forClass(Tenure.class).verify();
        KeyRetention<String> key = new KeyRetention<>(
                "x",
                Customers.usd(1),
                Customers.usd(2),
                Optional.of(Movement.EXPANSION),
                Customers.usd(3),
                Customers.usd(4));
        assertEquals(Objects.hash("x", key.start(), key.end(), key.upsell(), key.crossSell()), key.hashCode());
        assertEquals(
                LocalDate.parse("2026-01-31"),
                new CustomerRevenue<>(
                                "x",
                                Optional.of(LocalDate.parse("2026-01-31")),
                                new MoneyRatio(CurrencyUnit.JPY, Ratio.of(1, 1)),
                                new MoneyRatio(CurrencyUnit.JPY, Ratio.of(1, 1)))
                        .since()
                        .orElseThrow());
    }

    @Test
    void findingsHaveStableNames() {
        assertEquals("NO_PRICE", RetentionFinding.NO_PRICE.code());
        assertEquals(
                ImmutableList.of(RetentionFinding.UNKNOWN_CUSTOMER, RetentionFinding.NO_PRICE),
                Stream.of(RetentionFinding.values())
                        .filter(kind -> kind.severity() == Severity.INFO)
                        .collect(ImmutableList.toImmutableList()));
        assertEquals(
                8L,
                Stream.of(RetentionFinding.values())
                        .filter(kind -> kind.severity() == Severity.WARNING)
                        .count());
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
