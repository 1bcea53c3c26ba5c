package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class RateDifferenceIntervalTest {
    private static final double Z = 1.959964;

    /** Contrasts of Newcombe, Statistics in Medicine 17, 1998, table II, method 10, to the four digits printed. */
    @Test
    void isThatOfNewcombesTable() {
        assertInterval(0.0524, 0.3339, RateDifferenceInterval.of(56, 70, 48, 80, Z));
        assertInterval(0.1705, 0.8090, RateDifferenceInterval.of(9, 10, 3, 10, Z));
        assertInterval(0.0582, 0.8062, RateDifferenceInterval.of(6, 7, 2, 7, Z));
        assertInterval(0.6791, 1.0000, RateDifferenceInterval.of(10, 10, 0, 20, Z));
    }

    /** If nothing happened, the lower bounds of Wilson are 0 and the upper ones z^2 / (n + z^2). */
    @Test
    void whereNothingHappenedEachBoundIsThatOfOneGroup() {
        RateDifferenceInterval interval = RateDifferenceInterval.of(0, 10, 0, 20, 2);

        assertEquals(-4.0 / 24, interval.lower(), 1e-12);
        assertEquals(4.0 / 14, interval.upper(), 1e-12);
    }

    private static void assertInterval(double lower, double upper, RateDifferenceInterval interval) {
        assertEquals(lower, interval.lower(), 0.00005);
        assertEquals(upper, interval.upper(), 0.00005);
    }

    @Test
    void ofAnEmptyGroupNothingIsKnown() {
        WilsonInterval known = WilsonInterval.of(3, 4, 2);
        RateDifferenceInterval first = RateDifferenceInterval.of(3, 4, 0, 0, 2);
        RateDifferenceInterval second = RateDifferenceInterval.of(0, 0, 3, 4, 2);

        assertEquals(known.lower() - 1, first.lower());
        assertEquals(known.upper(), first.upper());
        assertEquals(-known.upper(), second.lower());
        assertEquals(1 - known.lower(), second.upper());
        assertEquals("-1.0..1.0", RateDifferenceInterval.of(0, 0, 0, 0, 2).toString());
    }

    @Test
    void takesTheLargestCountsAndTheWidestInterval() {
        RateDifferenceInterval interval =
                RateDifferenceInterval.of(Long.MAX_VALUE, Long.MAX_VALUE, 0, Long.MAX_VALUE, 100);

        assertEquals(1, interval.lower(), 1e-9);
        assertEquals(1, interval.upper());
    }

    @Test
    void countsAndZHaveBounds() {
        assertRefused("trials must be >= 0, was -1", 0, -1, 0, 1, 1);
        assertRefused("successes must be 0 to 1 (trials), was 2", 2, 1, 0, 1, 1);
        assertRefused("trials must be >= 0, was -1", 0, 1, 0, -1, 1);
        assertRefused("successes must be 0 to 1 (trials), was 2", 0, 1, 2, 1, 1);
        assertRefused("z must be above 0 and at most 100, was 0.0", 0, 1, 0, 1, 0);
    }

    private static void assertRefused(
            String message, long successes, long trials, long otherSuccesses, long otherTrials, double z) {
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RateDifferenceInterval.of(successes, trials, otherSuccesses, otherTrials, z))
                        .getMessage());
    }

    @Test
    void intervalsAreEqualByBounds() {
        EqualsVerifier.forClass(RateDifferenceInterval.class).verify();
    }
}
