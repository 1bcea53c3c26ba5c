package org.revenuekit.hierarchy.columns;

/**
 * Which products are held at each place: one array for all places, in which those of each place stand together, sorted,
 * each once. Places are positions of the hierarchy, so that what a family holds stands together, too.
 */
final class HeldProducts {
    private final int[] from;
    private final ProductNumbers products;

    /** Sorts what is held at each place, and takes out what is there again. */
    private HeldProducts(int[] from, ProductNumbers given) {
        this.from = from;
        int end = 0;
        int begin = 0;
        for (int place = 0; place < places(); place++) {
            int stop = from[place + 1];
            given.sort(begin, stop);
            int last = -1;
            for (int i = begin; i < stop; i++) {
                int product = given.get(i);
                if (product != last) {
                    given.set(end++, product);
                    last = product;
                }
            }
            from[place + 1] = end;
            begin = stop;
        }
        this.products = end == given.length() ? given : given.first(end);
    }

    /** Takes holdings in any order; those of no place, which is -1, are not held. */
    static HeldProducts of(int places, int products, int[] placeOf, int[] productOf) {
        int[] from = new int[places + 1];
        for (int place : placeOf) {
            if (place >= 0) {
                from[place + 1]++;
            }
        }
        for (int place = 0; place < places; place++) {
            from[place + 1] += from[place];
        }
        ProductNumbers given = new ProductNumbers(from[places], products);
        for (int i = 0; i < placeOf.length; i++) {
            if (placeOf[i] >= 0) {
                given.set(from[placeOf[i]]++, productOf[i]);
            }
        }
        System.arraycopy(from, 0, from, 1, places); // each had moved to where the next one begins
        from[0] = 0;
        return new HeldProducts(from, given);
    }

    /** The same with many places in each: those from each start to the next. */
    HeldProducts merged(int[] starts, int productCount) {
        int[] merged = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            merged[i] = from[starts[i]];
        }
        ProductNumbers copy = new ProductNumbers(products.length(), productCount);
        for (int i = 0; i < products.length(); i++) {
            copy.set(i, products.get(i));
        }
        return new HeldProducts(merged, copy);
    }

    int places() {
        return from.length - 1;
    }

    /** Where those of a place begin. */
    int from(int place) {
        return from[place];
    }

    int at(int i) {
        return products.get(i);
    }

    /** Writes the products of a place; returns how many there are. */
    int copy(int place, int[] into) {
        int size = from[place + 1] - from[place];
        for (int i = 0; i < size; i++) {
            into[i] = products.get(from[place] + i);
        }
        return size;
    }

    int size() {
        return products.length();
    }

    int count(int firstPlace, int endPlace) {
        return from[endPlace] - from[firstPlace];
    }

    boolean holds(int place, int product) {
        int low = from[place];
        int high = from[place + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (products.get(middle) < product) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < from[place + 1] && products.get(low) == product;
    }

    /** Returns how many places hold each product. */
    int[] holders(int productCount) {
        int[] holders = new int[productCount];
        for (int i = 0; i < size(); i++) {
            holders[products.get(i)]++;
        }
        return holders;
    }
}
