package org.revenuekit.funnel.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.revenuekit.funnel.lifecycle.Story.account;
import static org.revenuekit.funnel.lifecycle.Story.day;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.time.Span;

/** Leads and assets that take quadratic time where that is possible. */
class CustomerLifecycleHostileSizesTest {
    private static final int HOSTILE = 100_000;

    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final LocalDate FIRST = day("1200-01-01");

    @Test
    void oneAccountThatComesAndGoes() {
        Story story = new Story();
        for (int i = HOSTILE - 1; i >= 0; i--) {
            LocalDate start = FIRST.plusDays(2L * i);
            story.active("a", "[2026-01-01,..)", period -> period.withActive(Span.of(start, start.plusDays(1))))
                    .renewed("a", start.toString());
        }
        assertAll(story, 1, 3L * HOSTILE);
    }

    @Test
    void oneAccountWithManyPeriodsOfOneRun() {
        Story story = new Story();
        for (int i = 0; i < HOSTILE; i++) {
            LocalDate start = FIRST.plusDays(i);
            story.active("a", "[2026-01-01,..)", period -> period.withActive(Span.of(start, start.plusDays(1_000))));
        }
        assertAll(story, 1, 2);
    }

    @Test
    void oneLeadThatIsWonAgainAndAgain() {
        Story story = new Story().lead("l", "a", "web");
        for (int i = 0; i < HOSTILE; i++) {
            String on = FIRST.plusDays(i).toString();
            story.enter("l", "interest", on).enter("l", "deal", on);
        }
        assertAll(story, 1, 1L + HOSTILE);
    }

    @Test
    void oneAccountOfManyLeadsWonAtOnce() {
        Story story = new Story();
        for (int i = HOSTILE; i > 0; i--) {
            story.lead("l" + i, "a", "web").enter("l" + i, "deal", "2026-01-01").boughtMore("a", "2026-01-01");
        }
        assertAll(story.active("a", "[2026-01-01,..)"), 1, 4);
    }

    @Test
    void manyAccounts() {
        Story story = new Story();
        for (int i = 0; i < HOSTILE; i++) {
            story.lead("l" + i, "a" + i, "web")
                    .enter("l" + i, "deal", "2026-01-01")
                    .active("a" + i, "[2026-01-01,..)");
        }
        assertAll(story, HOSTILE, 3L * HOSTILE);
    }

    private static void assertAll(Story story, int accounts, long events) {
        assertTimeout(PATIENCE, () -> {
            CustomerLifecycles lifecycles = story.follow("2026-12-31");
            assertEquals(accounts, lifecycles.list().size());
            assertEquals(
                    events,
                    lifecycles.list().stream()
                            .mapToLong(lifecycle -> lifecycle.events().size())
                            .sum());
            for (CustomerEventKind from : CustomerEventKind.values()) {
                for (CustomerEventKind to : CustomerEventKind.values()) {
                    if (from != to) {
                        lifecycles.passage(from, to);
                    }
                }
            }
            assertEquals(
                    accounts,
                    lifecycles.by(lifecycles.acquiredBy()).total().list().size());
            assertEquals(accounts, lifecycles.changeSince(lifecycles).stayed());
            lifecycles.explain(lifecycles.list().get(0).account());
            lifecycles.of(account(accounts == 1 ? "a" : "a0"));
        });
    }
}
