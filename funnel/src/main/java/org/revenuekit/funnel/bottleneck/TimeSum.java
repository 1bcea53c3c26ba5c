package org.revenuekit.funnel.bottleneck;

import java.math.BigDecimal;

/** A sum of times, in two parts so that no number of them overflows it. */
final class TimeSum {
    /** The decimals of a second that are counted. */
    static final int SCALE = 6;

    private static final long PER_SECOND = 1_000_000;

    private long seconds;
    private long micros;

    void add(long time) {
        seconds = Math.addExact(seconds, time / PER_SECOND);
        micros += time % PER_SECOND;
    }

    BigDecimal seconds() {
        return BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(micros, SCALE));
    }
}
