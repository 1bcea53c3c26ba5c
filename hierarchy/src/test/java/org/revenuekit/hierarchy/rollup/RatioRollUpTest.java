package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.opportunity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Undefined;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.Outcome;

class RatioRollUpTest {
    private static Opportunity.Builder of(String id, Outcome outcome, String account) {
        return opportunity(id, outcome).account(id(account));
    }

    /** b under a: a won 1 of 2, b won 2 of 3 and has one open; c has one open only; d has nothing. */
    private static World world() {
        return World.of("a", "b", "c", "d")
                .parent("b", "a")
                .add(of("o1", Outcome.WON, "a"))
                .add(of("o2", Outcome.LOST, "a"))
                .add(of("o3", Outcome.WON, "b"))
                .add(of("o4", Outcome.WON, "b"))
                .add(of("o5", Outcome.LOST, "b"))
                .add(of("o6", Outcome.OPEN, "b"))
                .add(of("o7", Outcome.OPEN, "c"))
                .add(of("o8", Outcome.WON, "x"))
                .add(opportunity("o9", Outcome.LOST));
    }

    @Test
    void winRateRelatesWonToDecidedOnes() {
        RatioRollUp rate = world().total(Measure.winRate());

        assertEquals(Ratio.of(1, 2), rate.own(id("a")));
        assertEquals(Ratio.of(2, 3), rate.own(id("b")));
        assertEquals(Ratio.of(3, 5), rate.of(id("a")));
        assertEquals(Ratio.of(3, 5), rate.of(rate.hierarchy().familyOf(id("b"))));
        assertEquals(Ratio.of(3, 5), rate.total());
        assertEquals(Ratio.of(1, 2), rate.ungrouped());
        assertEquals(new FactCount(9, 5, 2, 2, 0), rate.facts());
        assertEquals(DefinitionRef.of("win-rate", 1), rate.definition());
    }

    @Test
    void closeRateRelatesWonToAll() {
        RatioRollUp rate = world().total(Measure.closeRate());

        assertEquals(Ratio.of(2, 4), rate.own(id("b")));
        assertEquals(Ratio.of(3, 6), rate.of(id("a")));
        assertEquals(Ratio.of(0, 1), rate.of(id("c")));
        assertEquals(Ratio.of(3, 7), rate.total());
        assertEquals(new FactCount(9, 7, 2, 0, 0), rate.facts());
    }

    @Test
    void whereNothingWasDecidedThereIsNoRate() {
        RatioRollUp rate = world().total(Measure.winRate());

        assertEquals(Ratio.of(0, 0), rate.of(id("c")));
        assertEquals(Optional.of(Undefined.NOTHING_TO_MEASURE), rate.of(id("d")).undefined());
        assertEquals(Ratio.of(0, 0), World.of("a").total(Measure.winRate()).total());
    }

    @Test
    void anOpportunityNeedsNoAmountToBeCountedButADate() {
        RatioRollUp rate = World.of("a")
                .add(of("late", Outcome.WON, "a").closedOn(DAY.plusDays(1)))
                .add(of("undated", Outcome.LOST, "a").closedOn(Optional.empty()))
                .total(Measure.winRate());

        assertEquals(Ratio.of(0, 1), rate.total());
        assertEquals(new FactCount(2, 1, 0, 0, 1), rate.facts());
        assertEquals(
                List.of("AFTER_AS_OF opportunity late, date 2026-04-01", "UNDATED opportunity undated"),
                rate.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void aRateIsExplainedByItsTwoNumbers() {
        Explanation why = world().total(Measure.winRate()).explain(id("a"));

        assertEquals(Explanation.Kind.QUOTIENT, why.kind());
        assertEquals(Optional.of(new BigDecimal("0.6")), why.amount());
        assertEquals("""
                win-rate@1 of a = 0.6 (quotient)
                  [WON] = 3
                    b = 2
                      o3 = 1
                      o4 = 1
                    a = 1
                      o1 = 1
                  [WON, LOST] = 5
                    b = 3
                      o3 = 1
                      o4 = 1
                      o5 = 1
                    a = 2
                      o1 = 1
                      o2 = 1""", why.text());
    }

    @Test
    void aRateThatIsUndefinedIsExplainedByNothing() {
        Explanation why = world().total(Measure.winRate()).explain(id("c"));

        assertEquals(Optional.empty(), why.amount());
        assertEquals("""
                win-rate@1 of c = undefined (quotient)
                  [WON] = 0
                  [WON, LOST] = 0""", why.text());
    }
}
