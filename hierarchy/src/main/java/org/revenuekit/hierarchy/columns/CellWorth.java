package org.revenuekit.hierarchy.columns;

/** What cells are worth: the price of the product, times the weight of the row where rows have weights. */
final class CellWorth {
    private final ColumnCatalogue catalogue;
    private final long[] prices;
    private final HeldProducts held;
    private final long[] weights; // of each place, 0 if it is external; empty if all rows weigh 1
    private final long all;
    private final long[] ofHolders; // of each product: the weight of those who hold it

    /** Takes the weight of each place, or none if all rows weigh 1; and that of all rows together. */
    CellWorth(ColumnCatalogue catalogue, HeldProducts held, long[] weights, long all) {
        if (Math.multiplyHigh(catalogue.sum(), all) != 0 || catalogue.sum() * all < 0) {
            throw new ArithmeticException("all cells together must be worth less than 2^63");
        }
        this.catalogue = catalogue;
        this.prices = catalogue.prices();
        this.held = held;
        this.weights = weights;
        this.all = all;
        this.ofHolders = new long[catalogue.size()];
        for (int place = 0; place < held.places(); place++) {
            long weight = weight(place);
            for (int i = held.from(place); i < held.from(place + 1); i++) {
                ofHolders[held.at(i)] += weight;
            }
        }
    }

    /** Returns the weight of a place at which there is a row. */
    long weight(int place) {
        return weights.length == 0 ? 1 : weights[place];
    }

    /** Returns what the white cells of all rows at some places, so many of them, are worth. */
    long white(int from, int to, long rows) {
        long weight = rows;
        long owned = 0;
        if (weights.length == 0) {
            for (int i = held.from(from); i < held.from(to); i++) {
                owned += prices[held.at(i)];
            }
        } else {
            weight = 0;
            for (int place = from; place < to; place++) {
                weight += weights[place];
                owned += weights[place] * held(place);
            }
        }
        return weight * catalogue.sum() - owned;
    }

    /** Returns the list price of all that is held at a place. */
    private long held(int place) {
        long sum = 0;
        for (int i = held.from(place); i < held.from(place + 1); i++) {
            sum += prices[held.at(i)];
        }
        return sum;
    }

    /** Returns what the white cells of a product are worth. */
    long ofProduct(int product) {
        return prices[product] * (all - ofHolders[product]);
    }

    /** Returns what all white cells are worth. */
    long total() {
        long owned = 0;
        for (int product = 0; product < prices.length; product++) {
            owned += prices[product] * ofHolders[product];
        }
        return catalogue.sum() * all - owned;
    }
}
