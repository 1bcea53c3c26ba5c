package org.revenuekit.funnel.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.StageId;

class LeadScoringTest {
    private static final LeadScorePolicy POLICY = LeadScorePolicy.builder()
            .ref(DefinitionRef.of("mine", 1))
            .addRules(
                    AttributeRule.of("industry", ImmutableMap.of("software", 10L, "mining", -4L)),
                    TraitRule.of(ImmutableMap.of(LeadTrait.STUDENT, -50L, LeadTrait.PARTNER, -7L)),
                    ChannelRule.of(ImmutableMap.of(ChannelId.of("referral"), 30L)),
                    StageRule.of(ImmutableMap.of(QueueWorld.MQL, 20L)),
                    new RecencyRule(PointSteps.of(ImmutableMap.of(0, 15L, 8, 5L)), -3),
                    new FrequencyRule(10, PointSteps.of(ImmutableMap.of(2, 8L))),
                    new StalenessRule(PointSteps.of(ImmutableMap.of(10, -6L)), 1))
            .threshold(50)
            .build();

    private static LeadScores scores(LeadScorePolicy policy, QueueWorld world) {
        return LeadScoring.of(policy).score(world.journeys());
    }

    private static LeadScorePolicy only(ScoreRule rule) {
        return POLICY.withRules(rule);
    }

    private static long total(LeadScores scores, String lead) {
        return scores.of(LeadId.of(lead)).total();
    }

    private static final QueueWorld WORLD = new QueueWorld()
            .lead(Lead.builder()
                    .id(LeadId.of("hot"))
                    .putAttribute("industry", "software")
                    .channel(ChannelId.of("referral"))
                    .build())
            .enter("hot", QueueWorld.MQL, "04-01T10:00")
            .act("hot", "04-21T10:00")
            .act("hot", "04-30T23:59")
            .touch("hot", "04-20T10:00")
            .lead(Lead.builder()
                    .id(LeadId.of("cold"))
                    .putAttribute("industry", "mining")
                    .addTraits(LeadTrait.STUDENT, LeadTrait.PARTNER, LeadTrait.COMPETITOR)
                    .build())
            .lead(Lead.of(LeadId.of("blank")));

    @Test
    void fitAndInterestAreToldApartAndSum() {
        LeadScores scores = scores(POLICY, WORLD);

        assertEquals(new LeadScore(LeadId.of("hot"), 40, 20 + 15 + 8 - 6), scores.of(LeadId.of("hot")));
        assertEquals(77, total(scores, "hot"));
        assertEquals(new LeadScore(LeadId.of("cold"), -61, -2), scores.of(LeadId.of("cold")));
        assertEquals(new LeadScore(LeadId.of("blank"), 0, -2), scores.of(LeadId.of("blank")));
    }

    @Test
    void theHighestComesFirst() {
        LeadScores scores = scores(
                only(StageRule.of(ImmutableMap.of(QueueWorld.MQL, 20L))),
                new QueueWorld()
                        .enter("b", QueueWorld.MQL, "04-01T10:00")
                        .enter("c", QueueWorld.MAL, "04-01T10:00")
                        .enter("a", QueueWorld.MQL, "04-02T10:00"));

        assertEquals(
                List.of("a", "b", "c"),
                scores.ranking().stream().map(score -> score.lead().value()).toList());
    }

    @Test
    void theExplanationHasEveryRule() {
        Explanation why = scores(POLICY, WORLD).explain(LeadId.of("hot"));

        assertEquals(
                List.of(
                        "score of hot = 77",
                        "  fit = 40",
                        "    attribute industry = 10",
                        "    traits = 0",
                        "    channel = 30",
                        "  interest = 37",
                        "    stage = 20",
                        "    recency = 15",
                        "    frequency in 10 days = 8",
                        "    staleness = -6"),
                why.text().lines().toList());
        assertEquals(Optional.of(new BigDecimal(77)), why.amount());
    }

    @Test
    void whoReachesTheThresholdIsQualified() {
        LeadScores scores = scores(POLICY.withThreshold(77), WORLD);

        assertTrue(scores.isQualified(LeadId.of("hot")));
        assertFalse(scores.isQualified(LeadId.of("blank")));
        assertEquals(Ratio.of(1, 3), scores.qualified());
        assertFalse(scores(POLICY.withThreshold(78), WORLD).isQualified(LeadId.of("hot")));
        assertEquals(Ratio.of(0, 0), scores(POLICY, new QueueWorld()).qualified());
    }

    @Test
    void onlyTheStageInWhichALeadIsNowCounts() {
        LeadScores scores = scores(
                only(StageRule.of(ImmutableMap.of(QueueWorld.MQL, 20L, QueueWorld.OPPORTUNITY, 3L))),
                new QueueWorld()
                        .enter("moved", QueueWorld.MQL, "04-01T10:00")
                        .enter("moved", QueueWorld.OPPORTUNITY, "04-02T10:00")
                        .enter("left", QueueWorld.MQL, "04-01T10:00")
                        .exit("left", "price", "04-02T10:00")
                        .enter("back", QueueWorld.MAL, "04-01T10:00")
                        .exit("back", "price", "04-02T10:00")
                        .enter("back", QueueWorld.MQL, "04-03T10:00"));

        assertEquals(3, total(scores, "moved"));
        assertEquals(0, total(scores, "left"));
        assertEquals(20, total(scores, "back"));
    }

    @Test
    void daysSinceAreCalendarDaysBetweenBusinessDays() {
        LeadScores scores = scores(
                only(new RecencyRule(PointSteps.of(ImmutableMap.of(0, 15L, 8, 5L)), -3)),
                new QueueWorld()
                        .act("seven", "04-22T00:00")
                        .act("eight", "04-23T23:59") // the last one counts
                        .act("eight", "04-22T23:59")
                        .act("nine", "04-22T23:59")
                        .touch("nobody", "04-30T10:00"));

        assertEquals(5, total(scores, "seven"));
        assertEquals(15, total(scores, "eight"));
        assertEquals(5, total(scores, "nine"));
        assertEquals(-3, total(scores, "nobody"));
    }

    @Test
    void whoWasTouchedLongAgoHasCooledDown() {
        LeadScores scores = scores(
                only(new StalenessRule(PointSteps.of(ImmutableMap.of(10, -6L)), 1)),
                new QueueWorld()
                        .touch("nine", "04-01T00:00")
                        .touch("nine", "04-21T00:00")
                        .touch("ten", "04-20T23:59")
                        .act("never", "04-30T10:00"));

        assertEquals(0, total(scores, "nine"));
        assertEquals(-6, total(scores, "ten"));
        assertEquals(1, total(scores, "never"));
    }

    @Test
    void timesAreCountedFromTheFirstOfTheDays() {
        LeadScores scores = scores(
                only(new FrequencyRule(10, PointSteps.of(ImmutableMap.of(0, 1L, 2, 8L, 3, 9L)))),
                new QueueWorld()
                        .act("in", "04-21T00:00")
                        .act("in", "04-30T10:00")
                        .act("out", "04-20T23:59")
                        .act("out", "04-20T23:58")
                        .act("out", "04-30T10:00")
                        .touch("none", "04-30T10:00"));

        assertEquals(8, total(scores, "in"));
        assertEquals(1, total(scores, "out"));
        assertEquals(1, total(scores, "none"));
    }

    @Test
    void whatWasRecordedLaterDoesNotCount() {
        LeadScorePolicy recency = only(new RecencyRule(PointSteps.of(ImmutableMap.of(0, 15L)), 0));
        QueueWorld world = new QueueWorld()
                .actRecorded("late", "04-30T10:00", "05-01")
                .actRecorded("known", "04-30T10:00", "04-30");

        assertEquals(0, total(scores(recency, world), "late"));
        assertEquals(15, total(scores(recency, world), "known"));
        assertEquals(15, total(LeadScoring.of(recency).score(world.journeys("05-01")), "late"));
    }

    @Test
    void groupsOfLeadsHaveTheirOwnScores() {
        LeadScores scores = scores(POLICY, WORLD);
        Grouped<String, LeadScores> groups = scores.by(Grouping.of(
                "industry", (Lead lead) -> Optional.ofNullable(lead.attributes().get("industry"))));
        LeadScores software = groups.of("software").orElseThrow();

        assertEquals("industry", groups.grouping());
        assertSame(scores, groups.total());
        assertEquals(1, software.size());
        assertEquals(Ratio.of(1, 1), software.qualified());
        assertEquals(77, total(software, "hot"));
        assertEquals(
                scores.explain(LeadId.of("cold")),
                groups.of("mining").orElseThrow().explain(LeadId.of("cold")));
        assertEquals(1, groups.ungrouped().size());
        assertEquals(
                "never given: lead cold",
                assertThrows(UnknownIdException.class, () -> software.of(LeadId.of("cold")))
                        .getMessage());
    }

    @Test
    void theStandardIsForTheModel() {
        LeadScores scores = scores(
                LeadScorePolicy.standard(),
                new QueueWorld()
                        .lead(Lead.builder()
                                .id(LeadId.of("a"))
                                .channel(ChannelId.of("website"))
                                .build())
                        .enter("a", QueueWorld.MQL, "01-01T10:00")
                        .act("a", "04-22T10:00")
                        .act("a", "04-23T10:00")
                        .touch("a", "01-29T10:00"));

        assertEquals(new LeadScore(LeadId.of("a"), 10, 20 + 30 + 10 - 20), scores.of(LeadId.of("a")));
        assertEquals(Ratio.of(1, 1), scores.qualified());
    }

    @Test
    void whatTheProcessHasNotIsRefused() {
        Journeys journeys = WORLD.journeys();

        assertEquals(
                "process model@1 has no stage dreaming",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> LeadScoring.of(only(StageRule.of(ImmutableMap.of(StageId.of("dreaming"), 1L))))
                                        .score(journeys))
                        .getMessage());
        assertEquals(
                "process model@1 has no channel pigeon",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> LeadScoring.of(only(ChannelRule.of(ImmutableMap.of(ChannelId.of("pigeon"), 1L))))
                                        .score(journeys))
                        .getMessage());
    }

    @Test
    void theAnswerSaysWhatItIsOf() {
        Journeys journeys = WORLD.journeys();
        LeadScores scores = LeadScoring.of(POLICY).score(journeys);

        assertEquals(POLICY, scores.definition());
        assertEquals(QueueWorld.PROCESS, scores.process());
        assertEquals(journeys.asOf(), scores.asOf());
        assertEquals(3, scores.size());
        assertThrows(UnknownIdException.class, () -> scores.explain(LeadId.of("nobody")));
        assertThrows(UnknownIdException.class, () -> scores.isQualified(LeadId.of("nobody")));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void nothingIsNull() {
        LeadScores scores = scores(POLICY, WORLD);

        assertNull("definition", () -> LeadScoring.of(null));
        assertNull("journeys", () -> LeadScoring.of(POLICY).score(null));
        assertNull("lead", () -> scores.of(null));
        assertNull("lead", () -> scores.explain(null));
        assertNull("lead", () -> scores.isQualified((LeadId) null));
        assertNull("grouping", () -> scores.by(null));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
