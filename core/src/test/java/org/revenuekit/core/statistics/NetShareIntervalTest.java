package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class NetShareIntervalTest {
    @Test
    void isTheDifferenceAndZTimesItsDeviation() {
        // 5 of 10 in favour, 1 against: 0.4, variance (0.6 - 0.16) / 10
        NetShareInterval interval = NetShareInterval.of(5, 1, 4, 1.5).orElseThrow();

        assertEquals(0.4 - 1.5 * Math.sqrt(0.044), interval.lower(), 1e-12);
        assertEquals(0.4 + 1.5 * Math.sqrt(0.044), interval.upper(), 1e-12);
    }

    @Test
    void isCutAtTheEnds() {
        assertEquals("-1.0..1.0", NetShareInterval.of(1, 1, 0, 2).orElseThrow().toString());
    }

    @Test
    void answersOfOneKindSayNothingOfHowFarAnswersVary() {
        assertEquals(Optional.empty(), NetShareInterval.of(3, 0, 0, 2));
        assertEquals(Optional.empty(), NetShareInterval.of(0, 3, 0, 2));
        assertEquals(Optional.empty(), NetShareInterval.of(0, 0, 3, 2));
        assertEquals(Optional.empty(), NetShareInterval.of(0, 0, 0, 2));
    }

    @Test
    void takesTheLargestCounts() {
        NetShareInterval interval = NetShareInterval.of(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, 100)
                .orElseThrow();

        assertEquals(0, interval.lower(), 1e-7);
        assertEquals(0, interval.upper(), 1e-7);
    }

    @Test
    void countsAndZHaveBounds() {
        assertRefused("inFavour must be >= 0, was -1", -1, 1, 1, 1);
        assertRefused("against must be >= 0, was -1", 1, -1, 1, 1);
        assertRefused("others must be >= 0, was -1", 1, 1, -1, 1);
        assertRefused("z must be above 0 and at most 100, was 0.0", 1, 1, 1, 0);
        assertRefused("z must be above 0 and at most 100, was 100.5", 1, 1, 1, 100.5);
    }

    private static void assertRefused(String message, long inFavour, long against, long others, double z) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> NetShareInterval.of(inFavour, against, others, z))
                        .getMessage());
    }

    @Test
    void intervalsAreEqualByBounds() {
        EqualsVerifier.forClass(NetShareInterval.class).verify();
    }
}
