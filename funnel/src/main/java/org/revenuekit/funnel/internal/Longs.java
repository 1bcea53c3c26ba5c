package org.revenuekit.funnel.internal;

import java.util.Arrays;

/** A growing array of longs. */
final class Longs {
    private static final int FEWEST = 16;

    private long[] values;
    private int size;

    Longs() {
        this(FEWEST);
    }

    /** Has room for as many as are expected before it grows. */
    Longs(int expected) {
        values = new long[Math.max(FEWEST, expected)];
    }

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

    /** Returns the values. Nothing may be added afterwards: if they fill it, the array is its own. */
    long[] toArray() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}
