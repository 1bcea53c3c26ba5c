package org.revenuekit.examples.benchmarks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Plain arrays in which families, rows and what they hold are numbered and sorted already. */
final class WhiteByArrays {
    private final Market market;
    private final int families;
    private final int[] order; // rows, family by family
    private final int[] held; // what they hold, in that order
    private final int[] byPrice;
    private final long allPrices;

    WhiteByArrays(Market market) {
        this.market = market;
        this.families = market.hierarchy().familyCount();
        this.order = IntStream.range(0, market.rows())
                .boxed()
                .sorted(Comparator.comparingInt(row -> market.families()[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.held = IntStream.of(order)
                .flatMap(row -> IntStream.range(market.from()[row], market.from()[row + 1]))
                .map(i -> market.sorted()[i])
                .toArray();
        this.byPrice = IntStream.range(0, Market.PRODUCTS)
                .boxed()
                .sorted(Comparator.comparingLong((Integer product) -> market.prices()[product])
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        this.allPrices = Arrays.stream(market.prices()).sum();
    }

    /** The floor: one look at every holding. */
    long readHoldings() {
        long sum = 0;
        for (int product : held) {
            sum += product;
        }
        return sum;
    }

    /** All cells less the owned ones. */
    WhiteAnswer complement() {
        WhiteAnswer.Tally tally = new WhiteAnswer.Tally();
        WhiteAnswer.Best best = new WhiteAnswer.Best();
        int[] lastOwner = new int[Market.PRODUCTS]; // one more than the number of the last family that owns it
        int at = 0;
        int i = 0;
        for (int family = 0; family < families; family++) {
            long rows = 0;
            long owned = 0;
            long value = 0;
            long distinct = 0;
            for (; i < order.length && market.families()[order[i]] == family; i++) {
                int row = order[i];
                int end = at + market.from()[row + 1] - market.from()[row];
                long prices = allPrices;
                int begin = at;
                for (; at < end; at++) {
                    int product = held[at];
                    prices -= market.prices()[product];
                    distinct += lastOwner[product] == family + 1 ? 0 : 1;
                    lastOwner[product] = family + 1;
                }
                rows++;
                owned += end - begin;
                value += market.seats()[row] * prices;
                offer(row, begin, end, best);
            }
            tally.family(family, rows * Market.PRODUCTS - owned, value, distinct * rows - owned);
        }
        best.addTo(tally);
        return tally.answer();
    }

    private void offer(int row, int begin, int end, WhiteAnswer.Best best) {
        for (int product : byPrice) {
            boolean open = Arrays.binarySearch(held, begin, end, product) < 0;
            if (open && !best.offer(row, product, market.seats()[row] * market.prices()[product])) {
                return;
            }
        }
    }

    /** Every cell on its own. */
    WhiteAnswer everyCell() {
        WhiteAnswer.Tally tally = new WhiteAnswer.Tally();
        WhiteAnswer.Best best = new WhiteAnswer.Best();
        boolean[] holds = new boolean[Market.PRODUCTS];
        int i = 0;
        for (int family = 0; family < families; family++) {
            boolean[] known = new boolean[Market.PRODUCTS];
            int first = i;
            for (; i < order.length && market.families()[order[i]] == family; i++) {
                mark(order[i], known);
            }
            long white = 0;
            long value = 0;
            long sisters = 0;
            for (int j = first; j < i; j++) {
                int row = order[j];
                Arrays.fill(holds, false);
                mark(row, holds);
                for (int product = 0; product < Market.PRODUCTS; product++) {
                    if (!holds[product]) {
                        long worth = market.seats()[row] * market.prices()[product];
                        white++;
                        value += worth;
                        sisters += known[product] ? 1 : 0;
                        best.offer(row, product, worth);
                    }
                }
            }
            tally.family(family, white, value, sisters);
        }
        best.addTo(tally);
        return tally.answer();
    }

    private void mark(int row, boolean[] marks) {
        for (int at = market.from()[row]; at < market.from()[row + 1]; at++) {
            marks[market.sorted()[at]] = true;
        }
    }
}
