package org.revenuekit.funnel.columns;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** A growing column of durations in microseconds, and their exact percentiles. */
final class Durations {
    private long[] values = new long[64];
    private int size;

    void add(long micros) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = micros;
    }

    int size() {
        return size;
    }

    /** The nearest rank: the smallest that at least this share of all does not exceed. There must be one. */
    Duration percentile(int percent) {
        int rank = (int) ((size * (long) percent + 99) / 100);
        return micros(Select.kth(values, size, rank - 1));
    }

    /** The one in the middle, or the mean of the two there. There must be one. */
    Duration median() {
        long below = Select.kth(values, size, (size - 1) / 2);
        long above = size % 2 == 1 ? below : Select.kth(values, size, size / 2);
        return micros(below).plus(micros(above - below).dividedBy(2));
    }

    private static Duration micros(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
