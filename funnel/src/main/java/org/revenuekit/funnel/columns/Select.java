package org.revenuekit.funnel.columns;

/**
 * Finds the k-th smallest of many numbers digit by digit, from the highest: counts how many have which digit, keeps
 * those that have the one in question. O(n) whatever the numbers, where parting around a pivot can be led astray.
 */
final class Select {
    private static final int BITS = 11; // counters of a digit fit into the fastest memory
    private static final int DIGITS = 1 << BITS;

    private Select() {}

    /** Returns the k-th smallest, from 0, of so many numbers that are not negative; they stay as they are. */
    static long kth(long[] values, int size, int k) {
        long all = 0;
        for (int i = 0; i < size; i++) {
            all |= values[i];
        }
        long[] left = values;
        int count = size;
        int rank = k;
        int shift = Long.SIZE - Long.numberOfLeadingZeros(all);
        while (shift > 0) {
            shift = Math.max(0, shift - BITS);
            int[] counts = counts(left, count, shift);
            int digit = 0;
            while (rank >= counts[digit]) {
                rank -= counts[digit++];
            }
            left = only(left, shift, digit, counts[digit]);
            count = left.length;
        }
        return left[0]; // all that are left have the same digits
    }

    private static int digit(long value, int shift) {
        return (int) (value >>> shift) & (DIGITS - 1);
    }

    private static int[] counts(long[] values, int size, int shift) {
        int[] counts = new int[DIGITS];
        for (int i = 0; i < size; i++) {
            counts[digit(values[i], shift)]++;
        }
        return counts;
    }

    private static long[] only(long[] values, int shift, int digit, int count) {
        long[] kept = new long[count];
        int next = 0;
        for (int i = 0; next < count; i++) {
            if (digit(values[i], shift) == digit) {
                kept[next++] = values[i];
            }
        }
        return kept;
    }
}
