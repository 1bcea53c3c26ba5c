package org.revenuekit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.revenuekit.examples.laws.SqlWhiteSpace.Fact;

class SqlWhiteSpaceTest {
    @Test
    void weLoveDogsLacksWhatItsSisterHas() {
        try (SqlWhiteSpace space = SqlWhiteSpace.open()) {
            space.load(
                    Set.of("Dogs", "PupsRUs", "We <3 Dogs"),
                    Map.of("PupsRUs", "Dogs", "We <3 Dogs", "Dogs"),
                    Set.of("The Tangerine1000", "Peeler"),
                    Map.of("The Tangerine1000", 100_000L),
                    List.of(
                            new Fact("OWNED", "PupsRUs", "The Tangerine1000"),
                            new Fact("IN_PIPELINE", "PupsRUs", "The Tangerine1000"),
                            new Fact("GROUP_LICENCE", "Dogs", "Peeler")));
            assertEquals(
                    Map.of(
                            "Dogs", Map.of("The Tangerine1000", "OPEN", "Peeler", "OWNED"),
                            "PupsRUs", Map.of("The Tangerine1000", "OWNED", "Peeler", "COVERED"),
                            "We <3 Dogs", Map.of("The Tangerine1000", "OPEN", "Peeler", "COVERED")),
                    space.states());
            assertEquals(Map.of("OWNED", 2L, "COVERED", 2L, "OPEN", 2L), space.counts());
            assertEquals(
                    Map.of(
                            "Dogs", Map.of("The Tangerine1000", 100_000L),
                            "We <3 Dogs", Map.of("The Tangerine1000", 100_000L)),
                    space.potentials());
            assertEquals(Map.of("The Tangerine1000", 200_000L), space.potentialBy(SqlWhiteSpace.Column.OFFERING));
            assertEquals(Map.of("potential", 200_000L, "unvalued", 0L), space.total());
        }
    }

    @Test
    void remembersNothing() {
        try (SqlWhiteSpace space = SqlWhiteSpace.open()) {
            space.load(Set.of("a"), Map.of(), Set.of("p"), Map.of(), List.of(new Fact("LAPSED", "a", "p")));
            assertEquals(Map.of("LAPSED", 1L), space.counts());
            space.load(Set.of("a"), Map.of(), Set.of("p"), Map.of(), List.of());
            assertEquals(Map.of("potential", 0L, "unvalued", 1L), space.total());
        }
    }
}
