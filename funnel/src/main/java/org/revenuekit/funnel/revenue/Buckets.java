package org.revenuekit.funnel.revenue;

import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Rows, put into buckets, in each in the order given. */
final class Buckets {
    private final int[] starts; // by bucket, and the end of the last
    private final int[] rows;

    private Buckets(int[] starts, int[] rows) {
        this.starts = starts;
        this.rows = rows;
    }

    /**
     * Puts the rows from 0 on into buckets.
     *
     * @param rows how many
     * @param bucket tells that of a row; below 0 for none
     * @param buckets how many
     */
    static Buckets of(int rows, IntUnaryOperator bucket, int buckets) {
        return of(rows, at -> at, bucket, buckets);
    }

    private static Buckets of(int size, IntUnaryOperator rowAt, IntUnaryOperator bucket, int buckets) {
        int[] starts = new int[buckets + 1];
        for (int at = 0; at < size; at++) {
            int of = bucket.applyAsInt(rowAt.applyAsInt(at));
            if (of >= 0) {
                starts[of]++;
            }
        }
        for (int i = 1; i <= buckets; i++) {
            starts[i] += starts[i - 1];
        }
        int[] sorted = new int[starts[buckets]];
        for (int at = size - 1; at >= 0; at--) { // from behind, so that the ends become the starts
            int row = rowAt.applyAsInt(at);
            int of = bucket.applyAsInt(row);
            if (of >= 0) {
                sorted[--starts[of]] = row;
            }
        }
        return new Buckets(starts, sorted);
    }

    /** Puts the rows into other buckets, in the order in which they are in these. */
    Buckets regroup(IntUnaryOperator bucket, int buckets) {
        return of(rows.length, at -> rows[at], bucket, buckets);
    }

    /** Orders the rows of a bucket. */
    void sort(int bucket, Comparator<Integer> order) {
        int[] sorted = rows(bucket).boxed().sorted(order).mapToInt(row -> row).toArray();
        System.arraycopy(sorted, 0, rows, start(bucket), sorted.length);
    }

    /** How many buckets there are. */
    int size() {
        return starts.length - 1;
    }

    int start(int bucket) {
        return starts[bucket];
    }

    int end(int bucket) {
        return starts[bucket + 1];
    }

    int row(int at) {
        return rows[at];
    }

    IntStream rows(int bucket) {
        return IntStream.range(start(bucket), end(bucket)).map(this::row);
    }

    IntStream rows() {
        return IntStream.of(rows);
    }
}
