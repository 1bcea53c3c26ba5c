package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.revenuekit.hierarchy.rollup.World.dollars;
import static org.revenuekit.hierarchy.rollup.World.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.hierarchy.Node;

class RankingTest {
    private static List<String> accounts(MoneyRollUp sales) {
        return sales.accountRanking().stream()
                .map(ranked -> ranked.rank() + " " + ranked.account() + " " + ranked.value())
                .toList();
    }

    private static List<String> families(MoneyRollUp sales) {
        return sales.familyRanking().stream()
                .map(ranked -> ranked.rank() + " " + ranked.family().ultimate() + " " + ranked.value())
                .toList();
    }

    @Test
    void theStoryAloneAndRolledUp() {
        MoneyRollUp sales = World.tangerine().total();

        assertEquals(
                List.of(
                        "1 GalacticSpace USD 1000000.00",
                        "2 PupsRUs USD 750000.00",
                        "3 We <3 Dogs USD 500000.00",
                        "4 K9 Food Suppliers USD 400000.00",
                        "5 Puppy Kingdom USD 350000.00"),
                accounts(sales));
        assertEquals(
                List.of("1 Dogs Extraordinaire (external) USD 2000000.00", "2 GalacticSpace USD 1000000.00"),
                families(sales));
    }

    @Test
    void tiesShareARankAndStandInTheOrderOfTheirIds() {
        MoneyRollUp sales = World.of("d", "b", "e", "c", "a")
                .won("d", "5")
                .won("b", "5")
                .won("e", "9")
                .won("c", "-1")
                .total();
        List<String> expected =
                List.of("1 e USD 9.00", "2 b USD 5.00", "2 d USD 5.00", "4 a USD 0.00", "5 c USD -1.00");

        assertEquals(expected, accounts(sales));
        assertEquals(expected, families(sales));
    }

    @Test
    void aTieEndsWhereTheNextOneBegins() {
        assertEquals(
                List.of("1 a USD 2.00", "1 b USD 2.00", "3 c USD 1.00", "3 d USD 1.00", "5 e USD 0.00"),
                accounts(World.of("e", "d", "c", "b", "a")
                        .won("a", "2")
                        .won("b", "2")
                        .won("c", "1")
                        .won("d", "1")
                        .total()));
    }

    @Test
    void ranksAreOfExactValuesNotOfRoundedOnes() {
        assertEquals(
                List.of("1 b USD 0.00", "2 a USD 0.00", "3 c USD 0.00"),
                accounts(World.of("a", "b", "c")
                        .won("a", "0.001")
                        .won("b", "0.002")
                        .won("c", "-0.001")
                        .total()));
    }

    @Test
    void amountsBeyondLongAreRankedTheSameWay() {
        assertEquals(
                List.of("1 b USD 10000000000000000000000.01", "2 a USD 10000000000000000000000.00", "3 c USD 1.00"),
                accounts(World.of("a", "b", "c")
                        .won("a", "10000000000000000000000")
                        .won("b", "10000000000000000000000.01")
                        .won("c", "1")
                        .total()));
    }

    @Test
    void everyAccountIsRankedUnderItsNameAndNoExternalCompanyIs() {
        MoneyRollUp sales = World.of("a").parent("a", "top").won("a", "3").total();

        assertEquals(
                List.of(new RankedAccount(1, new Node(id("a"), "a", false), dollars("3"))), sales.accountRanking());
        RankedFamily family = sales.familyRanking().get(0);
        assertEquals("top (external), 1 account", family.family().toString());
        assertEquals(1, family.rank());
        assertEquals(dollars("3"), family.value());
    }

    @Test
    void withoutAccountsThereIsNothingToRank() {
        MoneyRollUp sales = World.of().total();

        assertEquals(List.of(), sales.accountRanking());
        assertEquals(List.of(), sales.familyRanking());
        assertEquals(List.of(), sales.flips());
        assertFalse(sales.total().isPositive());
    }
}
