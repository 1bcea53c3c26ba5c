package org.revenuekit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.revenuekit.examples.laws.SqlFunnel.Entry;
import org.revenuekit.examples.laws.SqlFunnel.Reading;

/** The tests that somebody writes for a funnel. */
class SqlFunnelTest {
    private static final List<String> STAGES = List.of("lead", "meeting", "won");
    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");

    private static Map<String, Long> counts(Reading reading, Entry... entries) {
        try (SqlFunnel funnel = SqlFunnel.open()) {
            return funnel.counts(STAGES, List.of(entries), reading);
        }
    }

    private static Entry entry(String lead, String stage, int seconds) {
        return new Entry(lead, stage, NOON.plusSeconds(seconds));
    }

    @Test
    void theReadingsDifferOverASkippedStage() {
        Entry[] entries = {entry("Dogs", "lead", 0), entry("Dogs", "won", 1), entry("Dogs", "meeting", 2)};

        assertEquals(Map.of("lead", 1L, "meeting", 1L, "won", 1L), counts(Reading.AT_OR_BEYOND, entries));
        assertEquals(Map.of("lead", 1L, "meeting", 1L, "won", 1L), counts(Reading.ENTERED, entries));
        assertEquals(Map.of("lead", 1L, "meeting", 0L, "won", 1L), counts(Reading.FORWARD, entries));
        assertEquals(Map.of("lead", 1L, "meeting", 0L, "won", 0L), counts(Reading.UNBROKEN, entries));
    }

    @Test
    void entriesOfOneInstantAreInTheOrderOfTheProcess() {
        assertEquals(
                Map.of("lead", 1L, "meeting", 1L, "won", 0L),
                counts(Reading.UNBROKEN, entry("Dogs", "meeting", 0), entry("Dogs", "lead", 0)));
    }

    @Test
    void nobodyIsZero() {
        assertEquals(Map.of("lead", 0L, "meeting", 0L, "won", 0L), counts(Reading.ENTERED));
    }
}
