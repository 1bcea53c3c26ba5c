package org.revenuekit.examples.benchmarks;

import java.util.HashMap;
import java.util.Map;
import org.revenuekit.hierarchy.columns.ColumnAffinity;
import org.revenuekit.hierarchy.columns.ColumnWhiteSpace;

/** Ways to count how many accounts have two products. All return a checksum over the counts of all pairs. */
final class Pairs {
    private Pairs() {}

    static long checksum(int one, int other, long both) {
        return both * (2L * (Market.PRODUCTS * one + other) + 1);
    }

    static long byColumns(ColumnWhiteSpace space) {
        ColumnAffinity affinity = space.affinity();
        long checksum = 0;
        for (int one = 0; one < Market.PRODUCTS; one++) {
            for (int other = one + 1; other < Market.PRODUCTS; other++) {
                checksum += checksum(one, other, affinity.of(one, other).both());
            }
        }
        return checksum;
    }

    static long byArrays(Market market) {
        int[][] counts = new int[Market.PRODUCTS][Market.PRODUCTS];
        int[] held = market.sorted();
        for (int row = 0; row < market.rows(); row++) {
            int end = market.from()[row + 1];
            for (int i = market.from()[row]; i < end; i++) {
                int[] with = counts[held[i]];
                for (int j = i + 1; j < end; j++) {
                    with[held[j]]++;
                }
            }
        }
        long checksum = 0;
        for (int one = 0; one < Market.PRODUCTS; one++) {
            for (int other = one + 1; other < Market.PRODUCTS; other++) {
                checksum += checksum(one, other, counts[one][other]);
            }
        }
        return checksum;
    }

    /** A pair as a key. */
    private record Pair(int one, int other) {}

    static long byHashMap(Market market) {
        Map<Pair, Integer> counts = new HashMap<>();
        int[] held = market.sorted();
        for (int row = 0; row < market.rows(); row++) {
            int end = market.from()[row + 1];
            for (int i = market.from()[row]; i < end; i++) {
                for (int j = i + 1; j < end; j++) {
                    counts.merge(new Pair(held[i], held[j]), 1, Integer::sum);
                }
            }
        }
        long checksum = 0;
        for (Map.Entry<Pair, Integer> count : counts.entrySet()) {
            checksum += checksum(count.getKey().one(), count.getKey().other(), count.getValue());
        }
        return checksum;
    }

    static void check(String name, long expected, long answer) {
        if (answer != expected) {
            throw new IllegalStateException(name + " answers " + answer + " where expected is " + expected);
        }
    }
}
