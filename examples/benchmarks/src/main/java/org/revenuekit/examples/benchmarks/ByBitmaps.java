package org.revenuekit.examples.benchmarks;

import java.util.Arrays;
import org.roaringbitmap.RoaringBitmap;

/** A compressed set of the rows that have each product. */
final class ByBitmaps {
    private final Market market;
    private final RoaringBitmap all;
    private final RoaringBitmap[] holders = new RoaringBitmap[Market.PRODUCTS];

    ByBitmaps(Market market) {
        this.market = market;
        this.all = RoaringBitmap.bitmapOfRange(0, market.rows());
        Arrays.setAll(holders, product -> new RoaringBitmap());
        for (int row = 0; row < market.rows(); row++) {
            for (int i = market.from()[row]; i < market.from()[row + 1]; i++) {
                holders[market.sorted()[i]].add(row);
            }
        }
        for (RoaringBitmap rows : holders) {
            rows.runOptimize();
        }
    }

    /** Product by product, as those who lack it are all without those who have it. */
    WhiteAnswer answer() {
        int families = market.hierarchy().familyCount();
        long[] white = new long[families];
        long[] value = new long[families];
        long[] sisters = new long[families];
        int[] lastKnown = new int[families]; // one more than the last product that the family has
        WhiteAnswer.Best best = new WhiteAnswer.Best();
        for (int product = 0; product < Market.PRODUCTS; product++) {
            int one = product;
            holders[product].forEach((int row) -> lastKnown[market.families()[row]] = one + 1);
            RoaringBitmap.andNot(all, holders[product]).forEach((int row) -> {
                int family = market.families()[row];
                long worth = market.seats()[row] * market.prices()[one];
                white[family]++;
                value[family] += worth;
                sisters[family] += lastKnown[family] == one + 1 ? 1 : 0;
                best.offer(row, one, worth);
            });
        }
        WhiteAnswer.Tally tally = new WhiteAnswer.Tally();
        for (int family = 0; family < families; family++) {
            tally.family(family, white[family], value[family], sisters[family]);
        }
        best.addTo(tally);
        return tally.answer();
    }

    long pairs() {
        long checksum = 0;
        for (int one = 0; one < Market.PRODUCTS; one++) {
            for (int other = one + 1; other < Market.PRODUCTS; other++) {
                checksum += Pairs.checksum(one, other, RoaringBitmap.andCardinality(holders[one], holders[other]));
            }
        }
        return checksum;
    }
}
