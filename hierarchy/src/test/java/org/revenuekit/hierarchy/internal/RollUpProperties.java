package org.revenuekit.hierarchy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws 37 and 38 on the arrays, with amounts that longs hold, that they do not, and that lie just between. */
class RollUpProperties {
    private static final BigInteger TWO_62 = BigInteger.ONE.shiftLeft(62);

    /** A forest and amounts of its nodes. */
    private static final class Case {
        private final int[] parents;
        private final int[] nodes;
        private final List<BigDecimal> amounts;

        private Case(int[] parents, int[] nodes, List<BigDecimal> amounts) {
            this.parents = parents;
            this.nodes = nodes;
            this.amounts = amounts;
        }

        AmountColumn own() {
            return AmountColumn.sum(parents.length, nodes, amounts);
        }

        Forest forest() {
            return Forest.of(parents);
        }

        @Override
        public String toString() {
            return Arrays.toString(parents) + " with " + amounts + " at " + Arrays.toString(nodes);
        }
    }

    @Property
    void everyTotalIsTheSumOfWhatIsWithin(@ForAll("cases") Case given) {
        Forest forest = given.forest();
        AmountColumn totals = given.own().rollUp(forest);
        for (int node = 0; node < given.parents.length; node++) {
            BigDecimal expected = BigDecimal.ZERO;
            for (int i = 0; i < given.amounts.size(); i++) {
                if (isWithin(given.nodes[i], node, given.parents)) {
                    expected = expected.add(given.amounts.get(i));
                }
            }
            assertEquals(0, expected.compareTo(totals.get(node)));
        }
    }

    @Property
    void theTotalsOfTheTopsAddUpToAllAmounts(@ForAll("cases") Case given) {
        AmountColumn totals = given.own().rollUp(given.forest());
        BigDecimal tops = BigDecimal.ZERO;
        for (int node = 0; node < given.parents.length; node++) {
            tops = given.parents[node] < 0 ? tops.add(totals.get(node)) : tops;
        }
        BigDecimal all = given.amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, all.compareTo(tops));
        assertEquals(0, all.compareTo(given.own().sum()));
    }

    @Property
    void theRollUpOfASumIsTheSumOfTheRollUps(@ForAll("cases") Case given) {
        int half = given.amounts.size() / 2;
        AmountColumn one = AmountColumn.sum(given.parents.length, given.nodes, given.amounts.subList(0, half));
        AmountColumn other = AmountColumn.sum(
                given.parents.length,
                Arrays.copyOfRange(given.nodes, half, given.nodes.length),
                given.amounts.subList(half, given.amounts.size()));
        AmountColumn whole = given.own().rollUp(given.forest());
        for (int node = 0; node < given.parents.length; node++) {
            BigDecimal parts = one.rollUp(given.forest())
                    .get(node)
                    .add(other.rollUp(given.forest()).get(node));
            assertEquals(0, parts.compareTo(whole.get(node)));
        }
    }

    @Property
    void theOrderOfTheAmountsDoesNotMatter(@ForAll("cases") Case given, @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < given.amounts.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        AmountColumn own = given.own();
        AmountColumn shuffled = AmountColumn.sum(
                given.parents.length,
                order.stream().mapToInt(i -> given.nodes[i]).toArray(),
                order.stream().map(given.amounts::get).toList());
        for (int node = 0; node < given.parents.length; node++) {
            assertEquals(own.get(node), shuffled.get(node));
            assertEquals(Integer.signum(own.get(node).compareTo(own.get(0))), Integer.signum(own.compare(node, 0)));
        }
    }

    @Property
    void aForestIsLaidOutWithEverySubtreeInOnePiece(@ForAll("cases") Case given) {
        Forest forest = given.forest();
        boolean[] seen = new boolean[forest.size()];
        for (int at = 0; at < forest.size(); at++) {
            int node = forest.nodeAt(at);
            assertEquals(at, forest.start(node));
            assertFalse(seen[node]);
            seen[node] = true;
            for (int other = 0; other < forest.size(); other++) {
                boolean within = isWithin(other, node, given.parents);
                assertEquals(within, forest.isWithin(other, node));
                assertEquals(within, forest.start(other) >= at && forest.start(other) < forest.end(node));
            }
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<BigDecimal> amounts = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                        .ofScale(2),
                Arbitraries.bigIntegers()
                        .between(TWO_62.negate(), TWO_62)
                        .edgeCases(edge -> edge.add(TWO_62, TWO_62.negate()))
                        .map(BigDecimal::new),
                Arbitraries.of(TWO_62, TWO_62.negate(), TWO_62.subtract(BigInteger.ONE))
                        .map(BigDecimal::new),
                Arbitraries.of("1e30", "-1e30", "0.000000001").map(BigDecimal::new));
        Arbitrary<Integer> draws = Arbitraries.integers().between(0, 10_000);
        return Combinators.combine(
                        draws.list().ofMinSize(1).ofMaxSize(10),
                        Combinators.combine(draws, amounts)
                                .as(Placed::new)
                                .list()
                                .ofMaxSize(10))
                .as(RollUpProperties::caseOf);
    }

    private record Placed(int draw, BigDecimal amount) {}

    /** Parents have larger numbers than their children, or smaller: by turns, so that neither order is the only one. */
    private static Case caseOf(List<Integer> draws, List<Placed> placed) {
        int size = draws.size();
        int[] parents = new int[size];
        for (int i = 0; i < size; i++) {
            int up = draws.get(i) % (i + 1) - 1;
            boolean turned = draws.get(0) % 2 == 1;
            parents[turned ? size - 1 - i : i] = up < 0 || !turned ? up : size - 1 - up;
        }
        return new Case(
                parents,
                placed.stream().mapToInt(one -> one.draw() % size).toArray(),
                placed.stream().map(Placed::amount).toList());
    }

    private static boolean isWithin(int below, int above, int[] parents) {
        int at = below;
        while (at >= 0 && at != above) {
            at = parents[at];
        }
        return at == above;
    }
}
