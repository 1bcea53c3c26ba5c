package org.revenuekit.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a developer writes: a set of products for each account and each family, and a stream over all that they lack.
 */
final class WhiteByStreams {
    private final Market market;
    private final List<Set<Integer>> held = new ArrayList<>();
    private final Map<Integer, List<Integer>> rows = new HashMap<>();
    private final Map<Integer, Set<Integer>> heldByFamily = new HashMap<>();

    WhiteByStreams(Market market) {
        this.market = market;
        for (int row = 0; row < market.rows(); row++) {
            Set<Integer> products = new HashSet<>();
            for (int i = market.from()[row]; i < market.from()[row + 1]; i++) {
                products.add(market.sorted()[i]);
            }
            int family = market.families()[row];
            held.add(products);
            rows.computeIfAbsent(family, first -> new ArrayList<>()).add(row);
            heldByFamily.computeIfAbsent(family, first -> new HashSet<>()).addAll(products);
        }
    }

    WhiteAnswer answer() {
        WhiteAnswer.Tally tally = new WhiteAnswer.Tally();
        WhiteAnswer.Best best = new WhiteAnswer.Best();
        rows.forEach((family, members) -> {
            Set<Integer> known = heldByFamily.getOrDefault(family, Set.of());
            long[] sums = new long[3];
            members.forEach(row -> IntStream.range(0, Market.PRODUCTS)
                    .filter(product -> !held.get(row).contains(product))
                    .forEach(product -> {
                        long value = market.seats()[row] * market.prices()[product];
                        sums[0]++;
                        sums[1] += value;
                        sums[2] += known.contains(product) ? 1 : 0;
                        best.offer(row, product, value);
                    }));
            tally.family(family, sums[0], sums[1], sums[2]);
        });
        best.addTo(tally);
        return tally.answer();
    }
}
