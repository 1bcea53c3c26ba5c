package org.revenuekit.hierarchy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountColumnTest {
    /** 0 over 1 over 2; 3 alone. */
    private static final Forest FOREST = Forest.of(new int[] {-1, 0, 1, -1});

    private static final BigInteger TWO_62 = BigInteger.ONE.shiftLeft(62);

    @Test
    void amountsOfOneNodeAreSummedAtTheFinestScale() {
        AmountColumn column = AmountColumn.sum(4, new int[] {1, 3, 1}, amounts("1.5", "2", "-0.125"));

        assertColumn(column, "0.000", "1.375", "0.000", "2.000");
        assertEquals(new BigDecimal("3.375"), column.sum());
    }

    @Test
    void aScaleBelowZeroIsReadAsZero() {
        assertColumn(AmountColumn.sum(1, new int[] {0}, amounts("1E+3")), "1000");
    }

    @Test
    void noAmountsAreZero() {
        AmountColumn none = AmountColumn.sum(2, new int[0], List.of());

        assertColumn(none, "0", "0");
        assertEquals(BigDecimal.ZERO, none.sum());
        assertEquals(BigDecimal.ZERO, AmountColumn.sum(0, new int[0], List.of()).sum());
    }

    @Test
    void onlyAsManyNodesCountAsThereAreAmounts() {
        assertEquals(
                1, AmountColumn.sum(1, new int[] {0, 0}, amounts("1")).get(0).intValueExact());
        assertColumn(AmountColumn.sum(1, new int[] {0, 0}, amounts("100000000000000000000")), "100000000000000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "100000000000000000000"})
    void everythingBelowIsAdded(String unit) {
        BigDecimal one = new BigDecimal(unit);
        AmountColumn own = AmountColumn.sum(
                4, new int[] {0, 1, 2, 3}, List.of(one, times(one, 10), times(one, 100), times(one, -1000)));

        AmountColumn totals = own.rollUp(FOREST);

        assertColumn(totals, times(one, 111), times(one, 110), times(one, 100), times(one, -1000));
        assertColumn(own, one, times(one, 10), times(one, 100), times(one, -1000));
        assertEquals(times(one, -889), own.sum());
        assertTrue(totals.compare(0, 1) > 0);
        assertTrue(totals.compare(3, 2) < 0);
        assertEquals(0, totals.compare(2, 2));
    }

    /** Sums just below, at and above what longs hold, from either side, must come out as if they were big integers. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void sumsAreExactAroundTheLimitOfLongs(int sign) {
        for (int off = -2; off <= 2; off++) {
            BigInteger near = TWO_62.add(BigInteger.valueOf(off)).multiply(BigInteger.valueOf(sign));
            for (int count = 1; count <= 4; count++) {
                BigDecimal[] amounts = new BigDecimal[count];
                Arrays.fill(amounts, new BigDecimal(near));
                assertExact(amounts);
            }
        }
    }

    @Test
    void sumsAreExactAroundTheEndOfLongs() {
        BigDecimal max = BigDecimal.valueOf(Long.MAX_VALUE);
        BigDecimal min = BigDecimal.valueOf(Long.MIN_VALUE);
        assertExact(max);
        assertExact(min);
        assertExact(max, BigDecimal.ONE);
        assertExact(min, BigDecimal.ONE.negate());
        assertExact(max, min, max, min);
        assertExact(new BigDecimal(BigInteger.ONE.shiftLeft(64)));
        assertExact(min, min, BigDecimal.ONE);
        assertExact(new BigDecimal(TWO_62).subtract(BigDecimal.ONE), BigDecimal.ONE, BigDecimal.ONE.negate());
        assertExact(new BigDecimal("4611686018427387903"), new BigDecimal("0.1"));
    }

    @Test
    void theWayOfSummingDependsOnTheAmountsAndNotOnTheirOrder() {
        List<BigDecimal> amounts = amounts("4611686018427387904", "-4611686018427387904", "1", "4611686018427387903");
        int[] nodes = {0, 0, 0, 0};
        BigDecimal expected = AmountColumn.sum(1, nodes, amounts).get(0);
        for (int turn = 1; turn < 4; turn++) {
            List<BigDecimal> turned = Stream.concat(
                            amounts.subList(turn, 4).stream(), amounts.subList(0, turn).stream())
                    .toList();
            assertEquals(expected, AmountColumn.sum(1, nodes, turned).get(0));
        }
    }

    @Test
    void whatIsCountedAtEachAncestorMayBeMoreThanLongsHold() {
        int depth = 8;
        int[] chain = new int[depth];
        Arrays.setAll(chain, node -> node - 1);
        BigDecimal amount = new BigDecimal(TWO_62.subtract(BigInteger.ONE));

        AmountColumn totals =
                AmountColumn.sum(depth, new int[] {depth - 1}, List.of(amount)).rollUp(Forest.of(chain));

        assertEquals(times(amount, depth), totals.sum());
    }

    /** All at node 2 of the chain: own value there, total of every ancestor and sum are all the exact sum. */
    private static void assertExact(BigDecimal... amounts) {
        BigDecimal expected = Arrays.stream(amounts).reduce(BigDecimal.ZERO, BigDecimal::add);
        int[] nodes = new int[amounts.length];
        Arrays.fill(nodes, 2);
        AmountColumn own = AmountColumn.sum(4, nodes, List.of(amounts));
        AmountColumn totals = own.rollUp(FOREST);

        assertEquals(expected, own.get(2), () -> Arrays.toString(amounts));
        assertEquals(expected, own.sum());
        assertEquals(expected, totals.get(1));
        assertEquals(expected, totals.get(0));
        assertEquals(0, totals.get(3).signum());
        assertEquals(expected.signum(), totals.compare(0, 3));
    }

    private static void assertColumn(AmountColumn column, Object... expected) {
        for (int node = 0; node < expected.length; node++) {
            assertEquals(new BigDecimal(expected[node].toString()), column.get(node), "node " + node);
        }
    }

    private static BigDecimal times(BigDecimal amount, int factor) {
        return amount.multiply(BigDecimal.valueOf(factor));
    }

    private static List<BigDecimal> amounts(String... amounts) {
        return Arrays.stream(amounts).map(BigDecimal::new).toList();
    }
}
