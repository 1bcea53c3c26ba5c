package org.revenuekit.funnel.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.steps.StepWorld.A;
import static org.revenuekit.funnel.steps.StepWorld.AS_OF;
import static org.revenuekit.funnel.steps.StepWorld.B;
import static org.revenuekit.funnel.steps.StepWorld.C;
import static org.revenuekit.funnel.steps.StepWorld.LEAD;
import static org.revenuekit.funnel.steps.StepWorld.attempts;
import static org.revenuekit.funnel.steps.StepWorld.count;
import static org.revenuekit.funnel.steps.StepWorld.depth;
import static org.revenuekit.funnel.steps.StepWorld.exclusion;
import static org.revenuekit.funnel.steps.StepWorld.funnel;
import static org.revenuekit.funnel.steps.StepWorld.hours;
import static org.revenuekit.funnel.steps.StepWorld.log;
import static org.revenuekit.funnel.steps.StepWorld.step;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepAnalysisTest {
    @Test
    void stepsAreDoneInOrderAndOtherEventsBetweenAreIgnored() {
        assertEquals(List.of(List.of(1L, 3L, 5L)), attempts(funnel(), "1a 2z 3b 4a 5c"));
        assertEquals(List.of(List.of(2L, 4L)), attempts(funnel(), "1c 2a 3c 4b"));
        assertEquals(List.of(), attempts(funnel(), "1b 2c"));
    }

    @Test
    void theOrderInWhichEventsAreGivenIsNotAnOrder() {
        assertEquals(3, depth(funnel(), "5c 3b 1a"));
    }

    @Test
    void theLastInstantOfTheWindowIsInside() {
        StepFunnel funnel = funnel().withWindow(hours(4));

        assertEquals(3, depth(funnel, "1a 3b 5c"));
        assertEquals(2, depth(funnel, "1a 3b 6c"));
    }

    @Test
    void theTimeOfAStepBeginsWithTheStepBefore() {
        StepFunnel funnel = funnel().withSteps(
                        step("A", "a"), step("B", "b"), step("C", "c").within(hours(2)));

        assertEquals(3, depth(funnel, "1a 9b 11c"));
        assertEquals(2, depth(funnel, "1a 9b 12c"));
    }

    @Test
    void aStepDoneAgainGivesTheNextOneItsTimeAnew() {
        StepFunnel funnel = funnel().withSteps(
                        step("A", "a"), step("B", "b"), step("C", "c").within(hours(2)));

        assertEquals(List.of(List.of(1L, 2L, 6L)), attempts(funnel, "1a 2b 5b 6c"));
    }

    /** PostHog/posthog#4813, ClickHouse/ClickHouse#21835. */
    @Test
    void oneEventDoesOneStep() {
        StepFunnel twice = funnel().withSteps(step("A", "a"), step("B", "a"));

        assertEquals(1, depth(twice, "1a"));
        assertEquals(1, depth(twice, "1a 1a"));
        assertEquals(2, depth(twice, "1a 2a"));
    }

    @Test
    void eventsOfOneInstantAreSharedOutSoThatAllStepsCanBeDone() {
        StepFunnel choosy = funnel().withSteps(step("A", "a", "b"), step("B", "b", "c"), step("C", "b", "a"));

        assertEquals(3, depth(choosy, "1a 1b 1c"));
        assertEquals(2, depth(choosy, "1a 1b"));
        assertEquals(1, depth(choosy, "1b"));

        StepFunnel choosier = funnel().withSteps(
                        step("A", "p", "q", "r"), step("B", "p", "q", "t"), step("C", "p", "q"), step("D", "p", "q"));
        assertEquals(4, depth(choosier, "1p 1q 1r 1t"));
        assertEquals(3, depth(choosier, "1p 1q 1r"));
    }

    /** ClickHouse/ClickHouse#18884: there the answer depends on the order of the rows. */
    @Test
    void eventsOfOneInstantAreInWhicheverOrderServes() {
        List<StepEvent> day = new ArrayList<>(log("lead", "1c 1b 1a"));

        assertEquals(3, count(funnel(), day).depthOf(LEAD));
        Collections.reverse(day);
        assertEquals(3, count(funnel(), day).depthOf(LEAD));
    }

    @Test
    void eventsOfOneInstantAreNotInOrderIfStepsMustBeLater() {
        StepFunnel later = funnel().withTies(TieRule.TIES_STRICT);

        assertEquals(1, depth(later, "1a 1b 1c"));
        assertEquals(2, depth(later, "1a 1b 2b 2c"));
        assertEquals(3, depth(later, "1a 1b 2b 2c 3c"));
    }

    @Test
    void inStrictOrderAnyOtherEventInterrupts() {
        StepFunnel strict = funnel().withOrder(EventOrder.STRICT);

        assertEquals(3, depth(strict, "1a 2b 3c 4z"));
        assertEquals(1, depth(strict, "1a 2z 3b 4c"));
        assertEquals(2, depth(strict, "1a 2b 3b 4c"));
        assertEquals(3, depth(strict, "1a 2b 2b 3c"));
    }

    @Test
    void inStrictOrderWhatIsAtTheInstantOfTheFirstOrLastStepDoesNotInterrupt() {
        StepFunnel strict = funnel().withOrder(EventOrder.STRICT);

        assertEquals(3, depth(strict, "1z 1a 2b 3c 3z"));
        assertEquals(2, depth(strict, "1a 2b 2z 3c"));
        assertEquals(3, depth(strict, "1z 1b 1a 2c"));
        assertEquals(3, depth(strict, "1a 2b 2c 2z"));
    }

    @Test
    void inAnyOrderTheDepthIsHowManyStepsAreDone() {
        StepFunnel any = funnel().withOrder(EventOrder.ANY).withWindow(hours(4));

        assertEquals(List.of(List.of(1L, 3L, 5L)), attempts(any, "1c 2z 3a 5b"));
        assertEquals(List.of(List.of(1L, 3L)), attempts(any, "1c 3a 4c 6b"));
        assertEquals(List.of(List.of(1L, 1L, 2L)), attempts(any, "1c 1a 2b"));
        assertEquals(List.of(), attempts(any, "1z"));
    }

    @Test
    void theFirstAttemptCountsHoweverFarItGets() {
        assertEquals(List.of(List.of(1L)), attempts(funnel().withWindow(hours(2)), "1a 5a 6b"));
    }

    @Test
    void theBestAttemptIsTheFirstThatGetsFarthest() {
        StepFunnel best = funnel().withWindow(hours(4)).withAttempts(AttemptRule.BEST);

        assertEquals(List.of(List.of(5L, 6L)), attempts(best, "1a 5a 6b 7b"));
        assertEquals(List.of(List.of(2L, 4L)), attempts(best, "2a 3a 4b"));
        assertEquals(List.of(List.of(2L)), attempts(best, "2a 3a"));
        assertEquals(List.of(), attempts(best, "2b"));
    }

    @Test
    void theBestAttemptInAnyOrderIsTheFirstThatGetsFarthest() {
        StepFunnel best =
                funnel().withOrder(EventOrder.ANY).withWindow(hours(2)).withAttempts(AttemptRule.BEST);

        assertEquals(List.of(List.of(5L, 6L)), attempts(best, "0z 1c 5c 6a 7a 8b"));
        assertEquals(List.of(List.of(6L, 7L, 8L)), attempts(best, "1c 5c 6a 7c 8b"));
    }

    @Test
    void everyAttemptBeginsWhenTheOneBeforeIsOver() {
        StepFunnel every = funnel().withAttempts(AttemptRule.EVERY);

        assertEquals(List.of(List.of(1L, 2L, 3L), List.of(4L, 5L)), attempts(every, "1a 2b 3c 3a 4a 5b"));
        assertEquals(List.of(List.of(1L, 5L)), attempts(every, "1a 2a 3a 5b"));
        assertEquals(
                List.of(List.of(1L), List.of(4L, 6L), List.of(7L)),
                attempts(every.withWindow(hours(2)), "1a 2a 3a 4a 6b 7a"));
    }

    @Test
    void inStrictOrderWhatInterruptsAnAttemptMayStartTheNext() {
        StepFunnel every = funnel().withAttempts(AttemptRule.EVERY).withOrder(EventOrder.STRICT);

        assertEquals(List.of(List.of(1L), List.of(2L, 3L), List.of(4L, 5L, 6L)), attempts(every, "1a 2a 3b 4a 5b 6c"));
    }

    @Test
    void everyAttemptInAnyOrderTakesItsWholeWindow() {
        StepFunnel every =
                funnel().withOrder(EventOrder.ANY).withWindow(hours(2)).withAttempts(AttemptRule.EVERY);

        assertEquals(
                List.of(List.of(1L, 2L), List.of(4L, 4L, 5L), List.of(6L)), attempts(every, "1c 2a 3c 4a 4b 5c 6c"));
    }

    /** PostHog/posthog#5074. */
    @Test
    void anExcludedEventBetweenTwoStepsInterrupts() {
        StepFunnel interrupted = funnel().withExclusions(exclusion(A, B));

        assertEquals(1, depth(interrupted, "1a 2x 3b 4c"));
        assertEquals(3, depth(interrupted, "1a 3b 4x 5c"));
        assertEquals(3, depth(interrupted, "0x 1a 3b 4c"));
    }

    @Test
    void anExcludedEventAtTheInstantOfAStepIsNotBetween() {
        StepFunnel interrupted = funnel().withExclusions(exclusion(A, B));

        assertEquals(3, depth(interrupted, "1a 1x 3b 4c"));
        assertEquals(3, depth(interrupted, "1a 3x 3b 4c"));
    }

    @Test
    void anExclusionOverSeveralStepsHoldsUntilTheLast() {
        StepFunnel interrupted = funnel().withExclusions(exclusion(A, C));

        assertEquals(2, depth(interrupted, "1a 2b 3x 4c"));
        assertEquals(2, depth(interrupted, "1a 2b 2x 4c"));
        assertEquals(3, depth(interrupted, "1a 2b 4x 4c"));
    }

    @Test
    void whoDoesTheStepBeforeAnExcludedEventAgainMayGoOn() {
        StepFunnel interrupted = funnel().withExclusions(exclusion(B, C));

        assertEquals(List.of(List.of(1L, 2L, 5L)), attempts(interrupted, "1a 2b 3x 4b 5c"));
    }

    @Test
    void eventsOfOneInstantAreSharedOutAnewForEachStart() {
        StepFunnel twice = funnel().withSteps(step("A", "p", "q"), step("B", "p", "q"), step("C", "z"))
                .withWindow(hours(2))
                .withAttempts(AttemptRule.BEST);

        assertEquals(List.of(List.of(2L, 2L, 4L)), attempts(twice, "1p 2p 2q 4z"));
    }

    @Test
    void theBestAttemptIsOneThatIsNotInterrupted() {
        StepFunnel best = funnel().withAttempts(AttemptRule.BEST);
        StepFunnel beforeB = best.withExclusions(exclusion(A, B));
        StepFunnel beforeC = best.withExclusions(exclusion(B, C));

        assertEquals(List.of(List.of(3L, 4L)), attempts(beforeB, "1a 2x 3a 4b"));
        assertEquals(List.of(List.of(3L, 4L, 5L)), attempts(beforeB, "1a 2x 3a 4b 5c"));
        assertEquals(List.of(List.of(1L, 2L, 6L)), attempts(beforeB, "1a 2b 3x 4a 5b 6c"));
        assertEquals(List.of(List.of(1L, 4L, 5L)), attempts(beforeC, "1a 2x 3a 4b 5c"));
        assertEquals(
                List.of(List.of(5L, 6L, 7L)),
                attempts(
                        beforeC.withSteps(step("A", "a"), step("B", "b").within(hours(2)), step("C", "c")),
                        "1a 2b 3x 4c 5a 6b 7c"));
        assertEquals(List.of(List.of(4L, 5L, 6L)), attempts(best.withExclusions(exclusion(A, C)), "1a 2b 3x 4a 5b 6c"));
    }

    @Test
    void anExcludedEventEndsAnAttemptSoThatAnotherCanStart() {
        StepFunnel every = funnel().withExclusions(exclusion(A, B)).withAttempts(AttemptRule.EVERY);

        assertEquals(List.of(List.of(1L), List.of(3L, 4L, 5L)), attempts(every, "1a 2x 3a 4b 5c"));
        assertEquals(List.of(List.of(1L), List.of(2L, 4L)), attempts(every, "1a 2x 2a 4b"));
    }

    @Test
    void anExcludedEventCanRemoveTheLead() {
        StepFunnel removing =
                funnel().withExclusions(exclusion(A, B)).withExclusionEffect(ExclusionEffect.REMOVE_SUBJECT);

        assertTrue(count(removing, log("lead", "1a 2x 3b 4c")).isRemoved(LEAD));
        assertTrue(count(removing, log("lead", "1a 2x")).isRemoved(LEAD));
        assertEquals(3, depth(removing, "1a 3b 4x 5c"));
        assertEquals(3, depth(removing, "1a 1x 3x 3b 5c"));
        assertEquals(1, depth(removing.withWindow(hours(2)), "1a 4x 5b"));
    }

    @Test
    void onlyEventsUpToTheDateAreSeen() {
        List<StepEvent> events = log("lead", "1a 23b 24c");

        assertEquals(2, count(funnel(), events).depthOf(LEAD));
        StepAnalysis analysis = StepAnalysis.of(funnel());
        assertEquals(
                0,
                analysis.count(events, AS_OF.knownOn(StepWorld.DAY.minusDays(1)))
                        .size());
        assertEquals(
                2,
                analysis.count(events, AS_OF.knownOn(StepWorld.DAY.plusDays(9))).depthOf(LEAD));
    }

    @Test
    void theFarthestInstantsAreCountedToo() {
        List<StepEvent> events =
                List.of(new StepEvent(LEAD, StepCode.of("a"), Instant.MIN), StepWorld.event("lead", "b", 1));

        StepCounts counts = count(funnel(), events);
        assertEquals(2, counts.depthOf(LEAD));
        assertEquals(1, counts.timeTo(A, B).count());
        assertEquals(
                1, count(funnel().withWindow(StepFunnel.MAX_WINDOW), events).depthOf(LEAD));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingMayBeNull() {
        assertNull("definition", () -> StepAnalysis.of(null));
        StepAnalysis analysis = StepAnalysis.of(funnel());
        assertNull("events", () -> analysis.count(null, AS_OF));
        assertNull("asOf", () -> analysis.count(List.of(), null));
        assertNull("events must not contain null", () -> analysis.count(Collections.singletonList(null), AS_OF));
        assertNull("lead", () -> new StepEvent(null, StepCode.of("a"), Instant.EPOCH));
        assertNull("code", () -> new StepEvent(LEAD, null, Instant.EPOCH));
        assertNull("at", () -> new StepEvent(LEAD, StepCode.of("a"), null));
        assertNull("codes", () -> new StepExclusion(null, A, B));
        assertNull("after", () -> new StepExclusion(ImmutableSet.of(), null, B));
        assertNull("before", () -> new StepExclusion(ImmutableSet.of(), A, null));
    }

    private static void assertNull(String message, Runnable call) {
        assertEquals(
                message, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
