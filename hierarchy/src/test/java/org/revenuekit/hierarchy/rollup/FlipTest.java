package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.dollars;
import static org.revenuekit.hierarchy.rollup.World.id;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Node;

class FlipTest {
    private static List<String> ids(List<Family> families) {
        return families.stream().map(family -> family.ultimate().id().value()).toList();
    }

    private static List<String> flipped(MoneyRollUp sales) {
        return ids(sales.flips().stream().map(flip -> flip.family().family()).toList());
    }

    @Test
    void nobodySawThatDogsExtraordinaireIsTheBiggestCustomer() {
        MoneyRollUp sales = World.tangerine().total();
        List<Flip> flips = sales.flips();

        assertEquals(1, flips.size());
        Flip dogs = flips.get(0);
        assertEquals(new RankedFamily(1, sales.hierarchy().familyOf(id("PU")), dollars("2000000")), dogs.family());
        assertEquals(2, dogs.rankByLargest());
        assertEquals(new RankedAccount(2, new Node(id("PU"), "PupsRUs", false), dollars("750000")), dogs.largest());
        assertEquals(Optional.empty(), dogs.top());
        assertEquals(List.of("GS"), ids(dogs.overtaken()));
        assertEquals(
                "Dogs Extraordinaire (external): rank 1 as a family with USD 2000000.00, rank 2 by its largest account"
                        + " PupsRUs with USD 750000.00, ahead of [GalacticSpace]",
                dogs.toString());
    }

    @Test
    void aTopThatIsAnAccountShowsItsOwnRank() {
        MoneyRollUp sales = World.of("a", "b", "c")
                .parent("b", "a")
                .won("a", "1")
                .won("b", "5")
                .won("c", "5.5")
                .total();

        Flip flip = sales.flips().get(0);
        assertEquals(new RankedAccount(2, new Node(id("b"), "b", false), dollars("5")), flip.largest());
        assertEquals(Optional.of(new RankedAccount(3, new Node(id("a"), "a", false), dollars("1"))), flip.top());
    }

    @Test
    void aFamilyThatFallsInRankIsNoFlip() {
        MoneyRollUp sales = World.of("a", "b", "c", "d")
                .parent("b", "a")
                .parent("d", "c")
                .won("a", "9")
                .won("b", "-4")
                .won("c", "6")
                .won("d", "1")
                .total();

        assertEquals(List.of("c"), flipped(sales));
        assertEquals(List.of("a"), ids(sales.flips().get(0).overtaken()));
    }

    @Test
    void whereNoRankChangesThereIsNoFlip() {
        assertEquals(
                List.of(),
                flipped(World.of("a", "b", "c")
                        .parent("b", "a")
                        .won("a", "9")
                        .won("b", "4")
                        .won("c", "6")
                        .total()));
        assertEquals(List.of(), flipped(World.of("a", "b").won("a", "1").total()));
    }

    @Test
    void aFamilyThatLeavesATieBehindIsAFlip() {
        MoneyRollUp sales = World.of("a", "b", "c")
                .parent("c", "b")
                .won("a", "5")
                .won("b", "5")
                .won("c", "1")
                .total();

        // 1 as a family and 1 by its largest account: nobody was ahead of it
        assertEquals(List.of(), flipped(sales));

        MoneyRollUp behind = World.of("a", "b", "c", "d")
                .parent("c", "b")
                .won("a", "5")
                .won("b", "4")
                .won("c", "1")
                .won("d", "5")
                .total();
        Flip flip = behind.flips().get(0);
        assertEquals(1, flip.family().rank());
        assertEquals(3, flip.rankByLargest());
        assertEquals(List.of(), flip.overtaken()); // it drew level with a and d, but passed neither
    }

    @Test
    void whoWasLevelBeforeWasNotAhead() {
        Flip flip = World.of("a", "b", "c", "d")
                .parent("d", "c")
                .won("a", "5")
                .won("b", "4")
                .won("c", "4")
                .won("d", "3")
                .total()
                .flips()
                .get(0);

        assertEquals(2, flip.rankByLargest());
        assertEquals(List.of("a"), ids(flip.overtaken()));
    }

    @Test
    void ofEquallyLargeAccountsTheOneWithTheSmallestIdIsShown() {
        MoneyRollUp sales = World.of("z", "k", "m", "x")
                .parentName("z", "Top")
                .parentName("m", "Top")
                .parentName("k", "Top")
                .won("z", "3")
                .won("k", "3")
                .won("m", "3")
                .won("x", "4")
                .total();

        assertEquals(id("k"), sales.flips().get(0).largest().account().id());
        assertEquals(2, sales.flips().get(0).largest().rank());
    }

    @Test
    void flipsStandInOrderOfTheirRankAndNameWhomTheyPassedByThatOnesLargestAccount() {
        World world = World.of("a", "b", "c", "d", "p1", "p2", "q1", "q2")
                .parentName("p1", "P")
                .parentName("p2", "P")
                .parentName("q1", "Q")
                .parentName("q2", "Q")
                .won("a", "70")
                .won("b", "90")
                .won("c", "80")
                .won("d", "1000")
                .won("p1", "50")
                .won("p2", "50")
                .won("q1", "60")
                .won("q2", "45");
        List<Flip> flips = world.total().flips();

        assertEquals(List.of("q", "p"), flipped(world.total()));
        assertEquals(List.of("b", "c", "a"), ids(flips.get(0).overtaken()));
        assertEquals(List.of("b", "c", "a"), ids(flips.get(1).overtaken()));
        assertEquals(2, flips.get(0).family().rank());
        assertEquals(3, flips.get(1).family().rank());
        assertEquals(6, flips.get(1).rankByLargest());
    }

    @Test
    void tenOfThoseOvertakenAreNamed() {
        assertEquals(List.of("a1"), overtaken(1));
        assertEquals(10, overtaken(10).size());
        assertEquals(overtaken(10), overtaken(11).stream().limit(10).toList());
        assertEquals(10, overtaken(11).size());
    }

    /** A family of two that passes so many families of one, of which the last given is the largest. */
    private static List<String> overtaken(int families) {
        World world = World.of("x", "y").parent("y", "x").won("x", "1000").won("y", "1000");
        IntStream.rangeClosed(1, families)
                .forEach(i -> world.account("a" + i, "A" + i).won("a" + i, Integer.toString(1500 - i)));
        return ids(world.total().flips().get(0).overtaken());
    }
}
