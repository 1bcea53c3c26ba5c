package org.revenuekit.hierarchy.columns;

/** Pairs of few products, all counted at once, in one array. */
final class TrianglePairs implements PairCounts {
    private final int products;
    private final int[] counts; // of each product with those of larger numbers

    TrianglePairs(HeldProducts held, int products) {
        this.products = products;
        this.counts = new int[Math.toIntExact((long) products * (products - 1) / 2)];
        int[] basket = new int[products];
        int[] base = new int[products];
        for (int product = 0; product < products; product++) {
            base[product] = base(product);
        }
        for (int place = 0; place < held.places(); place++) {
            int size = held.copy(place, basket);
            for (int i = 0; i < size; i++) {
                int first = base[basket[i]];
                for (int j = i + 1; j < size; j++) {
                    counts[first + basket[j]]++;
                }
            }
        }
    }

    /** Where the count with a larger number stands is this plus that number. */
    private int base(int product) {
        return product * (2 * products - product - 3) / 2 - 1;
    }

    @Override
    public int both(int one, int other) {
        return counts[base(Math.min(one, other)) + Math.max(one, other)];
    }

    @Override
    public void forEach(int atLeast, Visitor visitor) {
        int at = 0;
        for (int one = 0; one < products; one++) {
            for (int other = one + 1; other < products; other++) {
                int both = counts[at++];
                if (both >= atLeast) {
                    visitor.visit(one, other, both);
                }
            }
        }
    }
}
