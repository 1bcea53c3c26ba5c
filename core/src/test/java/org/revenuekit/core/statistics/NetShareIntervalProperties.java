package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class NetShareIntervalProperties {
    @Property
    void isThatOfAnswersOfOneZeroAndMinusOne(
            @ForAll @LongRange(min = 0, max = 40) long inFavour,
            @ForAll @LongRange(min = 0, max = 40) long against,
            @ForAll @LongRange(min = 0, max = 40) long others) {
        double all = inFavour + against + others;
        double mean = (inFavour - against) / all;
        double squares =
                inFavour * Math.pow(1 - mean, 2) + against * Math.pow(-1 - mean, 2) + others * Math.pow(mean, 2);
        double half = 1.96 * Math.sqrt(squares / all / all);

        NetShareInterval.of(inFavour, against, others, 1.96).ifPresent(interval -> {
            assertEquals(Math.max(-1, mean - half), interval.lower(), 1e-12);
            assertEquals(Math.min(1, mean + half), interval.upper(), 1e-12);
        });
    }

    @Property
    void containsTheDifferenceAndStaysWithinMinusOneAndOne(
            @ForAll @LongRange(min = 1) long inFavour, @ForAll @LongRange(min = 1) long against) {
        NetShareInterval interval = NetShareInterval.of(inFavour, against, 3, 1).orElseThrow();
        double difference = ((double) inFavour - against) / ((double) inFavour + against + 3);

        assertTrue(-1 <= interval.lower() && interval.lower() <= difference);
        assertTrue(difference <= interval.upper() && interval.upper() <= 1);
    }
}
