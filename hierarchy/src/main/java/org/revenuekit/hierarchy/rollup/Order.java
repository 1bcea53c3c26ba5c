package org.revenuekit.hierarchy.rollup;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Numbers from 0, largest first, ties in the order given but of one rank. */
final class Order {
    private final List<Integer> sorted;
    private final long[] ranks;

    private Order(List<Integer> sorted, long[] ranks) {
        this.sorted = sorted;
        this.ranks = ranks;
    }

    static Order of(int size, IntBinaryOperator compare) {
        return of(IntStream.range(0, size).boxed().toList(), compare);
    }

    static Order of(List<Integer> inOrder, IntBinaryOperator compare) {
        List<Integer> sorted = inOrder.stream()
                .sorted((one, other) -> compare.applyAsInt(other, one))
                .toList();
        long[] ranks = new long[sorted.size()];
        for (int i = 0; i < ranks.length; i++) {
            boolean tie = i > 0 && compare.applyAsInt(sorted.get(i), sorted.get(i - 1)) == 0;
            ranks[sorted.get(i)] = tie ? ranks[sorted.get(i - 1)] : i + 1;
        }
        return new Order(sorted, ranks);
    }

    List<Integer> sorted() {
        return sorted;
    }

    long rank(int number) {
        return ranks[number];
    }
}
