package org.revenuekit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tests that somebody writes for a roll-up: examples, each of which is right. */
class SqlRollUpTest {
    @Test
    void sumsTheFourDogs() {
        try (SqlRollUp rollUp = SqlRollUp.open()) {
            Map<String, Long> totals = rollUp.totals(
                    Map.of("PupsRUs", "Dogs", "We <3 Dogs", "Dogs", "K9 Food", "Dogs", "Puppy Kingdom", "Dogs"),
                    Map.of(
                            "PupsRUs", 750L,
                            "We <3 Dogs", 500L,
                            "K9 Food", 400L,
                            "Puppy Kingdom", 350L,
                            "GalacticSpace", 1_000L));
            assertEquals(2_000, totals.get("Dogs"));
            assertEquals(750, totals.get("PupsRUs"));
            assertEquals(1_000, totals.get("GalacticSpace"));
            assertEquals(6, totals.size());
        }
    }

    @Test
    void sumsGrandchildren() {
        try (SqlRollUp rollUp = SqlRollUp.open()) {
            Map<String, String> chain = new HashMap<>();
            for (int level = 1; level <= 100; level++) {
                chain.put("a" + level, "a" + (level - 1));
            }
            Map<String, Long> totals = rollUp.totals(chain, Map.of("a100", 7L, "a50", 5L));
            assertEquals(12, totals.get("a0"));
            assertEquals(12, totals.get("a50"));
            assertEquals(7, totals.get("a51"));
        }
    }

    @Test
    void endsOnACircle() {
        try (SqlRollUp rollUp = SqlRollUp.open()) {
            assertEquals(
                    Map.of("a", 3L, "b", 3L, "self", 4L),
                    rollUp.totals(Map.of("a", "b", "b", "a", "self", "self"), Map.of("a", 1L, "b", 2L, "self", 4L)));
        }
    }

    @Test
    void remembersNothing() {
        try (SqlRollUp rollUp = SqlRollUp.open()) {
            assertEquals(Map.of("a", 1L, "b", 1L), rollUp.totals(Map.of("a", "b"), Map.of("a", 1L)));
            assertEquals(Map.of("a", 2L), rollUp.totals(Map.of(), Map.of("a", 2L)));
            assertEquals(Map.of(), rollUp.totals(Map.of(), Map.of()));
        }
    }
}
