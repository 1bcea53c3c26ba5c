package org.revenuekit.examples.benchmarks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.revenuekit.hierarchy.columns.ColumnCatalogue;
import org.revenuekit.hierarchy.columns.ColumnFamily;
import org.revenuekit.hierarchy.columns.ColumnHierarchy;
import org.revenuekit.hierarchy.columns.ColumnResolution;

/**
 * What generated companies hold of 300 products, the same for the same number: none to 15 products each, 7.5 on
 * average, some products far more often than others, holdings in random order. Every text is an object of its own, as
 * if read from a file.
 */
final class Market {
    static final int PRODUCTS = 300;

    private static final int MOST_HELD = 15;
    private static final int MOST_SEATS =
            1_000_000; // so many that hardly two gaps are worth the same: one entrance breaks ties by row, the other by
    // id
    private static final int HIGHEST_PRICE = 10_000;

    private final Table table;
    private final ColumnHierarchy hierarchy;
    private final int[] families;
    private final long[] seats;
    private final String[] productIds = new String[PRODUCTS];
    private final long[] prices = new long[PRODUCTS];
    private final int[] from; // where the holdings of each row begin, and all end
    private final int[] sorted; // the products of each row, ascending
    private final int[] holders;
    private final int[] products;

    private Market(Table table, Random random) {
        this.table = table;
        this.hierarchy = ColumnResolution.standard().resolve(table.ids(), table.parents());
        int rows = table.ids().length;
        this.families = new int[rows];
        int number = 0;
        for (ColumnFamily family : hierarchy.families()) {
            for (int row : family.rows()) {
                families[row] = number;
            }
            number++;
        }
        this.seats = random.longs(rows, 1, MOST_SEATS + 1).toArray();
        for (int product = 0; product < PRODUCTS; product++) {
            productIds[product] = "P-" + (1_000 + product);
            prices[product] = 1L + random.nextInt(HIGHEST_PRICE);
        }
        this.from = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            from[row + 1] = from[row] + random.nextInt(MOST_HELD + 1);
        }
        this.sorted = draw(random);
        this.holders = new int[sorted.length];
        this.products = new int[sorted.length];
        shuffle(random);
    }

    static Market of(Companies companies) {
        return new Market(Table.of(companies), new Random(companies.accounts().size()));
    }

    private int[] draw(Random random) {
        int[] held = new int[from[from.length - 1]];
        for (int row = 0; row + 1 < from.length; row++) {
            BitSet drawn = new BitSet(PRODUCTS);
            while (drawn.cardinality() < from[row + 1] - from[row]) {
                double chance = random.nextDouble();
                drawn.set((int) (PRODUCTS * chance * chance));
            }
            int at = from[row];
            for (int product = drawn.nextSetBit(0); product >= 0; product = drawn.nextSetBit(product + 1)) {
                held[at++] = product;
            }
        }
        return held;
    }

    private void shuffle(Random random) {
        for (int row = 0; row + 1 < from.length; row++) {
            Arrays.fill(holders, from[row], from[row + 1], row);
        }
        System.arraycopy(sorted, 0, products, 0, sorted.length);
        for (int i = sorted.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            swap(holders, i, other);
            swap(products, i, other);
        }
    }

    private static void swap(int[] numbers, int one, int other) {
        int kept = numbers[one];
        numbers[one] = numbers[other];
        numbers[other] = kept;
    }

    ColumnHierarchy hierarchy() {
        return hierarchy;
    }

    ColumnCatalogue catalogue() {
        return ColumnCatalogue.of(productIds, prices);
    }

    Table table() {
        return table;
    }

    int rows() {
        return table.ids().length;
    }

    /** The number of the family of each row, in the order of the hierarchy's families. */
    int[] families() {
        return families;
    }

    long[] seats() {
        return seats;
    }

    String[] productIds() {
        return productIds;
    }

    long[] prices() {
        return prices;
    }

    /** Where the holdings of each row begin, and all end. */
    int[] from() {
        return from;
    }

    /** The products of each row, ascending. */
    int[] sorted() {
        return sorted;
    }

    /** The row of each holding, in random order. */
    int[] holders() {
        return holders;
    }

    /** The product of each of these holdings. */
    int[] products() {
        return products;
    }

    /** Names these holders anew. */
    String[] holderTexts() {
        return texts(holders, table.ids());
    }

    /** Names these products anew. */
    String[] productTexts() {
        return texts(products, productIds);
    }

    @SuppressWarnings("StringCopy")
    private static String[] texts(int[] numbers, String[] ids) {
        String[] texts = new String[numbers.length];
        Arrays.setAll(texts, i -> new String(ids[numbers[i]].toCharArray()));
        return texts;
    }
}
