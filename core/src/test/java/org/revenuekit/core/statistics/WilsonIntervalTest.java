package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class WilsonIntervalTest {
    private static final double Z = 1.959963984540054; // 97.5 % of the normal distribution lie below

    /** The four examples of Newcombe, Statistics in Medicine 17 (1998), to four digits. */
    @Test
    void isAsPrinted() {
        assertInterval(0.2553, 0.3662, 81, 263);
        assertInterval(0.0624, 0.1605, 15, 148);
        assertInterval(0.0000, 0.1611, 0, 20);
        assertInterval(0.0061, 0.1718, 1, 29);
    }

    private static void assertInterval(double lower, double upper, long successes, long trials) {
        WilsonInterval interval = WilsonInterval.of(successes, trials, Z);

        assertEquals(lower, interval.lower(), 0.00005);
        assertEquals(upper, interval.upper(), 0.00005);
    }

    @Test
    void ofNothingEverythingIsPossible() {
        assertEquals("0.0..1.0", WilsonInterval.of(0, 0, Z).toString());
    }

    @Test
    void neverAndAlwaysReachTheEndsExactly() {
        assertEquals(0, WilsonInterval.of(0, 7, Z).lower());
        assertEquals(1, WilsonInterval.of(7, 7, Z).upper());
        assertEquals("0.0..0.5", WilsonInterval.of(0, 1, 1).toString());
        assertEquals("0.5..1.0", WilsonInterval.of(1, 1, 1).toString());
    }

    @Test
    void takesTheLargestCounts() {
        WilsonInterval interval = WilsonInterval.of(Long.MAX_VALUE, Long.MAX_VALUE, WilsonInterval.MAX_Z);

        assertEquals(1, interval.lower(), 1e-12);
        assertEquals(1, interval.upper());
    }

    @Test
    void countsAndZHaveBounds() {
        assertRefused("trials must be >= 0, was -1", 0, -1, 1);
        assertRefused("successes must be 0 to 3 (trials), was -1", -1, 3, 1);
        assertRefused("successes must be 0 to 3 (trials), was 4", 4, 3, 1);
        assertRefused("z must be above 0 and at most 100, was 0.0", 1, 3, 0);
        assertRefused("z must be above 0 and at most 100, was 100.5", 1, 3, 100.5);
        assertRefused("z must be above 0 and at most 100, was NaN", 1, 3, Double.NaN);
    }

    private static void assertRefused(String message, long successes, long trials, double z) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(successes, trials, z))
                        .getMessage());
    }

    @Test
    void intervalsAreEqualByBounds() {
        EqualsVerifier.forClass(WilsonInterval.class).verify();
    }
}
