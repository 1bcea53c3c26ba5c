package org.revenuekit.funnel.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.revenuekit.funnel.steps.StepWorld.LEAD;
import static org.revenuekit.funnel.steps.StepWorld.at;
import static org.revenuekit.funnel.steps.StepWorld.exclusion;
import static org.revenuekit.funnel.steps.StepWorld.funnel;
import static org.revenuekit.funnel.steps.StepWorld.step;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laws 33 and 34: logs of one lead that take quadratic time where that is possible. */
class StepHostileSizesTest {
    private static final int HOSTILE = 100_000;

    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The codes given again and again, a second apart; or all at one instant, each but once. */
    private static List<StepEvent> log(boolean isSpread, String... codes) {
        return log(HOSTILE, isSpread, codes);
    }

    private static List<StepEvent> log(int size, boolean isSpread, String... codes) {
        List<StepEvent> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String code = isSpread ? codes[i % codes.length] : codes[0] + i;
            events.add(new StepEvent(LEAD, StepCode.of(code), isSpread ? at(0).plusMillis(i) : at(0)));
        }
        return events;
    }

    private static StepCounts count(StepFunnel funnel, List<StepEvent> events) {
        return assertTimeout(PATIENCE, () -> StepWorld.count(funnel, events));
    }

    @Test
    void attemptsThatNeverEndAreFollowedOnce() {
        for (EventOrder order : EventOrder.values()) {
            for (AttemptRule rule : AttemptRule.values()) {
                StepFunnel funnel = funnel().withOrder(order).withAttempts(rule);
                boolean isCut = order == EventOrder.STRICT && rule == AttemptRule.FIRST_ENTRY;
                assertEquals(
                        isCut ? 1 : 2, count(funnel, log(true, "b", "a", "a")).depthOf(LEAD));
            }
        }
    }

    @Test
    void attemptsThatEndAtOnceAreAllCounted() {
        StepFunnel every = funnel().withAttempts(AttemptRule.EVERY);

        assertEquals(
                HOSTILE,
                count(
                                every.withSteps(step("A", "a"), step("B", "b")).withWindow(Duration.ofNanos(1_000)),
                                log(true, "a"))
                        .reached(StepWorld.A));
        assertEquals(
                HOSTILE / 2,
                count(every.withExclusions(exclusion(StepWorld.A, StepWorld.B)), log(true, "a", "x"))
                        .reached(StepWorld.A));
    }

    @Test
    void manyStepsOfTheSameEventsTakeTheirTimeOnce() {
        List<Step> steps = IntStream.range(0, StepFunnel.MAX_PARTS)
                .mapToObj(i -> step("s" + i, "a", "b", "only" + i))
                .toList();
        for (EventOrder order : EventOrder.values()) {
            StepFunnel wide = funnel().withSteps(steps)
                    .withOrder(order)
                    .withAttempts(AttemptRule.BEST)
                    .withWindow(Duration.ofMillis(10));
            assertEquals(11, count(wide, log(HOSTILE / 5, true, "a", "b")).depthOf(LEAD));
        }
    }

    @Test
    void manyEventsOfOneInstantAreOneGroup() {
        for (EventOrder order : EventOrder.values()) {
            StepFunnel best = funnel().withSteps(step("A", "a1"), step("B", "a1", "a2"))
                    .withOrder(order)
                    .withAttempts(AttemptRule.BEST);
            assertEquals(2, count(best, log(false, "a")).depthOf(LEAD));
        }
    }
}
