package org.revenuekit.funnel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

class MicrosTest {
    private static final BusinessCalendar UTC = BusinessCalendar.of(ZoneOffset.UTC, Month.JANUARY);
    private static final long LAST_SECOND = 9_223_372_036_853L;

    @Test
    void anInstantIsItsMicrosecond() {
        assertEquals(0, Micros.of(Instant.EPOCH));
        assertEquals(0, Micros.of(Instant.EPOCH.plusNanos(999)));
        assertEquals(1, Micros.of(Instant.EPOCH.plusNanos(1_000)));
        assertEquals(-1, Micros.of(Instant.EPOCH.minusNanos(1)));
        assertEquals(1_000_000, Micros.of(Instant.EPOCH.plusSeconds(1)));
        assertEquals(Instant.EPOCH.minusNanos(1_000), Micros.instant(-1));
        assertEquals(Instant.EPOCH.plusNanos(1_500_000_000), Micros.instant(1_500_000));
    }

    @Test
    void farInstantsAreTheLastThatCanBeSaid() {
        Instant last = Instant.ofEpochSecond(LAST_SECOND);
        assertEquals(LAST_SECOND * 1_000_000, Micros.of(last));
        assertEquals(Micros.of(last), Micros.of(last.plusSeconds(1)));
        assertEquals(Micros.of(last) + 999_999, Micros.of(Instant.MAX));
        assertTrue(Micros.of(Instant.MAX) < Micros.NEVER);
        Instant first = Instant.ofEpochSecond(-LAST_SECOND);
        assertEquals(-LAST_SECOND * 1_000_000, Micros.of(first));
        assertEquals(Micros.of(first), Micros.of(Instant.MIN));
    }

    @Test
    void aDayEndsWhereTheNextBegins() {
        assertEquals(86_400_000_000L, Micros.endOf(LocalDate.EPOCH, UTC));
        assertEquals(Micros.NEVER, Micros.endOf(LocalDate.MAX, UTC));
        assertEquals(LAST_SECOND * 1_000_000, Micros.endOf(LocalDate.MAX.minusDays(1), UTC));
    }

    @Test
    void aDurationIsItsWholeMicroseconds() {
        assertEquals(0, Micros.of(Duration.ofNanos(999)));
        assertEquals(1_500_000, Micros.of(Duration.ofMillis(1_500)));
        assertEquals(9_223_372_036_854_775_807L, Micros.of(Duration.ofSeconds(9_223_372_036_854L, 775_807_999)));
        assertEquals(Micros.NEVER, Micros.of(Duration.ofSeconds(9_223_372_036_854L, 775_808_000)));
        assertEquals(Micros.NEVER, Micros.of(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @Test
    void whatIsSeenEndsWithTheDateOrWithWhatIsKnown() {
        AsOf asOf = UTC.endOf(LocalDate.EPOCH.plusDays(1));
        assertEquals(2 * 86_400_000_000L, Micros.endOf(asOf));
        assertEquals(86_400_000_000L, Micros.endOf(asOf.knownOn(LocalDate.EPOCH)));
        assertEquals(2 * 86_400_000_000L, Micros.endOf(asOf.knownOn(LocalDate.EPOCH.plusDays(9))));
    }
}
