package org.revenuekit.funnel.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.StageId;

class CallRankingTest {
    private static final LeadScorePolicy SCORES = LeadScorePolicy.builder()
            .ref(DefinitionRef.of("scores", 1))
            .addRules(AttributeRule.of("points", ImmutableMap.of("1", 1L, "2", 2L, "3", 3L)))
            .threshold(2)
            .build();

    private static final CallQueuePolicy POLICY = CallQueuePolicy.builder()
            .ref(DefinitionRef.of("mine", 1))
            .addStages(QueueWorld.MAL, QueueWorld.MQL)
            .restDays(0)
            .build();

    private static CallQueue queue(CallQueuePolicy policy, QueueWorld world) {
        return CallRanking.of(policy).rank(LeadScoring.of(SCORES).score(world.journeys()));
    }

    private static Lead lead(String id, int points) {
        return Lead.builder()
                .id(LeadId.of(id))
                .putAttribute("points", Integer.toString(points))
                .build();
    }

    private static List<String> ids(Collection<QueuedCall> calls) {
        return calls.stream().map(call -> call.lead().value()).toList();
    }

    @Test
    void wakeUpsComeFirstThenScoreThenWaitingThenId() {
        CallQueue queue = queue(
                POLICY,
                new QueueWorld()
                        .lead(lead("best", 3))
                        .enter("best", QueueWorld.MQL, "04-20T10:00")
                        .lead(lead("b", 2))
                        .enter("b", QueueWorld.MAL, "04-10T10:00")
                        .lead(lead("a", 2))
                        .enter("a", QueueWorld.MQL, "04-10T10:00")
                        .lead(lead("waits", 2))
                        .enter("waits", QueueWorld.MQL, "04-01T10:00")
                        .lead(lead("woken", 1))
                        .enter("woken", QueueWorld.MQL, "01-01T10:00")
                        .exit("woken", "no-contact", "01-15T10:00")
                        .enter("woken-best", QueueWorld.WON, "01-01T10:00")
                        .lead(lead("woken-2", 2))
                        .enter("woken-2", QueueWorld.OPPORTUNITY, "01-01T10:00")
                        .exit("woken-2", "no-contact", "01-16T10:00"));

        assertEquals(List.of("woken-2", "woken", "best", "waits", "a", "b"), ids(queue.list()));
        assertEquals(List.of("woken-2", "woken"), ids(queue.first(2)));
        assertEquals(6, queue.first(7).size());
        assertEquals(List.of(), queue.first(0));
        assertEquals(Map.of(LeadId.of("woken-best"), CallExclusion.OTHER_STAGE), queue.excluded());
        assertEquals(7, queue.given());
    }

    @Test
    void aCallSaysWhyAndSinceWhen() {
        CallQueue queue = queue(
                POLICY,
                new QueueWorld()
                        .lead(lead("open", 2))
                        .enter("open", QueueWorld.MAL, "04-01T10:00", "ann")
                        .enter("open", QueueWorld.MQL, "04-02T10:00", "bob")
                        .lead(lead("woken", 1))
                        .enter("woken", QueueWorld.OPPORTUNITY, "01-01T10:00", "ann")
                        .exit("woken", "no-contact", "01-15T10:00")
                        .touch("woken", "01-20T10:00"));

        assertEquals(
                List.of(
                        new QueuedCall(
                                new LeadScore(LeadId.of("woken"), 1, 0),
                                Optional.of(SellerId.of("ann")),
                                QueueWorld.OPPORTUNITY,
                                Optional.of(QueueWorld.day("04-20")),
                                QueueWorld.at("01-20T10:00"),
                                true,
                                false),
                        new QueuedCall(
                                new LeadScore(LeadId.of("open"), 2, 0),
                                Optional.of(SellerId.of("bob")),
                                QueueWorld.MQL,
                                Optional.empty(),
                                QueueWorld.at("04-02T10:00"),
                                false,
                                true)),
                queue.list());
        assertEquals(List.of(CallReason.WAKE_UP_DUE), queue.list().get(0).reasons());
        assertEquals(
                List.of(CallReason.IN_STAGE, CallReason.QUALIFIED, CallReason.NEVER_TOUCHED),
                queue.list().get(1).reasons());
    }

    @Test
    void waitingBeginsWithTheLastOfTouchAndMove() {
        CallQueue queue = queue(
                POLICY,
                new QueueWorld()
                        .enter("moved", QueueWorld.MAL, "04-01T10:00")
                        .touch("moved", "04-02T10:00")
                        .enter("moved", QueueWorld.MQL, "04-03T10:00")
                        .enter("touched", QueueWorld.MQL, "04-01T10:00")
                        .touch("touched", "04-02T10:00")
                        .touch("touched", "04-04T10:00"));

        assertEquals(List.of("moved", "touched"), ids(queue.list()));
        assertEquals(QueueWorld.at("04-03T10:00"), queue.list().get(0).waitingSince());
        assertEquals(QueueWorld.at("04-04T10:00"), queue.list().get(1).waitingSince());
    }

    @Test
    void whoIsNotCalledIsCountedByReason() {
        CallQueue queue = queue(
                POLICY.withRestDays(1),
                new QueueWorld()
                        .lead(Lead.of(LeadId.of("not-entered")))
                        .enter("customer", QueueWorld.WON, "04-01T10:00")
                        .lead(Lead.builder()
                                .id(LeadId.of("student"))
                                .addTraits(LeadTrait.STUDENT)
                                .build())
                        .enter("student", StageId.of("lead"), "04-01T10:00")
                        .exit("student", "student", "04-02T10:00")
                        .enter("gone", QueueWorld.MQL, "04-01T10:00")
                        .exit("gone", "gone", "04-02T10:00")
                        .enter("sleeps", QueueWorld.MQL, "01-01T10:00")
                        .exit("sleeps", "no-contact", "01-31T10:00")
                        .enter("sleepless", QueueWorld.MQL, "01-01T10:00")
                        .exit("sleepless", "no-contact", "01-30T10:00")
                        .enter("touched", QueueWorld.MQL, "04-01T10:00")
                        .touch("touched", "04-30T10:00")
                        .enter("called", QueueWorld.MQL, "04-01T10:00"));

        assertEquals(List.of("sleepless", "called"), ids(queue.list()));
        assertEquals(
                ImmutableMap.of(
                        LeadId.of("customer"), CallExclusion.OTHER_STAGE,
                        LeadId.of("gone"), CallExclusion.NEVER_AGAIN,
                        LeadId.of("not-entered"), CallExclusion.NOT_ENTERED,
                        LeadId.of("sleeps"), CallExclusion.NOT_DUE,
                        LeadId.of("student"), CallExclusion.DISQUALIFIED,
                        LeadId.of("touched"), CallExclusion.TOUCHED),
                queue.excluded());
        assertEquals(1, queue.excluded(CallExclusion.TOUCHED));
        assertEquals(0, queue.excluded(CallExclusion.OVER_CAPACITY));
        assertEquals(
                List.of(CallExclusion.values()),
                queue.excludedByReason().keySet().asList());
        assertEquals(
                List.of(1L, 1L, 1L, 1L, 1L, 1L, 0L),
                queue.excludedByReason().values().asList());
    }

    @Test
    void aLeadRestsForBusinessDays() {
        QueueWorld world = new QueueWorld()
                .enter("monday", QueueWorld.MQL, "04-01T10:00")
                .touch("monday", "04-27T10:00")
                .enter("tuesday", QueueWorld.MQL, "04-01T10:00")
                .touch("tuesday", "04-28T10:00")
                .enter("holiday", QueueWorld.MQL, "04-01T10:00")
                .touch("holiday", "04-29T10:00")
                .enter("today", QueueWorld.MQL, "04-01T10:00")
                .touch("today", "04-30T00:00");

        assertEquals(4, queue(POLICY, world).list().size());
        assertEquals(
                List.of("monday", "tuesday", "holiday"),
                ids(queue(POLICY.withRestDays(1), world).list()));
        assertEquals(List.of("monday"), ids(queue(POLICY.withRestDays(2), world).list()));
        assertEquals(List.of(), ids(queue(POLICY.withRestDays(3), world).list()));
    }

    @Test
    void whoeverIsWokenUpRestsTooAndIsNotHeldByTheStages() {
        QueueWorld world = new QueueWorld()
                .enter("woken", QueueWorld.OPPORTUNITY, "01-01T10:00")
                .exit("woken", "no-contact", "01-15T10:00");

        assertEquals(List.of("woken"), ids(queue(POLICY.withStages(), world).list()));
        assertEquals(
                List.of("woken"), ids(queue(POLICY.withRestDays(1_000), world).list())); // nobody ever touched it
    }

    @Test
    void aSellerIsGivenTheFirstOnes() {
        QueueWorld world = new QueueWorld()
                .enter("a1", QueueWorld.MQL, "04-01T10:00", "ann")
                .enter("a2", QueueWorld.MQL, "04-02T10:00", "ann")
                .enter("a3", QueueWorld.MQL, "04-03T10:00", "ann")
                .enter("b1", QueueWorld.MQL, "04-04T10:00", "bob")
                .enter("n1", QueueWorld.MQL, "04-01T10:00")
                .enter("n2", QueueWorld.MQL, "04-01T10:00")
                .enter("n3", QueueWorld.MQL, "04-01T10:00");
        CallQueue queue = queue(POLICY.withMaxPerSeller(2), world);
        Grouped<SellerId, ImmutableList<QueuedCall>> sellers = queue.bySeller();

        assertEquals(List.of("a1", "a2"), ids(sellers.of(SellerId.of("ann")).orElseThrow()));
        assertEquals(List.of("b1"), ids(sellers.of(SellerId.of("bob")).orElseThrow()));
        assertEquals(List.of("n1", "n2", "n3"), ids(sellers.ungrouped()));
        assertSame(queue.list(), sellers.total());
        assertEquals("seller", sellers.grouping());
        assertEquals(Map.of(LeadId.of("a3"), CallExclusion.OVER_CAPACITY), queue.excluded());
        assertEquals(7, queue(POLICY, world).list().size());
    }

    @Test
    void aGroupOfLeadsHasItsOwnQueue() {
        LeadScores scores = LeadScoring.of(SCORES)
                .score(new QueueWorld()
                        .lead(lead("one", 1))
                        .enter("one", QueueWorld.MQL, "04-01T10:00")
                        .lead(lead("two", 2))
                        .enter("two", QueueWorld.MQL, "04-01T10:00")
                        .journeys());
        LeadScores ones = scores.by(Grouping.of(
                        "points",
                        (Lead lead) -> Optional.ofNullable(lead.attributes().get("points"))))
                .of("2")
                .orElseThrow();
        CallQueue queue = CallRanking.of(POLICY).rank(ones);

        assertEquals(List.of("two"), ids(queue.list()));
        assertEquals(1, queue.given());
        assertSame(ones, queue.scores());
        assertEquals(POLICY, queue.definition());
        assertEquals(scores.asOf(), queue.asOf());
    }

    @Test
    void theStandardIsForTheModel() {
        CallQueuePolicy standard = CallQueuePolicy.standard();

        assertEquals(DefinitionRef.of("call-queue", 1), standard.ref());
        assertEquals(List.of(QueueWorld.MQL), standard.stages().asList());
        assertEquals(2, standard.restDays());
        assertEquals(true, standard.maxPerSeller().isEmpty());
        assertEquals(standard, standard.toBuilder().build());
        assertNotEquals(standard, standard.withRestDays(1));
        assertEquals(standard.ref().hashCode(), standard.withRestDays(1).hashCode());
    }

    @Test
    void bounds() {
        assertEquals(1_000, POLICY.withRestDays(1_000).restDays());
        assertEquals(1, POLICY.withMaxPerSeller(1).maxPerSeller().getAsInt());
        assertEquals(
                1_000_000, POLICY.withMaxPerSeller(1_000_000).maxPerSeller().getAsInt());
        assertRefused("restDays must be 0 to 1000, was -1 (policy mine@1)", () -> POLICY.withRestDays(-1));
        assertRefused("restDays must be 0 to 1000, was 1001 (policy mine@1)", () -> POLICY.withRestDays(1_001));
        assertRefused("maxPerSeller must be 1 to 1000000, was 0 (policy mine@1)", () -> POLICY.withMaxPerSeller(0));
        assertRefused(
                "maxPerSeller must be 1 to 1000000, was 1000001 (policy mine@1)",
                () -> POLICY.withMaxPerSeller(1_000_001));
        assertRefused(
                "process model@1 has no stage dreaming",
                () -> queue(POLICY.withStages(StageId.of("dreaming")), new QueueWorld()));
        assertRefused(
                "most must be >= 0, was -1",
                () -> queue(POLICY, new QueueWorld()).first(-1));
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // what a caller without it would see
    void nothingIsNull() {
        LeadScore score = new LeadScore(LeadId.of("a"), 0, 0);

        assertNull("definition", () -> CallRanking.of(null));
        assertNull("scores", () -> CallRanking.of(POLICY).rank(null));
        assertNull("reason", () -> queue(POLICY, new QueueWorld()).excluded(null));
        assertNull("score", () -> call(null, Optional.empty(), QueueWorld.MQL));
        assertNull("seller", () -> call(score, null, QueueWorld.MQL));
        assertNull("stage", () -> call(score, Optional.empty(), null));
        assertNull(
                "wokeOn",
                () -> new QueuedCall(
                        score, Optional.empty(), QueueWorld.MQL, null, QueueWorld.at("04-01T10:00"), true, true));
        assertNull(
                "waitingSince",
                () -> new QueuedCall(score, Optional.empty(), QueueWorld.MQL, Optional.empty(), null, true, true));
    }

    private static void call(LeadScore score, Optional<SellerId> seller, StageId stage) {
        new QueuedCall(score, seller, stage, Optional.empty(), QueueWorld.at("04-01T10:00"), true, true);
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
