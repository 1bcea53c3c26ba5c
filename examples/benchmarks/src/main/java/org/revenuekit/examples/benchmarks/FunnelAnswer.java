package org.revenuekit.examples.benchmarks;

import com.google.common.primitives.ImmutableLongArray;

/**
 * How many leads of each month and channel reached each stage inside the window, and how long it took.
 *
 * @param reached by stage, over all
 * @param checksum of the counts by month, channel and stage
 * @param medians of the time from the start by stage, in microseconds
 * @param p90s likewise the time in which nine of ten did
 * @param skips how often a stage was passed over, or -1 where nobody counts it
 * @param backward how often a lead moved back, or -1 where nobody counts it
 */
record FunnelAnswer(
        ImmutableLongArray reached,
        long checksum,
        ImmutableLongArray medians,
        ImmutableLongArray p90s,
        long skips,
        long backward) {
    static FunnelAnswer of(long[] reached, long checksum, long[] medians, long[] p90s, long skips, long backward) {
        return new FunnelAnswer(
                ImmutableLongArray.copyOf(reached),
                checksum,
                ImmutableLongArray.copyOf(medians),
                ImmutableLongArray.copyOf(p90s),
                skips,
                backward);
    }

    /** A sum that differs if any count does; months are counted from January 2024. */
    static long weight(int month, int channel, int stage, long count) {
        return count * (31L * month + 7L * channel + stage + 1) * (month + 1);
    }

    static void check(String name, FunnelAnswer expected, FunnelAnswer answer) {
        FunnelAnswer comparable = answer.skips >= 0
                ? expected
                : new FunnelAnswer(expected.reached, expected.checksum, expected.medians, expected.p90s, -1, -1);
        if (!comparable.equals(answer)) {
            throw new IllegalStateException(name + " answers " + answer + " where expected is " + expected);
        }
    }
}
