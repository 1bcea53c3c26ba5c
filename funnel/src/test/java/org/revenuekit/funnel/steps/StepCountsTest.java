package org.revenuekit.funnel.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.steps.StepWorld.A;
import static org.revenuekit.funnel.steps.StepWorld.AS_OF;
import static org.revenuekit.funnel.steps.StepWorld.B;
import static org.revenuekit.funnel.steps.StepWorld.C;
import static org.revenuekit.funnel.steps.StepWorld.at;
import static org.revenuekit.funnel.steps.StepWorld.count;
import static org.revenuekit.funnel.steps.StepWorld.exclusion;
import static org.revenuekit.funnel.steps.StepWorld.funnel;
import static org.revenuekit.funnel.steps.StepWorld.hours;
import static org.revenuekit.funnel.steps.StepWorld.log;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.funnel.journey.LeadId;

class StepCountsTest {
    private static final LeadId ONE = LeadId.of("one");
    private static final LeadId TWO = LeadId.of("two");
    private static final LeadId THREE = LeadId.of("three");
    private static final LeadId FOUR = LeadId.of("four");

    private static final Grouping<LeadId, Integer> BY_LENGTH = Grouping.of(
            "length", (LeadId lead) -> Optional.of(lead.value().length()).filter(length -> length < 5));

    /** Of four leads one gets to each step, and one nowhere. */
    private static List<StepEvent> events() {
        List<StepEvent> events = new ArrayList<>();
        events.addAll(log("one", "1a 2b 5c"));
        events.addAll(log("two", "1a 7b"));
        events.addAll(log("three", "1a"));
        events.addAll(log("four", "1b"));
        return events;
    }

    @Test
    void countsSayWhoGotWhere() {
        StepCounts counts = count(funnel(), events());

        assertEquals(funnel(), counts.definition());
        assertEquals(AS_OF, counts.asOf());
        assertEquals(4, counts.size());
        assertEquals(0, counts.removed());
        assertEquals(
                List.of(3L, 2L, 1L), Stream.of(A, B, C).map(counts::reached).toList());
        assertEquals(
                List.of(1L, 1L, 1L), Stream.of(A, B, C).map(counts::endedAt).toList());
        assertEquals("abc@1 [3, 2, 1]", counts.toString());
    }

    @Test
    void ratesHaveAnInterval() {
        StepCounts counts = count(funnel(), events());

        assertEquals(Ratio.of(2, 3), counts.rate(A, B));
        assertEquals(Ratio.of(1, 3), counts.rate(A, C));
        assertEquals(WilsonInterval.of(1, 3, 1.96), counts.interval(A, C));
        assertFalse(count(funnel(), List.of()).rate(A, B).isDefined());
        assertEquals(WilsonInterval.of(0, 0, 1.96), count(funnel(), List.of()).interval(A, B));
    }

    @Test
    void timesAreThoseOfWhoGotThere() {
        StepCounts counts = count(funnel(), events());

        assertEquals(DurationSummary.ofMicros(micros(1), micros(6)), counts.timeTo(A, B));
        assertEquals(DurationSummary.ofMicros(micros(3)), counts.timeTo(B, C));
    }

    private static long micros(int hours) {
        return hours(hours).toNanos() / 1_000;
    }

    @Test
    void aLeadHasItsAttempts() {
        StepCounts counts = count(funnel(), events());

        assertEquals(List.of(new StepAttempt(ImmutableList.of(at(1), at(7)))), counts.of(TWO));
        assertEquals(2, counts.depthOf(TWO));
        assertEquals(List.of(), counts.of(FOUR));
        assertEquals(0, counts.depthOf(FOUR));
        assertFalse(counts.isRemoved(FOUR));
    }

    @Test
    void theDepthOfALeadIsThatOfItsBestAttempt() {
        StepCounts counts =
                count(funnel().withAttempts(AttemptRule.EVERY).withWindow(hours(1)), log("one", "1a 3a 4b 6a"));

        assertEquals(2, counts.depthOf(ONE));
        assertEquals(3, counts.reached(A));
        assertEquals(1, counts.size());
    }

    @Test
    void whoIsRemovedCountsNowhere() {
        StepFunnel removing =
                funnel().withExclusions(exclusion(A, B)).withExclusionEffect(ExclusionEffect.REMOVE_SUBJECT);
        List<StepEvent> events = events();
        events.addAll(log("two", "2x"));
        StepCounts counts = count(removing, events);

        assertEquals(4, counts.size());
        assertEquals(1, counts.removed());
        assertTrue(counts.isRemoved(TWO));
        assertEquals(List.of(), counts.of(TWO));
        assertEquals(2, counts.reached(A));
    }

    @Test
    void partsAreThoseOfGroups() {
        StepCounts counts = count(funnel(), events());
        Grouped<Integer, StepCounts> parts = counts.by(BY_LENGTH);

        assertEquals("length", parts.grouping());
        assertEquals(List.of(3, 4), parts.groups().keySet().asList());
        assertEquals(2, parts.of(3).orElseThrow().reached(B));
        assertEquals(1, parts.of(4).orElseThrow().size());
        assertEquals(Optional.empty(), parts.of(5));
        assertEquals(1, parts.ungrouped().reached(A));
        assertEquals(1, parts.ungrouped().depthOf(THREE));
        assertEquals(counts, parts.total());
        assertEquals(counts.findings(), parts.ungrouped().findings());
    }

    @Test
    void anExplanationSaysWhereTheOthersEnded() {
        StepCounts counts = count(funnel(), events());

        assertEquals(
                List.of(
                        "rate from A to B = 0.6666666666666666666666666666666667 (quotient)",
                        "  reached B = 2",
                        "  reached A = 3",
                        "    ended at A = 1",
                        "    ended at B = 1",
                        "    ended at C = 1"),
                counts.explain(A, B).text().lines().toList());
        assertEquals(2, counts.explain(B, C).parts().get(1).parts().size());
    }

    @Test
    void findingsAreInTheOrderOfKindAndSubject() {
        List<StepEvent> events = events();
        events.addAll(log("two", "1a 7b 30c"));
        events.addAll(log("late", "24a 25a"));
        events.addAll(log("one", "5c"));

        assertEquals(
                """
                6 findings
                  AFTER_AS_OF lead late, events 2
                  AFTER_AS_OF lead two, events 1
                  DUPLICATE_EVENT lead one, events 1
                  DUPLICATE_EVENT lead two, events 2
                  STEP_WITHOUT_EVENT step D, codes 2
                  STEP_WITHOUT_EVENT step E, codes 1""",
                count(
                                funnel().toBuilder()
                                        .addSteps(StepWorld.step("E", "e"), StepWorld.step("D", "d", "D"))
                                        .build(),
                                events)
                        .findings()
                        .toString());
    }

    @Test
    void onlyAStepWithoutEventIsAWarning() {
        assertEquals(Severity.INFO, StepFinding.AFTER_AS_OF.severity());
        assertEquals(Severity.INFO, StepFinding.DUPLICATE_EVENT.severity());
        assertEquals(Severity.WARNING, StepFinding.STEP_WITHOUT_EVENT.severity());
    }

    @Test
    void aStepIsSeenIfOneOfItsCodesIs() {
        StepFunnel funnel = funnel().withSteps(StepWorld.step("A", "a"), StepWorld.step("B", "q", "b"));

        assertTrue(count(funnel, events()).findings().isEmpty());
    }

    @Test
    void noLeadMayBeInTwoParts() {
        StepCounts counts = count(funnel(), events());

        assertRefused("each lead must be in one part, was in two: lead four", () -> counts.plus(counts));
        List<StepCounts> none = List.of();
        assertRefused("there must be a part to merge", () -> StepUnion.of(none));
    }

    @Test
    void partsMustBeOfOneFunnelAndDate() {
        StepCounts counts = count(funnel(), events());
        List<StepEvent> others = log("other", "1a");

        assertEquals(4, counts.plus(count(funnel(), others)).reached(A));
        assertThrows(DefinitionClashException.class, () -> counts.plus(count(funnel().withWindow(hours(1)), others)));
        assertRefused(
                "funnels must be equal, were abc@1 and other@1",
                () -> counts.plus(count(funnel().withRef(DefinitionRef.of("other", 1)), others)));
        assertRefused(
                "dates must be equal, were 2026-04-01 and 2026-04-01 known on 2026-04-02",
                () -> counts.plus(StepAnalysis.of(funnel()).count(others, AS_OF.knownOn(StepWorld.DAY.plusDays(1)))));
    }

    @Test
    void stepsMustBeKnownAndInOrder() {
        StepCounts counts = count(funnel(), events());
        StepId unknown = StepId.of("D");

        assertRefused("funnel abc@1 has no step D", () -> counts.reached(unknown));
        assertRefused("funnel abc@1 has no step D", () -> counts.endedAt(unknown));
        for (StepId to : List.of(A, B)) {
            String message = "from must come before to, were B and " + to;
            assertRefused(message, () -> counts.rate(B, to));
            assertRefused(message, () -> counts.interval(B, to));
            assertRefused(message, () -> counts.timeTo(B, to));
            assertRefused(message, () -> counts.explain(B, to));
        }
    }

    @Test
    void leadsMustBeKnown() {
        StepCounts counts = count(funnel(), events());
        LeadId unknown = LeadId.of("nobody");

        assertThrows(UnknownIdException.class, () -> counts.of(unknown));
        assertThrows(UnknownIdException.class, () -> counts.depthOf(unknown));
        assertThrows(UnknownIdException.class, () -> counts.isRemoved(unknown));
        assertEquals(
                "never given: lead nobody",
                assertThrows(UnknownIdException.class, () -> counts.of(unknown)).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingMayBeNull() {
        StepCounts counts = count(funnel(), events());

        assertNull("id", () -> counts.reached(null));
        assertNull("lead", () -> counts.of(null));
        assertNull("grouping", () -> counts.by(null));
        assertNull("other", () -> counts.plus(null));
        assertNull("key", () -> counts.by(BY_LENGTH).of(null));
        assertNull("reachedAt", () -> new StepAttempt(null));
    }

    @Test
    void anAttemptGotSomewhere() {
        assertRefused("reachedAt must not be empty", () -> new StepAttempt(ImmutableList.of()));
    }

    private static void assertNull(String message, Runnable call) {
        assertEquals(
                message, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
