package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;
import static org.revenuekit.hierarchy.rollup.World.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.UnknownIdException;

class LevelsTest {
    private static String shown(RankedNode ranked) {
        return ranked.rank() + " " + ranked.node() + " " + ranked.value();
    }

    private static List<String> shown(List<RankedNode> ranked) {
        return ranked.stream().map(LevelsTest::shown).toList();
    }

    /** top (external) over a and b, a over e, d, c; z apart. */
    private static MoneyRollUp sales() {
        return World.of("e", "d", "c", "b", "a", "z")
                .parent("a", "top")
                .parent("b", "top")
                .parent("e", "a")
                .parent("d", "a")
                .parent("c", "a")
                .won("e", "5")
                .won("d", "5")
                .won("c", "7")
                .won("b", "20")
                .won("a", "-1")
                .won("z", "36")
                .total();
    }

    @Test
    void theLargestOfEachLevelCountWithWhatIsBelowThem() {
        List<Level> levels = sales().largestPerLevel(2);

        assertEquals(List.of(0, 1, 2), levels.stream().map(Level::depth).toList());
        assertEquals(List.of(2L, 2L, 3L), levels.stream().map(Level::nodes).toList());
        assertEquals(
                List.of(
                        List.of("1 top (external) USD 36.00", "1 z USD 36.00"),
                        List.of("1 b USD 20.00", "2 a USD 16.00"),
                        List.of("1 c USD 7.00", "2 d USD 5.00")),
                levels.stream().map(level -> shown(level.largest())).toList());
        assertEquals(
                List.of("1 c USD 7.00", "2 d USD 5.00", "2 e USD 5.00"),
                shown(sales().largestPerLevel(9).get(2).largest()));
        assertEquals(1, sales().largestPerLevel(1).get(0).largest().size());
        assertEquals(List.of(), World.of().total().largestPerLevel(1));
    }

    @Test
    void theLargestDirectlyUnderANode() {
        MoneyRollUp sales = sales();

        assertEquals(List.of("1 c USD 7.00", "2 d USD 5.00"), shown(sales.largestUnder(id("a"), 2)));
        assertEquals(List.of("1 b USD 20.00", "2 a USD 16.00"), shown(sales.largestUnder(id("top"), Long.MAX_VALUE)));
        assertEquals(List.of(), sales.largestUnder(id("z"), 1));
    }

    @Test
    void aCompanyThatNoLinkInUseNamesIsInNoFamilyAndOnNoLevel() {
        MoneyRollUp sales =
                World.of("a").parent("a", "p").parent("a", "q").won("a", "1").total();

        assertEquals(
                List.of(List.of("1 p (external) USD 1.00"), List.of("1 a USD 1.00")),
                sales.largestPerLevel(9).stream()
                        .map(level -> shown(level.largest()))
                        .toList());
    }

    @Test
    @SuppressWarnings("NullAway")
    void badArgumentsAreRefused() {
        MoneyRollUp sales = sales();

        assertRefuses("atMost must be >= 1, was 0", () -> sales.largestPerLevel(0));
        assertRefuses("atMost must be >= 1, was -1", () -> sales.largestUnder(id("a"), -1));
        assertThrows(UnknownIdException.class, () -> sales.largestUnder(id("x"), 1));
        assertNames("id", () -> sales.largestUnder(null, 1));
    }

    @Test
    void aLongChainIsNoMatterOfTheStack() {
        // Deep enough to overflow any stack by recursion, small enough for a unit test.
        String[] ids = new String[100_000];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = "n" + i;
        }
        World chain = World.of(ids);
        for (int i = 1; i < ids.length; i++) {
            chain.parent(ids[i], ids[i - 1]);
        }
        chain.won(ids[ids.length - 1], "3");

        List<Level> levels = chain.total().largestPerLevel(1);
        assertEquals(ids.length, levels.size());
        assertEquals(
                "1 n99999 USD 3.00", shown(levels.get(ids.length - 1).largest().get(0)));
        assertEquals(
                World.dollars("3"),
                chain.total(Measure.largestIn(World.USD)).of(id("n0")).orElseThrow());
    }
}
