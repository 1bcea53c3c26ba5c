package org.revenuekit.funnel.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.revenuekit.funnel.journey.JourneyWorld.A;
import static org.revenuekit.funnel.journey.JourneyWorld.AS_OF;
import static org.revenuekit.funnel.journey.JourneyWorld.PROCESS;
import static org.revenuekit.funnel.journey.JourneyWorld.day;
import static org.revenuekit.funnel.journey.JourneyWorld.findings;
import static org.revenuekit.funnel.journey.JourneyWorld.leads;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.internal.EqualHashes;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** Laws 33, 34 and 68: logs that take quadratic time where that is possible. */
class JourneyHostileSizesTest {
    private static final int HOSTILE = 100_000;
    private static final int VERY_HOSTILE = 1_000_000;

    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void aLeadRecycledWithoutEndIsFollowedToItsLastPass() {
        assertTimeout(PATIENCE, () -> recycle(HOSTILE, PROCESS));
    }

    @Test
    @Tag("long")
    void aLeadRecycledAMillionTimesIsFollowedToItsLastPass() {
        assertTimeout(PATIENCE, () -> recycle(VERY_HOSTILE, PROCESS));
    }

    @Test
    void manyStagesDoNotSlowARecycledLeadDown() {
        SalesProcess wide = PROCESS.toBuilder()
                .ref(DefinitionRef.of("wide", 1))
                .addAllStages(IntStream.range(5, SalesProcess.MAX_PARTS)
                        .mapToObj(i -> Stage.of("s" + i, "s" + i, "s" + i, Role.SELLER))
                        .toList())
                .name(Label.of("Wide", "Wide"))
                .build();
        assertTimeout(PATIENCE, () -> recycle(HOSTILE, wide));
    }

    private static void recycle(int times, SalesProcess process) {
        List<LeadEvent> events = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Instant at = day(1).plusMillis(2L * i);
            events.add(StageEntry.of(A, StageId.of("c"), at));
            events.add(StageEntry.of(A, StageId.of("a"), at.plusNanos(500_000)));
            events.add(Exit.of(A, ReasonId.of("later"), at.plusMillis(1)));
        }
        Journeys journeys = JourneyTracking.of(process).follow(leads(Lead.of(A)), events, AS_OF);
        assertEquals(times, journeys.table().passes());
        assertEquals(2L * times, journeys.table().visits());
        assertEquals(times, journeys.of(A).passes().get(times - 1).number());
        assertEquals(List.of("NEGATIVE_INTERVAL lead A, stage a, after c, times " + times), findings(journeys));
    }

    @Test
    void manyStatementsOfOneInstantAreOneGroup() {
        List<LeadEvent> events = new ArrayList<>();
        for (int i = 0; i < HOSTILE; i++) {
            events.add(
                    StageEntry.of(A, StageId.of(i % 2 == 0 ? "b" : "a"), day(1)).by(SellerId.of("s" + (HOSTILE - i))));
        }
        assertTimeout(PATIENCE, () -> {
            Journeys journeys = JourneyTracking.of(PROCESS).follow(leads(Lead.of(A)), events, AS_OF);
            assertEquals("NEW a1:s1 b1:s10", JourneyWorld.path(journeys));
            assertEquals(List.of("DUPLICATE_EVENT lead A, events " + (HOSTILE - 2)), findings(journeys));
        });
    }

    @Test
    void unknownWordsOfAllKindsAreCountedInOrder() {
        List<LeadEvent> events = new ArrayList<>();
        for (int i = HOSTILE; i > 0; i--) {
            events.add(StageEntry.of(A, StageId.of("x" + i), day(1)));
        }
        assertTimeout(PATIENCE, () -> {
            Journeys journeys = JourneyTracking.of(PROCESS).follow(leads(Lead.of(A)), events, AS_OF);
            assertEquals(HOSTILE, journeys.findings().size());
            assertEquals(
                    "UNKNOWN_STAGE lead A, stage x1, events 1",
                    findings(journeys).get(0));
        });
    }

    @Test
    void idsOfEqualHashAreFollowedAsFastAsOthers() {
        List<LeadEvent> events = new ArrayList<>();
        for (int i = 0; i < HOSTILE / 2; i++) {
            String id = EqualHashes.text(i);
            events.add(StageEntry.of(LeadId.of(id), StageId.of("a"), day(1)).by(SellerId.of(id)));
        }
        assertTimeout(PATIENCE, () -> {
            Journeys journeys = JourneyTracking.of(PROCESS).follow(Leads.namedIn(events), events, AS_OF);
            assertEquals(HOSTILE / 2, journeys.leads().size());
            assertEquals(HOSTILE / 2, journeys.sellers().size());
        });
    }
}
