package org.revenuekit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tests that somebody writes for a resolver, and the query that passes them and loses a circle. */
class SqlResolverTest {
    /** Goes down from the tops: what runs in a circle is never reached. */
    private static final String FROM_THE_TOP = """
            WITH RECURSIVE family(account, ultimate) AS (
                SELECT id, id FROM account WHERE parent IS NULL
                UNION ALL
                SELECT child.id, family.ultimate
                FROM family JOIN account AS child ON child.parent = family.account)
            SELECT account, ultimate FROM family
            """;

    private static final Set<String> DOGS = Set.of("Dogs", "PupsRUs", "K9 Food", "GalacticSpace");
    private static final Map<String, String> PARENTS = Map.of("PupsRUs", "Dogs", "K9 Food", "PupsRUs");
    private static final Map<String, String> ULTIMATES =
            Map.of("Dogs", "Dogs", "PupsRUs", "Dogs", "K9 Food", "Dogs", "GalacticSpace", "GalacticSpace");

    @Test
    void findsTheTopOfTheDogs() {
        try (SqlResolver resolver = SqlResolver.open()) {
            assertEquals(ULTIMATES, resolver.ultimates(DOGS, PARENTS));
        }
    }

    @Test
    void keepsCirclesSelfParentsAndOrphans() {
        try (SqlResolver resolver = SqlResolver.open()) {
            assertEquals(
                    Map.of("a", "a", "b", "a", "below", "a", "self", "self", "orphan", "outside"),
                    resolver.ultimates(
                            Set.of("a", "b", "below", "self", "orphan"),
                            Map.of("a", "b", "b", "a", "below", "b", "self", "self", "orphan", "outside")));
        }
    }

    @Test
    void theUsualQueryPassesTheExampleAndLosesTheCircle() {
        try (SqlResolver resolver = SqlResolver.open(FROM_THE_TOP)) {
            assertEquals(ULTIMATES, resolver.ultimates(DOGS, PARENTS));
            assertEquals(
                    Map.of("other", "other"),
                    resolver.ultimates(Set.of("a", "b", "other"), Map.of("a", "b", "b", "a")));
        }
    }
}
