package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.opportunity;
import static org.revenuekit.hierarchy.rollup.World.usd;

import org.junit.jupiter.api.Test;
import org.revenuekit.core.opportunity.Outcome;

class ExplanationTest {
    @Test
    void aFamilyIsExplainedByItsAccountsLargestFirst() {
        MoneyRollUp sales = World.tangerine().total();

        assertEquals("""
                Dogs Extraordinaire, USD = 2000000
                  PupsRUs = 750000
                    o2 = 750000
                  We <3 Dogs = 500000
                    o3 = 500000
                  K9 Food Suppliers = 400000
                    o4 = 400000
                  Puppy Kingdom = 350000
                    o5 = 350000""", sales.explain(sales.hierarchy().familyOf(id("K9"))).text());
        assertEquals("""
                PupsRUs, USD = 750000
                  PupsRUs = 750000
                    o2 = 750000""", sales.explain(id("PU")).text());
    }

    @Test
    void itShowsOnlyWhatCountsAtAndBelowTheNode() {
        MoneyRollUp sales = World.of("a", "b", "c", "d")
                .parent("b", "a")
                .parent("c", "b")
                .won("a", "1")
                .won("c", "2")
                .won("d", "4")
                .add(opportunity("nobody", Outcome.WON).amount(usd("8")))
                .total();

        assertEquals("""
                b, USD = 2
                  c = 2
                    o2 = 2""", sales.explain(id("b")).text());
        assertEquals("d, USD = 4", sales.explain(id("d")).toString());
        assertEquals("x, USD = 0", World.of("x").total().explain(id("x")).text());
    }

    @Test
    void tiesStandInOrderOfTheirIdsWhateverTheOrderGiven() {
        MoneyRollUp sales = World.of("c", "b", "a")
                .parent("a", "c")
                .parent("b", "c")
                .won("b", "5")
                .won("a", "2")
                .won("a", "3")
                .add(opportunity("o0", Outcome.WON).account(id("b")).amount(usd("-1")))
                .add(opportunity("n9", Outcome.WON).account(id("b")).amount(usd("0.5")))
                .add(opportunity("n8", Outcome.WON).account(id("b")).amount(usd("0.5")))
                .total();

        assertEquals("""
                c, USD = 10
                  a = 5
                    o3 = 3
                    o2 = 2
                  b = 5
                    o1 = 5
                    n8 = 0.5
                    n9 = 0.5
                    o0 = -1""", sales.explain(id("c")).text());
    }
}
