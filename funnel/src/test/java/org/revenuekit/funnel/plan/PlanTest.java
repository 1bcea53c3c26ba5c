package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.plan.PlanWorld.AE;
import static org.revenuekit.funnel.plan.PlanWorld.APRIL;
import static org.revenuekit.funnel.plan.PlanWorld.BASIS;
import static org.revenuekit.funnel.plan.PlanWorld.JPY;
import static org.revenuekit.funnel.plan.PlanWorld.JUNE;
import static org.revenuekit.funnel.plan.PlanWorld.LEAD;
import static org.revenuekit.funnel.plan.PlanWorld.MAY;
import static org.revenuekit.funnel.plan.PlanWorld.NOBODY;
import static org.revenuekit.funnel.plan.PlanWorld.OPPORTUNITY;
import static org.revenuekit.funnel.plan.PlanWorld.SR;
import static org.revenuekit.funnel.plan.PlanWorld.THIRTY_IN_JUNE;
import static org.revenuekit.funnel.plan.PlanWorld.USD;
import static org.revenuekit.funnel.plan.PlanWorld.WON;
import static org.revenuekit.funnel.plan.PlanWorld.assertNames;
import static org.revenuekit.funnel.plan.PlanWorld.endOf;
import static org.revenuekit.funnel.plan.PlanWorld.policy;
import static org.revenuekit.funnel.plan.PlanWorld.q;
import static org.revenuekit.funnel.plan.PlanWorld.stage;
import static org.revenuekit.funnel.plan.PlanWorld.yen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.StageId;

class PlanTest {
    private static final AsOf MARCH_31 = endOf(2026, 3, 31);
    private static final Plan PLAN = plan(Planning.of(NOBODY));

    private static Plan plan(Planning planning) {
        return planning.backFrom(THIRTY_IN_JUNE, BASIS, MARCH_31);
    }

    /** June's wins are opportunities of May 2 to 31, and leads of April 22 to May 21. */
    @Test
    void aPlanGoesBackFromTheTargetToTheLeads() {
        assertEquals(Map.of(JUNE, Quantity.of(30)), PLAN.entries(WON));
        assertEquals(Map.of(MAY, Quantity.of(150)), PLAN.entries(OPPORTUNITY));
        assertEquals(Map.of(APRIL, Quantity.of(180), MAY, Quantity.of(420)), PLAN.entries(LEAD));
        assertEquals(
                List.of(Span.of(LocalDate.of(2026, 4, 22), LocalDate.of(2026, 5, 22))),
                PLAN.leads().days());
        assertEquals(PLAN.flow(WON), PLAN.wins());
        assertEquals(600, PLAN.leads().total().roundedUp());
        assertEquals(BASIS, PLAN.basis());
        assertEquals(NOBODY, PLAN.definition());
        assertEquals(THIRTY_IN_JUNE, PLAN.target());
        assertEquals(MARCH_31, PLAN.asOf());
        assertEquals("basis@1: {2026-04=180/1, 2026-05=420/1}", PLAN.toString());
    }

    @Test
    void nothingIsRoundedInside() {
        PlanBasis odd = BASIS.withRate(LEAD, OPPORTUNITY, Ratio.of(3, 7)).withMeanValue(MoneyRatio.of(yen(70_000)));
        Plan plan = Planning.of(NOBODY).backFrom(THIRTY_IN_JUNE, odd, MARCH_31);

        assertEquals(q(300, 7), plan.wins().total());
        assertEquals(q(500, 1), plan.leads().total());
        assertEquals(43, plan.wins().total().roundedUp());
        assertEquals(q(350, 1), plan.entries(LEAD).get(MAY));
        assertEquals(THIRTY_IN_JUNE.byMonth(), plan.run().revenue());
    }

    @Test
    void runForwardItBringsItsTarget() {
        PlanRun run = PLAN.run();

        for (StageId stage : BASIS.stages()) {
            assertEquals(PLAN.flow(stage), run.flow(stage));
            assertEquals(PLAN.entries(stage), run.entries(stage));
        }
        assertEquals(Map.of(JUNE, MoneyRatio.of(yen(3_000_000))), run.revenue());
        assertEquals(MoneyRatio.of(yen(3_000_000)), run.totalRevenue());
        assertEquals("basis@1: JPY {2026-06=3000000/1}", run.toString());
    }

    @Test
    void leadsByMonthGoForward() {
        DailyFlow leads = DailyFlow.monthly(Map.of(APRIL, Quantity.of(600)));
        PlanRun run = Planning.of(NOBODY).forward(leads, BASIS, MARCH_31);

        assertEquals(Map.of(APRIL, Quantity.of(100), MAY, Quantity.of(50)), run.entries(OPPORTUNITY));
        assertEquals(Map.of(MAY, Quantity.of(21), JUNE, Quantity.of(9)), run.entries(WON));
        assertEquals(MoneyRatio.of(yen(900_000)), run.revenue().get(JUNE));
        assertEquals(NOBODY, run.definition());
        assertEquals(BASIS, run.basis());
        assertEquals(MARCH_31, run.asOf());
        assertEquals(Optional.empty(), run.spending());
        assertEquals(List.of(), run.staffing().needs());
    }

    @Test
    void whatShouldHaveHappenedIsSaid() {
        assertEquals(Map.of(), PLAN.tooLate());
        assertEquals(Map.of(), late(2026, 4, 21).tooLate());
        assertEquals(Map.of(LEAD, Quantity.of(20)), late(2026, 4, 22).tooLate());
        assertEquals(
                List.of(LEAD, OPPORTUNITY), late(2026, 5, 2).tooLate().keySet().asList());
        assertEquals(
                Map.of(LEAD, Quantity.of(220), OPPORTUNITY, Quantity.of(5)),
                late(2026, 5, 2).tooLate());
        assertEquals(PLAN.leads(), late(2026, 5, 2).leads());
    }

    private static Plan late(int year, int month, int day) {
        return Planning.of(NOBODY).backFrom(THIRTY_IN_JUNE, BASIS, endOf(year, month, day));
    }

    @Test
    void expectedWinsAreTakenOff() {
        Plan plan = plan(Planning.of(NOBODY).withExpectedWins(Map.of(JUNE, Quantity.of(10))));

        assertEquals(Map.of(JUNE, Quantity.of(20)), plan.entries(WON));
        assertEquals(Map.of(MAY, Quantity.of(100)), plan.entries(OPPORTUNITY));
        assertEquals(DailyFlow.none(), plan.surplus());
        assertEquals(MoneyRatio.of(yen(2_000_000)), plan.run().totalRevenue());
        assertTrue(plan.findings().isEmpty());
    }

    @Test
    void winsAboveTheTargetAreSurplus() {
        Plan plan = plan(Planning.of(NOBODY).withExpectedWins(Map.of(MAY, Quantity.of(31), JUNE, Quantity.of(40))));

        assertEquals(Map.of(), plan.entries(WON));
        assertEquals(
                Map.of(MAY, Quantity.of(31), JUNE, Quantity.of(10)),
                plan.surplus().byMonth());
        assertEquals("""
                2 findings
                  WINS_ABOVE_TARGET month 2026-05, surplus 31/1
                  WINS_ABOVE_TARGET month 2026-06, surplus 10/1""", plan.findings().toString());
        assertEquals(Map.of(), plan.run().revenue());
    }

    @Test
    void whatIsOfNoUseIsSaid() {
        Planning planning = Planning.of(policy(
                        RoleCapacity.of(AE, stage("proposal"), 10),
                        RoleCapacity.of(SR, stage("mql"), 10),
                        RoleCapacity.of(SR, LEAD, 10)))
                .with(Headcount.of(SR, 1), Headcount.of(AE, 2), Headcount.hired(AE, 3, MAY));

        assertEquals("""
                3 findings
                  STAGE_NOT_PLANNED role smb-ae, stage proposal
                  STAGE_NOT_PLANNED role sr, stage mql
                  HEADCOUNT_WITHOUT_WORK role smb-ae, people 5""", plan(planning).findings().toString());
        assertTrue(PLAN.findings().isEmpty());
        assertEquals(
                plan(planning).findings(),
                planning.forward(DailyFlow.none(), BASIS, MARCH_31).findings());
        assertTrue(PLAN.run().findings().isEmpty());
    }

    @Test
    void leadsCostWhatTheirChannelsCost() {
        ChannelId web = ChannelId.of("web");
        ChannelId fair = ChannelId.of("fair");
        PlanPolicy policy = policy().withMix(ChannelMix.of(
                new ChannelShare(web, Ratio.of(1, 3), yen(1_000)), new ChannelShare(fair, Ratio.of(2, 3), yen(30))));
        Spending spending = plan(Planning.of(policy)).spending().orElseThrow();

        assertEquals(
                List.of(
                        new ChannelSpend(APRIL, web, Quantity.of(60), MoneyRatio.of(yen(60_000))),
                        new ChannelSpend(APRIL, fair, Quantity.of(120), MoneyRatio.of(yen(3_600))),
                        new ChannelSpend(MAY, web, Quantity.of(140), MoneyRatio.of(yen(140_000))),
                        new ChannelSpend(MAY, fair, Quantity.of(280), MoneyRatio.of(yen(8_400)))),
                spending.list());
        assertEquals(MoneyRatio.of(yen(63_600)), spending.in(APRIL));
        assertEquals(MoneyRatio.of(yen(0)), spending.in(JUNE));
        assertEquals(MoneyRatio.of(yen(200_000)), spending.of(web));
        assertEquals(MoneyRatio.of(yen(212_000)), spending.total());
        assertEquals("JPY 212000/1", spending.toString());
        assertEquals(
                spending.list(),
                plan(Planning.of(policy)).run().spending().orElseThrow().list());
        assertEquals(Optional.empty(), PLAN.spending());
    }

    @Test
    void aNumberIsExplained() {
        Plan plan = plan(Planning.of(NOBODY).withExpectedWins(Map.of(MAY, Quantity.of(9), JUNE, Quantity.of(10))));

        assertEquals("""
                entries to lead (basis@1) = 400 (quotient)
                  wins needed = 20
                    wins that the target asks for = 30 (quotient)
                      target in JPY = 3000000 (quotient)
                        above = 3000000
                        below = 1
                      mean value of a win = 100000 (quotient)
                        above = 100000
                        below = 1
                    wins expected of today's stock = -10 (quotient)
                      above = -10
                      below = 1
                  part that comes from there to the goal = 0.05 (quotient)
                    of each step who made it = 2 (product)
                      lead to opportunity = 1
                      opportunity to won = 2
                    of each step all = 40 (product)
                      lead to opportunity = 4
                      opportunity to won = 10""", plan.explain(LEAD).text());
        assertEquals(1, PLAN.explain(OPPORTUNITY).parts().get(0).parts().size());
        assertEquals(
                "entries to won (basis@1) = 30 (quotient)", PLAN.explain(WON).toString());
    }

    @Test
    void anotherRateIsAnotherPlan() {
        PlanBasis better = BASIS.withRef(DefinitionRef.of("better", 1)).withRate(LEAD, OPPORTUNITY, Ratio.of(3, 10));
        Plan plan = Planning.of(NOBODY).backFrom(THIRTY_IN_JUNE, better, MARCH_31);

        assertEquals(
                List.of(
                        new EntryChange(LEAD, APRIL, Quantity.of(180), Quantity.of(150)),
                        new EntryChange(LEAD, MAY, Quantity.of(420), Quantity.of(350))),
                plan.changeSince(PLAN));
        assertEquals(List.of(), PLAN.changeSince(PLAN));
    }

    @Test
    void stagesAndMonthsOfEitherPlanCount() {
        PlanBasis later = BASIS.startingAt(OPPORTUNITY)
                .withRef(DefinitionRef.of("later", 1))
                .withLeadTime(OPPORTUNITY, WON, 31 + 30);
        Plan plan = Planning.of(NOBODY).backFrom(THIRTY_IN_JUNE, later, MARCH_31);

        assertEquals(
                List.of(
                        new EntryChange(OPPORTUNITY, APRIL, Quantity.ZERO, Quantity.of(150)),
                        new EntryChange(OPPORTUNITY, MAY, Quantity.of(150), Quantity.ZERO),
                        new EntryChange(LEAD, APRIL, Quantity.of(180), Quantity.ZERO),
                        new EntryChange(LEAD, MAY, Quantity.of(420), Quantity.ZERO)),
                plan.changeSince(PLAN));
    }

    @Test
    void changedDefinitionsNeedAnotherReference() {
        Plan basis = Planning.of(NOBODY).backFrom(THIRTY_IN_JUNE, BASIS.withMeanValue(yen(1)), MARCH_31);
        Plan policy = plan(Planning.of(NOBODY.withLeadTime(LeadTime.MEDIAN)));

        assertThrows(DefinitionClashException.class, () -> PLAN.changeSince(basis));
        assertThrows(DefinitionClashException.class, () -> PLAN.changeSince(policy));
    }

    @Test
    void stagesMustBePlanned() {
        PlanRun run = PLAN.run();

        assertThrows(UnknownIdException.class, () -> PLAN.flow(stage("live")));
        assertThrows(UnknownIdException.class, () -> PLAN.explain(stage("live")));
        assertEquals(
                "never given: stage live",
                assertThrows(UnknownIdException.class, () -> run.entries(stage("live")))
                        .getMessage());
        assertThrows(
                CurrencyMismatchException.class,
                () -> Planning.of(NOBODY)
                        .backFrom(RevenueTarget.monthly(Map.of(MAY, Money.ofMajor(USD, 1))), BASIS, MARCH_31));
    }

    @Test
    void fiscalYearsAreSpreadByDays() {
        RevenueTarget year =
                RevenueTarget.over(PlanWorld.CALENDAR.fiscalYear(2026).span(), Money.ofMajor(JPY, 36_500_000));
        Plan plan = Planning.of(NOBODY).backFrom(year, BASIS, MARCH_31);

        assertEquals(Quantity.of(365), plan.wins().total());
        assertEquals(Quantity.of(28), plan.wins().in(YearMonth.of(2027, 2)));
        assertEquals(Quantity.of(40 * 20), plan.tooLate().get(LEAD));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() {
        Planning planning = Planning.of(NOBODY);
        assertNames("definition", () -> Planning.of(null));
        assertNames("wins", () -> planning.withExpectedWins(null));
        assertNames("target", () -> planning.backFrom(null, BASIS, MARCH_31));
        assertNames("basis", () -> planning.backFrom(THIRTY_IN_JUNE, null, MARCH_31));
        assertNames("asOf", () -> planning.backFrom(THIRTY_IN_JUNE, BASIS, null));
        assertNames("leads", () -> planning.forward(null, BASIS, MARCH_31));
        assertNames("basis", () -> planning.forward(DailyFlow.none(), null, MARCH_31));
        assertNames("asOf", () -> planning.forward(DailyFlow.none(), BASIS, null));
        assertNames("stage", () -> PLAN.flow(null));
        assertNames("stage", () -> PLAN.explain(null));
        assertNames("earlier", () -> PLAN.changeSince(null));
        assertNames("people", () -> planning.with((Headcount[]) null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void spendIsAskedOfSomething() {
        PlanPolicy policy = policy().withMix(
                        ChannelMix.of(new ChannelShare(ChannelId.of("web"), Ratio.of(1, 1), MoneyFraction.zero(JPY))));
        Spending spending = plan(Planning.of(policy)).spending().orElseThrow();

        assertEquals(MoneyRatio.of(yen(0)), spending.total());
        assertEquals(MoneyRatio.of(yen(0)), spending.of(ChannelId.of("fair")));
        assertNames("month", () -> spending.in(null));
        assertNames("channel", () -> spending.of(null));
    }
}
