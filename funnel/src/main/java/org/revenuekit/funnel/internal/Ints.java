package org.revenuekit.funnel.internal;

import java.util.Arrays;

/** A growing array of ints. */
final class Ints {
    private int[] values = new int[16];
    private int size;

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

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
