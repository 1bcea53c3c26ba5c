package org.revenuekit.funnel.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.StageId;

class ScoreRulesTest {
    private static final PointSteps STEPS = PointSteps.of(ImmutableMap.of(8, -5L, 0, 10L));

    private static final AttributeRule INDUSTRY = AttributeRule.of("industry", ImmutableMap.of("software", 10L));
    private static final TraitRule TRAITS = TraitRule.of(ImmutableMap.of(LeadTrait.STUDENT, -50L));
    private static final ChannelRule CHANNEL = ChannelRule.of(ImmutableMap.of(ChannelId.of("website"), 5L));
    private static final StageRule STAGE = StageRule.of(ImmutableMap.of(QueueWorld.MQL, 20L));
    private static final RecencyRule RECENCY = new RecencyRule(STEPS, -1);
    private static final FrequencyRule FREQUENCY = new FrequencyRule(30, STEPS);
    private static final StalenessRule STALENESS = new StalenessRule(STEPS, -2);
    private static final List<ScoreRule> ALL = List.of(INDUSTRY, TRAITS, CHANNEL, STAGE, RECENCY, FREQUENCY, STALENESS);

    @Test
    void rulesHaveNamesAndParts() {
        assertEquals(
                List.of(
                        "attribute industry",
                        "traits",
                        "channel",
                        "stage",
                        "recency",
                        "frequency in 30 days",
                        "staleness"),
                ALL.stream().map(ScoreRule::name).toList());
        assertEquals(
                List.of(
                        ScorePart.FIT,
                        ScorePart.FIT,
                        ScorePart.FIT,
                        ScorePart.INTEREST,
                        ScorePart.INTEREST,
                        ScorePart.INTEREST,
                        ScorePart.INTEREST),
                ALL.stream().map(ScoreRule::part).toList());
    }

    @Test
    void aStepHoldsFromItsNumberUpToBeforeTheNext() {
        PointSteps later = PointSteps.of(ImmutableMap.of(2, 7L));

        assertEquals(10, STEPS.points(0));
        assertEquals(10, STEPS.points(7));
        assertEquals(-5, STEPS.points(8));
        assertEquals(-5, STEPS.points(Long.MAX_VALUE));
        assertEquals(0, later.points(1));
        assertEquals(7, later.points(2));
        assertEquals("{0=10, 8=-5}", STEPS.toString());
    }

    @Test
    void stepsHaveBounds() {
        Map<Integer, Long> most = IntStream.range(0, 100).boxed().collect(Collectors.toMap(i -> i, i -> 1L));

        assertEquals(100, PointSteps.of(most).from().size());
        most.put(100, 1L);
        assertRefused("steps must be 1 to 100, were 101", () -> PointSteps.of(most));
        assertRefused("steps must be 1 to 100, were 0", () -> PointSteps.of(ImmutableMap.of()));
        assertRefused("steps must be >= 0, was -1", () -> PointSteps.of(ImmutableMap.of(-1, 1L, 3, 1L)));
        ImmutableSortedMap<Integer, Long> downward = ImmutableSortedMap.<Integer, Long>reverseOrder()
                .put(0, 10L)
                .put(8, -5L)
                .buildOrThrow();
        assertEquals(10, new PointSteps(downward).points(7)); // whatever order a map is sorted by
        assertEquals("{0=10, 8=-5}", new PointSteps(downward).toString());
        assertRefused(
                "points must be -1000000 to 1000000, were 1000001 (from 3)",
                () -> PointSteps.of(ImmutableMap.of(3, 1_000_001L)));
    }

    @Test
    void pointsHaveBoundsOnBothSides() {
        assertEquals(
                -1_000_000L,
                StageRule.of(ImmutableMap.of(QueueWorld.MQL, -1_000_000L))
                        .points()
                        .get(QueueWorld.MQL));
        assertEquals(1_000_000, new RecencyRule(STEPS, 1_000_000).never());
        assertRefused(
                "points must be -1000000 to 1000000, were -1000001 (stage mql)",
                () -> StageRule.of(ImmutableMap.of(QueueWorld.MQL, -1_000_001L)));
        assertRefused(
                "points must be -1000000 to 1000000, were 1000001 (channel website)",
                () -> ChannelRule.of(ImmutableMap.of(ChannelId.of("website"), 1_000_001L)));
        assertRefused(
                "points must be -1000000 to 1000000, were 1000001 (traits STUDENT)",
                () -> TraitRule.of(ImmutableMap.of(LeadTrait.STUDENT, 1_000_001L)));
        assertRefused(
                "points must be -1000000 to 1000000, were 1000001 (industry software)",
                () -> AttributeRule.of("industry", ImmutableMap.of("software", 1_000_001L)));
        assertRefused(
                "points must be -1000000 to 1000000, were 1000001 (recency never)",
                () -> new RecencyRule(STEPS, 1_000_001));
        assertRefused(
                "points must be -1000000 to 1000000, were -1000001 (staleness never)",
                () -> new StalenessRule(STEPS, -1_000_001));
    }

    @Test
    void aRuleNamesSomething() {
        assertRefused("points must name something (stage)", () -> StageRule.of(ImmutableMap.of()));
        assertRefused("points must name something (channel)", () -> ChannelRule.of(ImmutableMap.of()));
        assertRefused("points must name something (traits)", () -> TraitRule.of(ImmutableMap.of()));
        assertRefused("points must name something (industry)", () -> AttributeRule.of("industry", ImmutableMap.of()));
        assertRefused("attribute must not be blank", () -> AttributeRule.of(" ", ImmutableMap.of("x", 1L)));
    }

    @Test
    void theDaysOfAFrequencyHaveBounds() {
        assertEquals(1, new FrequencyRule(1, STEPS).days());
        assertEquals(36_500, new FrequencyRule(36_500, STEPS).days());
        assertRefused("days must be 1 to 36500, were 0 (frequency)", () -> new FrequencyRule(0, STEPS));
        assertRefused("days must be 1 to 36500, were 36501 (frequency)", () -> new FrequencyRule(36_501, STEPS));
    }

    @Test
    void aPolicyHasRulesOfDifferentNames() {
        LeadScorePolicy policy = LeadScorePolicy.builder()
                .ref(DefinitionRef.of("mine", 1))
                .addRules(FREQUENCY, new FrequencyRule(90, STEPS))
                .threshold(-3)
                .build();

        assertEquals(-3, policy.threshold());
        assertRefused(
                "names of rules must differ, had frequency in 30 days again (policy mine@1)",
                () -> policy.toBuilder().addRules(FREQUENCY).build());
        assertRefused("rules must be 1 to 1000, were 0 (policy mine@1)", () -> policy.withRules());
        List<FrequencyRule> most = IntStream.rangeClosed(1, 1_000)
                .mapToObj(days -> new FrequencyRule(days, STEPS))
                .toList();
        assertEquals(1_000, policy.withRules(most).rules().size());
        assertRefused(
                "rules must be 1 to 1000, were 1001 (policy mine@1)",
                () -> policy.toBuilder().rules(most).addRules(STAGE).build());
    }

    @Test
    void policiesAreEqualByContentAndHashByReference() {
        LeadScorePolicy standard = LeadScorePolicy.standard();

        assertEquals(DefinitionRef.of("lead-score", 1), standard.ref());
        assertEquals(50, standard.threshold());
        assertEquals(standard, standard.toBuilder().build());
        assertNotEquals(standard, standard.withThreshold(51));
        assertEquals(standard.hashCode(), standard.withThreshold(51).hashCode());
        assertEquals(standard.ref().hashCode(), standard.hashCode());
    }

    @Test
    void rulesAreEqualByContent() {
        assertEquals(STEPS, PointSteps.of(ImmutableMap.of(0, 10L, 8, -5L)));
        Map<LeadTrait, Long> turned = new LinkedHashMap<>();
        turned.put(LeadTrait.STUDENT, 1L);
        turned.put(LeadTrait.PARTNER, 2L);
        TraitRule one = TraitRule.of(turned);
        TraitRule same = TraitRule.of(ImmutableSortedMap.copyOf(turned));

        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertNotEquals(one.hashCode(), TRAITS.hashCode());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void nothingIsNull() {
        assertNull("from", () -> PointSteps.of(null));
        assertNull("from", () -> new PointSteps(null));
        assertNull("attribute", () -> new AttributeRule(null, INDUSTRY.points()));
        assertNull("points", () -> new AttributeRule("industry", null));
        assertNull("points", () -> AttributeRule.of("industry", null));
        assertNull("points", () -> new TraitRule(null));
        assertNull("points", () -> TraitRule.of(null));
        assertNull("points", () -> new ChannelRule(null));
        assertNull("points", () -> ChannelRule.of(null));
        assertNull("points", () -> new StageRule(null));
        assertNull("points", () -> StageRule.of(null));
        assertNull("steps", () -> new RecencyRule(null, 0));
        assertNull("steps", () -> new FrequencyRule(1, null));
        assertNull("steps", () -> new StalenessRule(null, 0));
        assertNull("lead", () -> new LeadScore(null, 0, 0));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    @Test
    void stagesOfTheStandardAreThoseOfTheModel() {
        assertEquals(
                List.of(StageId.of("mal"), StageId.of("mql")),
                LeadScorePolicy.standard().rules().stream()
                        .filter(StageRule.class::isInstance)
                        .flatMap(rule -> ((StageRule) rule).points().keySet().stream())
                        .toList());
    }
}
