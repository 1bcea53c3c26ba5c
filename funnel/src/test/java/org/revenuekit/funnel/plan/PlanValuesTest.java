package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.plan.PlanWorld.APRIL;
import static org.revenuekit.funnel.plan.PlanWorld.JPY;
import static org.revenuekit.funnel.plan.PlanWorld.JUNE;
import static org.revenuekit.funnel.plan.PlanWorld.LEAD;
import static org.revenuekit.funnel.plan.PlanWorld.MAY;
import static org.revenuekit.funnel.plan.PlanWorld.SR;
import static org.revenuekit.funnel.plan.PlanWorld.USD;
import static org.revenuekit.funnel.plan.PlanWorld.WON;
import static org.revenuekit.funnel.plan.PlanWorld.assertNames;
import static org.revenuekit.funnel.plan.PlanWorld.assertRefused;
import static org.revenuekit.funnel.plan.PlanWorld.q;
import static org.revenuekit.funnel.plan.PlanWorld.ramp;
import static org.revenuekit.funnel.plan.PlanWorld.yen;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.process.ChannelId;

class PlanValuesTest {
    private static final ChannelId WEB = ChannelId.of("web");
    private static final ChannelId FAIR = ChannelId.of("fair");
    private static final Ratio HALF = Ratio.of(1, 2);

    @Test
    void aQuantityIsExactAndRoundsUpWhereItIsShown() {
        Quantity quantity = q(10, 4);

        assertEquals(Ratio.of(5, 2), quantity.exact());
        assertEquals(3, quantity.roundedUp());
        assertEquals(2, Quantity.of(2).roundedUp());
        assertEquals(new BigDecimal("2.50"), quantity.rounded(2));
        assertEquals(new BigDecimal("3"), quantity.rounded(0));
        assertEquals(100, quantity.rounded(100).scale());
        assertEquals("5/2", quantity.toString());
        assertEquals(quantity, Quantity.of(new BigDecimal("2.5")));
        assertEquals(quantity.hashCode(), Quantity.of(new BigDecimal("2.50")).hashCode());
        assertNotEquals(quantity.hashCode(), Quantity.of(3).hashCode());
        assertNotEquals(quantity, (Object) "5/2");
        assertNotEquals(quantity, Quantity.of(2));
        assertEquals(Quantity.of(5), quantity.plus(quantity));
        assertTrue(quantity.compareTo(Quantity.of(2)) > 0);
        assertTrue(Quantity.ZERO.isZero());
        assertFalse(quantity.isZero());
        assertEquals(Quantity.ZERO, Quantity.of(0));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aQuantityIsBounded() {
        Quantity two = Quantity.of(2);
        Quantity large = Quantity.of(BigDecimal.TEN.pow(19));

        assertRefused("quantity must be >= 0, was -1/1", () -> Quantity.of(-1));
        assertRefused("quantity must be >= 0, was 1/0", () -> Quantity.of(Ratio.of(1, 0)));
        assertRefused("decimals must be 0 to 100, was -1", () -> two.rounded(-1));
        assertRefused("decimals must be 0 to 100, was 101", () -> two.rounded(101));
        assertThrows(ArithmeticException.class, large::roundedUp);
        assertEquals(Long.MAX_VALUE, Quantity.of(Long.MAX_VALUE).roundedUp());
        assertNames("number", () -> Quantity.of((Ratio) null));
        assertNames("number", () -> Quantity.of((BigDecimal) null));
        assertNames("other", () -> two.plus(null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aMeanKeepsWhatItWasMadeOf() {
        MoneyRatio mean = MoneyRatio.of(MoneyFraction.of(USD, new BigDecimal("10005534")), 4_238);

        assertEquals("USD 10005534/4238", mean.toString());
        assertEquals(Optional.of(Money.of(USD, new BigDecimal("2360.91"))), mean.rounded());
        assertEquals(
                Optional.of(Money.ofMajor(JPY, 3)), MoneyRatio.of(yen(5), 2).rounded());
        assertEquals(Optional.empty(), MoneyRatio.of(yen(0), 0).rounded());
        assertEquals(new MoneyRatio(JPY, Ratio.of(7, 1)), MoneyRatio.of(yen(7)));
        assertRefused("count must be >= 0, was -1", () -> MoneyRatio.of(yen(1), -1));
        assertNames("amount", () -> MoneyRatio.of(null));
        assertNames("sum", () -> MoneyRatio.of((MoneyFraction) null, 1));
        assertNames("currency", () -> new MoneyRatio(null, HALF));
        assertNames("amount", () -> new MoneyRatio(JPY, (Ratio) null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aStepIsBounded() {
        PlanStep step = PlanStep.of(LEAD, WON, new BigDecimal("0.25"), 3);

        assertEquals("lead to won 0.25/1 after 3 days", step.toString());
        assertEquals(step, new PlanStep(LEAD, WON, Ratio.of(new BigDecimal("0.25"), BigDecimal.ONE), 3));
        assertEquals(Ratio.of(25, 100), step.wholeRate());
        assertEquals(
                Ratio.of(10, 25),
                new PlanStep(LEAD, WON, Ratio.of(BigDecimal.ONE, new BigDecimal("2.5")), 0).wholeRate());
        assertEquals(Ratio.of(7, 7), new PlanStep(LEAD, WON, Ratio.of(7, 7), PlanStep.MAX_DAYS).rate());
        for (Ratio rate : List.of(Ratio.of(0, 1), Ratio.of(0, 0), Ratio.of(-1, 2), Ratio.of(8, 7), Ratio.of(1, 0))) {
            assertRefused(
                    "rate must be > 0 and <= 1, was " + rate + " (step lead to won)",
                    () -> new PlanStep(LEAD, WON, rate, 0));
        }
        for (int days : List.of(-1, 36_526)) {
            assertRefused(
                    "lead time must be 0 to 36525 days, was " + days + " (step lead to won)",
                    () -> new PlanStep(LEAD, WON, HALF, days));
        }
        assertRefused("from and to must differ, were lead", () -> new PlanStep(LEAD, LEAD, HALF, 0));
        assertNames("from", () -> new PlanStep(null, WON, HALF, 0));
        assertNames("to", () -> new PlanStep(LEAD, null, HALF, 0));
        assertNames("rate", () -> new PlanStep(LEAD, WON, null, 0));
        assertNames("rate", () -> PlanStep.of(LEAD, WON, null, 0));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aCapacityIsAboveNothing() {
        assertEquals(RoleCapacity.of(SR, LEAD, 10), new RoleCapacity(SR, LEAD, new BigDecimal("10.0")));
        assertRefused(
                "entries per month must be > 0, were 0 (role sr, stage lead)", () -> RoleCapacity.of(SR, LEAD, 0));
        assertNames("role", () -> RoleCapacity.of(null, LEAD, 1));
        assertNames("stage", () -> RoleCapacity.of(SR, null, 1));
        assertNames("entriesPerMonth", () -> new RoleCapacity(SR, LEAD, null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aRampNeverFalls() {
        Ramp ramp = ramp(SR, "0", "0.50", "0.5", "1.0", "1");

        assertEquals(ramp(SR, "0", "0.5", "0.5"), ramp);
        assertEquals(ramp, Ramp.of(SR, BigDecimal.ZERO, new BigDecimal("0.5"), new BigDecimal("0.5")));
        assertEquals(3, ramp.monthsToFull());
        assertEquals(BigDecimal.ZERO, ramp.shareAfter(-1));
        assertEquals(BigDecimal.ZERO, ramp.shareAfter(0));
        assertEquals(new BigDecimal("0.5"), ramp.shareAfter(2));
        assertEquals(BigDecimal.ONE, ramp.shareAfter(3));
        assertEquals(BigDecimal.ONE, ramp.shareAfter(Long.MAX_VALUE));
        assertEquals(BigDecimal.ZERO, ramp(SR).shareAfter(-1));
        assertEquals(BigDecimal.ONE, ramp(SR).shareAfter(0));
        assertRefused(
                "shares of a ramp must be 0 to 1 and never fall, had 0.4 after 0.5 (role sr)",
                () -> ramp(SR, "0.5", "0.4"));
        assertRefused(
                "shares of a ramp must be 0 to 1 and never fall, had -0.1 after 0 (role sr)", () -> ramp(SR, "-0.1"));
        assertRefused(
                "shares of a ramp must be 0 to 1 and never fall, had 1.1 after 1 (role sr)",
                () -> ramp(SR, "1", "1.1"));
        assertRefused(
                "a ramp must have at most 120 months, had 121 (role sr)",
                () -> new Ramp(SR, ImmutableList.copyOf(Collections.nCopies(121, BigDecimal.ZERO))));
        assertEquals(120, new Ramp(SR, ImmutableList.copyOf(Collections.nCopies(120, BigDecimal.ZERO))).monthsToFull());
        assertNames("role", () -> ramp(null));
        assertNames("shares", () -> new Ramp(SR, null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void theSharesOfAMixAreOneWhole() {
        ChannelShare web = new ChannelShare(WEB, Ratio.of(1, 3), yen(5));
        ChannelShare fair = new ChannelShare(FAIR, Ratio.of(2, 3), yen(0));

        assertEquals(JPY, ChannelMix.of(web, fair).currency());
        assertEquals(ImmutableList.of(web, fair), ChannelMix.of(web, fair).shares());
        assertEquals(
                1,
                ChannelMix.of(new ChannelShare(WEB, Ratio.of(1, 1), yen(5)))
                        .shares()
                        .size());
        assertRefused("shares must sum to 1, summed to 1/3", () -> ChannelMix.of(web));
        assertRefused("shares must sum to 1, summed to 0/1", ChannelMix::of);
        assertRefused("channels must differ, had web again", () -> ChannelMix.of(web, web));
        assertRefused(
                "costs must be in one currency, were in JPY and USD",
                () -> ChannelMix.of(web, new ChannelShare(FAIR, HALF, MoneyFraction.zero(USD))));
        assertRefused(
                "a mix must have at most 1000 channels, had 1001",
                () -> new ChannelMix(ImmutableList.copyOf(Collections.nCopies(1_001, web))));
        assertRefused(
                "channels must differ, had web again",
                () -> new ChannelMix(ImmutableList.copyOf(Collections.nCopies(1_000, web))));
        for (Ratio share : List.of(Ratio.of(0, 1), Ratio.of(3, 2), Ratio.of(1, 0), Ratio.of(-1, 1))) {
            assertRefused(
                    "share must be > 0 and <= 1, was " + share + " (channel web)",
                    () -> new ChannelShare(WEB, share, yen(1)));
        }
        assertRefused(
                "cost per lead must be >= 0, was JPY -1 (channel web)", () -> new ChannelShare(WEB, HALF, yen(-1)));
        assertNames("channel", () -> new ChannelShare(null, HALF, yen(1)));
        assertNames("share", () -> new ChannelShare(WEB, null, yen(1)));
        assertNames("costPerLead", () -> new ChannelShare(WEB, HALF, null));
        assertNames("shares", () -> new ChannelMix(null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aHeadcountIsBounded() {
        assertEquals(new Headcount(SR, 0, Optional.empty()), Headcount.of(SR, 0));
        assertEquals(
                Optional.of(MAY), Headcount.hired(SR, Headcount.MAX_PEOPLE, MAY).hired());
        for (int people : List.of(-1, 1_000_001)) {
            assertRefused("people must be 0 to 1000000, were " + people + " (role sr)", () -> Headcount.of(SR, people));
        }
        assertNames("role", () -> Headcount.of(null, 1));
        assertNames("hired", () -> new Headcount(SR, 1, null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void partsOfAnswersAreWhole() {
        Quantity one = Quantity.of(1);
        MoneyRatio cost = MoneyRatio.of(yen(1));

        assertTrue(new RoleNeed(SR, MAY, q(11, 10), one).isShort());
        assertFalse(new RoleNeed(SR, MAY, one, one).isShort());
        assertEquals(Ratio.of(-1, 2), new EntryChange(LEAD, MAY, one, q(1, 2)).difference());
        assertRefused("people must be >= 1, were 0", () -> new Hire(SR, 0, MAY, MAY, false));
        assertRefused(
                "fullFrom must not be before start, were 2026-04 and 2026-05",
                () -> new Hire(SR, 1, MAY, APRIL, false));
        assertNames("role", () -> new RoleNeed(null, MAY, one, one));
        assertNames("month", () -> new RoleNeed(SR, null, one, one));
        assertNames("needed", () -> new RoleNeed(SR, MAY, null, one));
        assertNames("available", () -> new RoleNeed(SR, MAY, one, null));
        assertNames("stage", () -> new EntryChange(null, MAY, one, one));
        assertNames("month", () -> new EntryChange(LEAD, null, one, one));
        assertNames("earlier", () -> new EntryChange(LEAD, MAY, null, one));
        assertNames("later", () -> new EntryChange(LEAD, MAY, one, null));
        assertNames("role", () -> new Hire(null, 1, MAY, MAY, false));
        assertNames("start", () -> new Hire(SR, 1, null, MAY, false));
        assertNames("fullFrom", () -> new Hire(SR, 1, MAY, null, false));
        assertNames("month", () -> new ChannelSpend(null, WEB, one, cost));
        assertNames("channel", () -> new ChannelSpend(MAY, null, one, cost));
        assertNames("leads", () -> new ChannelSpend(MAY, WEB, null, cost));
        assertNames("cost", () -> new ChannelSpend(MAY, WEB, one, null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aTargetIsByMonthOrForSomeDays() {
        Span days = Span.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 1));
        RevenueTarget spread = RevenueTarget.over(days, Money.ofMajor(JPY, 61));
        RevenueTarget monthly =
                RevenueTarget.monthly(Map.of(MAY, Money.ofMajor(JPY, 31), APRIL, Money.ofMajor(JPY, 30)));

        assertEquals(JPY, spread.currency());
        assertEquals(Map.of(APRIL, MoneyRatio.of(yen(30)), MAY, MoneyRatio.of(yen(31))), spread.byMonth());
        assertEquals(MoneyRatio.of(yen(61)), spread.total());
        assertEquals(spread, monthly);
        assertEquals(spread.hashCode(), monthly.hashCode());
        assertEquals("JPY {2026-04=30/1, 2026-05=31/1}", monthly.toString());
        assertEquals(
                new MoneyRatio(USD, Ratio.of(5, 2)),
                RevenueTarget.monthly(Map.of(MAY, Money.of(USD, new BigDecimal("2.50"))))
                        .total());
        assertRefused("there must be at least 1 month, were 0", () -> RevenueTarget.monthly(Map.of()));
        assertRefused(
                "targets must be in one currency, were in JPY and USD",
                () -> RevenueTarget.monthly(Map.of(JUNE, Money.ofMajor(USD, 1), MAY, Money.ofMajor(JPY, 1))));
        assertRefused("target must be >= 0, was JPY -1", () -> RevenueTarget.over(days, Money.ofMajor(JPY, -1)));
        assertEquals(Map.of(), RevenueTarget.over(days, Money.ofMajor(JPY, 0)).byMonth());
        assertNames("months", () -> RevenueTarget.monthly((Map<YearMonth, Money>) null));
        assertNames("total", () -> RevenueTarget.over(days, null));
        assertNames("days", () -> RevenueTarget.over(null, Money.ofMajor(JPY, 1)));
        EqualsVerifier.forClass(RevenueTarget.class)
                .withPrefabValues(CurrencyUnit.class, JPY, USD)
                .withPrefabValues(DailyFlow.class, DailyFlow.none(), PlanWorld.THIRTY_IN_JUNE.amounts())
                .withNonnullFields("currency", "amounts")
                .verify();
    }

    @Test
    void findingsHaveAnOwnSeverity() {
        assertEquals("HEADCOUNT_WITHOUT_WORK", PlanFinding.HEADCOUNT_WITHOUT_WORK.code());
        assertEquals(Severity.WARNING, PlanFinding.HEADCOUNT_WITHOUT_WORK.severity());
        assertEquals(Severity.INFO, PlanFinding.STAGE_NOT_PLANNED.severity());
    }
}
