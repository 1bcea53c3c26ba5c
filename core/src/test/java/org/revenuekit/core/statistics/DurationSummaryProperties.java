package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Longs;
import java.time.Duration;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DurationSummaryProperties {
    @Provide
    Arbitrary<long[]> cases() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 5), Arbitraries.longs().greaterOrEqual(0))
                .array(long[].class)
                .ofMaxSize(30);
    }

    @Property
    void mergingIsSummingUpAllCases(@ForAll("cases") long[] some, @ForAll("cases") long[] others) {
        DurationSummary all = DurationSummary.ofMicros(Longs.concat(some, others));

        assertEquals(all, DurationSummary.ofMicros(some).plus(DurationSummary.ofMicros(others)));
        assertEquals(all, DurationSummary.ofMicros(others).plus(DurationSummary.ofMicros(some)));
    }

    @Property
    void aPercentileIsTheShortestWithinWhichSoManyWereDone(
            @ForAll("cases") long[] cases, @ForAll @IntRange(min = 1, max = 100) int percent) {
        DurationSummary.ofMicros(cases).percentile(percent).ifPresent(found -> {
            assertTrue(100 * done(cases, found) >= (long) percent * cases.length);
            assertTrue(100 * done(cases, found.minusNanos(1)) < (long) percent * cases.length);
        });
    }

    private static long done(long[] cases, Duration within) {
        return Arrays.stream(cases)
                .filter(micros ->
                        DurationSummary.ofMicros(micros).max().orElseThrow().compareTo(within) <= 0)
                .count();
    }

    @Property
    void meanAndMedianLieBetweenTheBounds(@ForAll("cases") long[] cases) {
        DurationSummary summary = DurationSummary.ofMicros(cases);

        assertEquals(cases.length > 0, summary.mean().isPresent());
        summary.mean().ifPresent(mean -> assertBetween(summary, mean));
        summary.median().ifPresent(median -> assertBetween(summary, median));
    }

    private static void assertBetween(DurationSummary summary, Duration value) {
        assertTrue(summary.min().orElseThrow().compareTo(value) <= 0);
        assertTrue(value.compareTo(summary.max().orElseThrow()) <= 0);
    }
}
