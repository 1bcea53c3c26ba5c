package org.revenuekit.funnel.internal;

import java.util.Arrays;

/** A growing array of ints. */
final class Ints {
    private static final int FEWEST = 16;

    private int[] values;
    private int size;

    Ints() {
        this(FEWEST);
    }

    /** Has room for as many as are expected before it grows. */
    Ints(int expected) {
        values = new int[Math.max(FEWEST, expected)];
    }

    int size() {
        return size;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int last() {
        return values[size - 1];
    }

    void setLast(int value) {
        values[size - 1] = value;
    }

    /** Returns the values. Nothing may be added afterwards: if they fill it, the array is its own. */
    int[] toArray() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}
