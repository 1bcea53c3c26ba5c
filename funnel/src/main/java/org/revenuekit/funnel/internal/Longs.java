package org.revenuekit.funnel.internal;

import java.util.Arrays;

/** A growing array of longs. */
final class Longs {
    private long[] values = new long[16];
    private int size;

    int size() {
        return size;
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    long get(int index) {
        return values[index];
    }

    long last() {
        return values[size - 1];
    }

    void setLast(long value) {
        values[size - 1] = value;
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
