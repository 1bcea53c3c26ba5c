package org.revenuekit.hierarchy.columns;

import java.util.Arrays;

/** An array of product numbers: two bytes each where there are few enough products, else four. */
final class ProductNumbers {
    private static final int MOST_NARROW = Character.MAX_VALUE + 1;

    private final char[] narrow;
    private final int[] wide; // one of the two is empty

    /** All are 0 at first. */
    ProductNumbers(int length, int products) {
        this(new char[products <= MOST_NARROW ? length : 0], new int[products <= MOST_NARROW ? 0 : length]);
    }

    private ProductNumbers(char[] narrow, int[] wide) {
        this.narrow = narrow;
        this.wide = wide;
    }

    int get(int at) {
        return wide.length == 0 ? narrow[at] : wide[at];
    }

    void set(int at, int product) {
        if (wide.length == 0) {
            narrow[at] = (char) product;
        } else {
            wide[at] = product;
        }
    }

    void sort(int from, int to) {
        if (wide.length == 0) {
            Arrays.sort(narrow, from, to);
        } else {
            Arrays.sort(wide, from, to);
        }
    }

    int length() {
        return Math.max(narrow.length, wide.length);
    }

    ProductNumbers first(int length) {
        return wide.length == 0
                ? new ProductNumbers(Arrays.copyOf(narrow, length), wide)
                : new ProductNumbers(narrow, Arrays.copyOf(wide, length));
    }
}
