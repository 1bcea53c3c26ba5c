package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

class RateDifferenceIntervalProperties {
    @Property
    void containsTheDifferenceObservedAndStaysWithinOne(
            @ForAll @LongRange(min = 1) long trials,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @LongRange(min = 1) long otherTrials,
            @ForAll @DoubleRange(min = 0, max = 1) double otherShare,
            @ForAll @DoubleRange(min = 0, minIncluded = false, max = WilsonInterval.MAX_Z) double z) {
        long successes = Math.min(trials, Math.round(share * trials));
        long otherSuccesses = Math.min(otherTrials, Math.round(otherShare * otherTrials));
        double difference = (double) successes / trials - (double) otherSuccesses / otherTrials;
        RateDifferenceInterval interval = RateDifferenceInterval.of(successes, trials, otherSuccesses, otherTrials, z);

        assertTrue(-1 <= interval.lower() && interval.lower() <= difference, () -> interval + ", " + difference);
        assertTrue(difference <= interval.upper() && interval.upper() <= 1, () -> interval + ", " + difference);
    }

    @Property
    void exchangedGroupsMirrorEachOther(
            @ForAll @LongRange(min = 0, max = 1_000) long successes,
            @ForAll @LongRange(min = 0, max = 1_000) long failures,
            @ForAll @LongRange(min = 0, max = 1_000) long otherSuccesses,
            @ForAll @LongRange(min = 0, max = 1_000) long otherFailures) {
        long trials = successes + failures;
        long otherTrials = otherSuccesses + otherFailures;
        RateDifferenceInterval one = RateDifferenceInterval.of(successes, trials, otherSuccesses, otherTrials, 1.5);
        RateDifferenceInterval other = RateDifferenceInterval.of(otherSuccesses, otherTrials, successes, trials, 1.5);

        assertEquals(-one.upper(), other.lower(), 1e-12);
        assertEquals(-one.lower(), other.upper(), 1e-12);
    }

    @Property
    void isNarrowerThanBothIntervalsTogether(
            @ForAll @LongRange(min = 0, max = 1_000) long successes,
            @ForAll @LongRange(min = 1, max = 1_000) long failures,
            @ForAll @LongRange(min = 0, max = 1_000) long otherSuccesses,
            @ForAll @LongRange(min = 1, max = 1_000) long otherFailures) {
        long trials = successes + failures;
        long otherTrials = otherSuccesses + otherFailures;
        WilsonInterval first = WilsonInterval.of(successes, trials, 2);
        WilsonInterval second = WilsonInterval.of(otherSuccesses, otherTrials, 2);
        RateDifferenceInterval interval = RateDifferenceInterval.of(successes, trials, otherSuccesses, otherTrials, 2);

        assertTrue(interval.lower() >= first.lower() - second.upper() - 1e-12);
        assertTrue(interval.upper() <= first.upper() - second.lower() + 1e-12);
    }
}
