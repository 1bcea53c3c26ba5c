package org.revenuekit.core.statistics;

import com.google.common.primitives.Longs;
import java.util.Arrays;

/** Sorts many numbers digit by digit, from the lowest, in a fraction of the time in which they are compared. */
final class LongSort {
    private static final int FEW = 1_000; // fewer are compared as fast
    private static final int BITS = 11; // the counters of a digit fit into the fastest memory
    private static final int DIGITS = 1 << BITS;

    private LongSort() {}

    /** Returns numbers that are not negative in their order; O(n). What becomes of the array given is open. */
    static long[] ascending(long[] values) {
        if (values.length < FEW) {
            Arrays.sort(values);
            return values;
        }
        long most = Longs.max(values);
        long[] sorted = values;
        long[] spare = new long[values.length];
        for (int shift = 0; shift < Long.SIZE && most >>> shift != 0; shift += BITS) {
            distribute(sorted, spare, shift);
            long[] distributed = spare;
            spare = sorted;
            sorted = distributed;
        }
        return sorted;
    }

    /** Puts numbers into the order of one digit; those that have the same stay in the order in which they are. */
    private static void distribute(long[] from, long[] to, int shift) {
        int[] next = new int[DIGITS + 1];
        for (long value : from) {
            next[digit(value, shift) + 1]++;
        }
        for (int digit = 1; digit < DIGITS; digit++) {
            next[digit] += next[digit - 1];
        }
        for (long value : from) {
            to[next[digit(value, shift)]++] = value;
        }
    }

    private static int digit(long value, int shift) {
        return (int) (value >>> shift) & (DIGITS - 1);
    }
}
