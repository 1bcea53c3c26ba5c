package org.revenuekit.funnel.forecast;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Numbers sorted by a key, by counting: those of one key keep their order. */
final class Buckets {
    private final int[] starts; // of each key, and the end
    private final int[] items;

    /**
     * Sorts.
     *
     * @param given the numbers
     * @param key the key of each, from 0 to before the number of keys, or below 0 for none
     * @param keys how many keys there are
     */
    Buckets(int[] given, IntUnaryOperator key, int keys) {
        this.starts = new int[keys + 1];
        int[] found = Arrays.stream(given).map(key).toArray();
        for (int each : found) {
            if (each >= 0) {
                starts[each + 1]++;
            }
        }
        for (int each = 0; each < keys; each++) {
            starts[each + 1] += starts[each];
        }
        this.items = new int[starts[keys]];
        int[] next = Arrays.copyOf(starts, keys);
        for (int i = 0; i < given.length; i++) {
            if (found[i] >= 0) {
                items[next[found[i]]++] = given[i];
            }
        }
    }

    /** The numbers of the keys from one to before another. */
    int[] range(int fromKey, int toKey) {
        return Arrays.copyOfRange(items, starts[fromKey], starts[toKey]);
    }
}
