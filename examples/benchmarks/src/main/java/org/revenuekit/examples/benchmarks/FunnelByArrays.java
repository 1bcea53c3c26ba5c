package org.revenuekit.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;

/** One pass over the columns with what is known of each lead in arrays, written for this question alone. */
final class FunnelByArrays {
    private static final int MONTHS = 40;
    private static final long MICROS_PER_DAY = 86_400_000_000L;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private FunnelByArrays() {}

    static FunnelAnswer answer(SalesLog log) {
        int stages = SalesLog.STAGES;
        int leads = log.channel().length;
        long[] start = new long[leads];
        byte[] farthest = new byte[leads]; // plus one
        byte[] now = new byte[leads];
        short[] cell = new short[leads];
        long[] counts = new long[MONTHS * SalesLog.CHANNELS * stages];
        long[][] times = new long[stages][1024];
        int[] sizes = new int[stages];
        long[] bounds = bounds();
        int month = 0;
        long skips = 0;
        long backward = 0;
        for (int i = 0; i < log.lead().length; i++) {
            int lead = log.lead()[i];
            int stage = log.stage()[i];
            long at = log.micros()[i];
            if (farthest[lead] == 0) {
                while (at >= bounds[month + 1]) {
                    month++;
                }
                start[lead] = at;
                cell[lead] = (short) (month * SalesLog.CHANNELS + log.channel()[lead]);
            } else if (stage < now[lead]) {
                backward++;
            } else if (stage > now[lead] + 1) {
                skips++;
            }
            now[lead] = (byte) stage;
            long since = at - start[lead];
            for (int k = farthest[lead]; k <= stage && since <= SalesLog.WINDOW; k++) {
                counts[cell[lead] * stages + k]++;
                if (sizes[k] == times[k].length) {
                    times[k] = Arrays.copyOf(times[k], 2 * sizes[k]);
                }
                times[k][sizes[k]++] = since;
            }
            farthest[lead] = (byte) Math.max(farthest[lead], stage + 1);
        }
        return answer(counts, times, sizes, skips, backward);
    }

    private static long[] bounds() {
        long[] bounds = new long[MONTHS + 1];
        for (int i = 0; i <= MONTHS; i++) {
            bounds[i] = FIRST.plusMonths(i).toEpochDay() * MICROS_PER_DAY;
        }
        return bounds;
    }

    private static FunnelAnswer answer(long[] counts, long[][] times, int[] sizes, long skips, long backward) {
        int stages = SalesLog.STAGES;
        long[] reached = new long[stages];
        long checksum = 0;
        for (int i = 0; i < counts.length; i++) {
            int stage = i % stages;
            int channel = i / stages % SalesLog.CHANNELS;
            reached[stage] += counts[i];
            checksum += FunnelAnswer.weight(i / stages / SalesLog.CHANNELS, channel, stage, counts[i]);
        }
        long[] medians = new long[stages];
        long[] p90s = new long[stages];
        for (int k = 0; k < stages; k++) {
            int n = sizes[k];
            select(times[k], n, n / 2);
            long upper = times[k][n / 2];
            long lower =
                    n % 2 == 1 ? upper : Arrays.stream(times[k], 0, n / 2).max().orElseThrow();
            medians[k] = lower + (upper - lower) / 2;
            int rank = (int) ((9L * n + 9) / 10) - 1;
            select(times[k], n, rank);
            p90s[k] = times[k][rank];
        }
        return FunnelAnswer.of(reached, checksum, medians, p90s, skips, backward);
    }

    /** Hoare's quickselect. */
    private static void select(long[] values, int size, int k) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            long pivot = values[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (k <= j) {
                high = j;
            } else if (k >= i) {
                low = i;
            } else {
                return;
            }
        }
    }
}
