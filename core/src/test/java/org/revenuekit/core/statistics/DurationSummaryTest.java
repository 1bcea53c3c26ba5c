package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class DurationSummaryTest {
    @Test
    void ofNothingNothingIsKnown() {
        DurationSummary none = DurationSummary.none();

        assertEquals(0, none.count());
        assertEquals(Duration.ZERO, none.total());
        assertEquals(Optional.empty(), none.mean());
        assertEquals(Optional.empty(), none.median());
        assertEquals(Optional.empty(), none.percentile(50));
        assertEquals(Optional.empty(), none.min());
        assertEquals(Optional.empty(), none.max());
        assertEquals("0", none.toString());
        assertEquals(none, DurationSummary.ofMicros());
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertEquals(Optional.of(micros(7)), DurationSummary.ofMicros(9, 1, 7).median());
        assertEquals(
                Optional.of(Duration.ofNanos(4_500)),
                DurationSummary.ofMicros(9, 1, 7, 2).median());
        assertEquals(
                Optional.of(micros(Long.MAX_VALUE)),
                DurationSummary.ofMicros(Long.MAX_VALUE, Long.MAX_VALUE).median());
    }

    @Test
    void theMeanIsRoundedOnceHalfUp() {
        assertEquals(
                Optional.of(Duration.ofNanos(1_333)),
                DurationSummary.ofMicros(1, 1, 2).mean());
        assertEquals(
                Optional.of(Duration.ofNanos(1_667)),
                DurationSummary.ofMicros(1, 2, 2).mean());
        long[] sixteen = new long[16];
        sixteen[0] = 1; // 62.5 ns
        assertEquals(
                Optional.of(Duration.ofNanos(63)),
                DurationSummary.ofMicros(sixteen).mean());
    }

    @Test
    void theTotalIsExact() {
        assertEquals(micros(17), DurationSummary.ofMicros(9, 1, 7).total());
        assertEquals(
                micros(Long.MAX_VALUE).plus(micros(Long.MAX_VALUE - 1)),
                DurationSummary.ofMicros(Long.MAX_VALUE, Long.MAX_VALUE - 1).total());
        assertEquals(
                micros(0xFFFF_FFFFL).plus(micros(0x1_0000_0000L)),
                DurationSummary.ofMicros(0xFFFF_FFFFL, 0x1_0000_0000L).total());
    }

    @Test
    void aTotalBeyondWhatCanBeSaidIsRefusedAndItsMeanIsNot() {
        long[] longest = new long[1_000_001];
        Arrays.fill(longest, Long.MAX_VALUE);
        DurationSummary summary = DurationSummary.ofMicros(longest);

        assertThrows(ArithmeticException.class, summary::total);
        assertEquals(Optional.of(micros(Long.MAX_VALUE)), summary.mean());
    }

    @Test
    void percentilesAreCasesByNearestRank() {
        DurationSummary five = DurationSummary.ofMicros(15, 20, 35, 40, 50);

        assertEquals(Optional.of(micros(15)), five.percentile(1));
        assertEquals(Optional.of(micros(15)), five.percentile(20));
        assertEquals(Optional.of(micros(20)), five.percentile(21));
        assertEquals(Optional.of(micros(20)), five.percentile(40));
        assertEquals(Optional.of(micros(35)), five.percentile(50));
        assertEquals(Optional.of(micros(50)), five.percentile(100));
        assertEquals(Optional.of(micros(15)), five.min());
        assertEquals(Optional.of(micros(50)), five.max());
    }

    @Test
    void percentilesHaveBounds() {
        assertRefused("percent must be 1 to 100, was 0", 0);
        assertRefused("percent must be 1 to 100, was 101", 101);
    }

    private static void assertRefused(String message, int percent) {
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> DurationSummary.none().percentile(percent))
                        .getMessage());
    }

    @Test
    void noDurationIsNegative() {
        assertEquals(
                "micros must be >= 0, was -2",
                assertThrows(IllegalArgumentException.class, () -> DurationSummary.ofMicros(3, -1, -2))
                        .getMessage());
        assertEquals(
                "duration must be >= 0, was -1 microseconds",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> DurationSummary.builder().addMicros(-1))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertEquals(
                "micros",
                assertThrows(NullPointerException.class, () -> DurationSummary.ofMicros((long[]) null))
                        .getMessage());
        assertEquals(
                "other",
                assertThrows(
                                NullPointerException.class,
                                () -> DurationSummary.none().plus(null))
                        .getMessage());
    }

    @Test
    void whatWasGivenIsCopied() {
        long[] given = {1, 2};
        DurationSummary summary = DurationSummary.ofMicros(given);
        given[0] = 9;

        assertEquals(Optional.of(micros(2)), summary.max());
    }

    @Test
    void aBuilderGoesOn() {
        DurationSummary.Builder builder = DurationSummary.builder();
        for (int i = 40; i > 0; i--) {
            assertSame(builder, builder.addMicros(i));
        }
        DurationSummary forty = builder.build();

        assertEquals(41, builder.addMicros(0).build().count());
        assertEquals(40, forty.count());
        assertEquals(Optional.of(micros(1)), forty.min());
    }

    @Test
    void saysCountBoundsAndMedian() {
        assertEquals(
                "2, PT0.000001S..PT0.000004S, median PT0.0000025S",
                DurationSummary.ofMicros(4, 1).toString());
    }

    @Test
    void summariesAreEqualByTheirCases() {
        EqualsVerifier.forClass(DurationSummary.class).verify();
        assertEquals(DurationSummary.ofMicros(1, 2), DurationSummary.ofMicros(2, 1));
    }

    private static Duration micros(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
