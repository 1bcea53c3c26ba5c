package org.revenuekit.funnel.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.steps.StepWorld.A;
import static org.revenuekit.funnel.steps.StepWorld.B;
import static org.revenuekit.funnel.steps.StepWorld.C;
import static org.revenuekit.funnel.steps.StepWorld.exclusion;
import static org.revenuekit.funnel.steps.StepWorld.funnel;
import static org.revenuekit.funnel.steps.StepWorld.hours;
import static org.revenuekit.funnel.steps.StepWorld.step;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;

class StepFunnelTest {
    @Test
    void aFunnelIsOrderedForAnyTimeAndCountsFirstAttempts() {
        StepFunnel funnel = funnel();

        assertEquals(EventOrder.ORDERED, funnel.order());
        assertEquals(TieRule.TIES_ORDERED, funnel.ties());
        assertEquals(Optional.empty(), funnel.window());
        assertEquals(AttemptRule.FIRST_ENTRY, funnel.attempts());
        assertEquals(List.of(), funnel.exclusions());
        assertEquals(ExclusionEffect.DROP_OFF, funnel.exclusionEffect());
        assertEquals(new BigDecimal("1.96"), funnel.z());
    }

    @Test
    void allCanBeChanged() {
        StepFunnel changed = funnel().toBuilder()
                .ref(DefinitionRef.of("mine", 2))
                .order(EventOrder.STRICT)
                .ties(TieRule.TIES_STRICT)
                .window(hours(3))
                .attempts(AttemptRule.EVERY)
                .addExclusions(exclusion(A, C))
                .exclusionEffect(ExclusionEffect.REMOVE_SUBJECT)
                .z(new BigDecimal("1.650"))
                .build();

        assertEquals(DefinitionRef.of("mine", 2), changed.ref());
        assertEquals(funnel().steps(), changed.steps());
        assertEquals(EventOrder.STRICT, changed.order());
        assertEquals(TieRule.TIES_STRICT, changed.ties());
        assertEquals(Optional.of(hours(3)), changed.window());
        assertEquals(AttemptRule.EVERY, changed.attempts());
        assertEquals(List.of(exclusion(A, C)), changed.exclusions());
        assertEquals(ExclusionEffect.REMOVE_SUBJECT, changed.exclusionEffect());
        assertEquals(new BigDecimal("1.65"), changed.z());
    }

    @Test
    void funnelsAreEqualByContentAndHashByReference() {
        StepFunnel one = funnel();

        assertEquals(one, one.withZ(new BigDecimal("1.960")));
        assertNotEquals(one, one.withOrder(EventOrder.ANY));
        assertEquals(one.ref().hashCode(), one.withOrder(EventOrder.ANY).hashCode());
    }

    @Test
    void aStepTakesEventsOfItsCodes() {
        Step step = Step.of("form", "Form", "フォーム", "form.sent", "form.mailed");

        assertEquals(StepId.of("form"), step.id());
        assertEquals(Label.of("Form", "フォーム"), step.name());
        assertEquals(ImmutableSet.of(StepCode.of("form.sent"), StepCode.of("form.mailed")), step.codes());
        assertEquals(Optional.empty(), step.within());
        assertEquals(Optional.of(hours(1)), step.within(hours(1)).within());
        assertEquals(step, new Step(step.id(), step.name(), step.codes(), Optional.empty()));
    }

    @Test
    void idsAndCodesAreCheckedAndSorted() {
        assertEquals("form", StepId.of("form").toString());
        assertEquals("form", StepCode.of("form").toString());
        assertTrue(StepId.of("a").compareTo(StepId.of("b")) < 0);
        assertTrue(StepCode.of("b").compareTo(StepCode.of("a")) > 0);
        assertRefused("step id must not be empty", () -> StepId.of(""));
        assertRefused("step code must not be empty", () -> StepCode.of(""));
    }

    @Test
    void thereAreTwoToFiftySteps() {
        assertEquals(
                StepFunnel.MAX_PARTS,
                funnel().withSteps(many(StepFunnel.MAX_PARTS)).steps().size());
        assertEquals(2, funnel().withSteps(many(2)).steps().size());
        assertRefused("steps must be 2 to 50, were 51 (funnel abc@1)", () -> funnel().withSteps(many(51)));
        assertRefused("steps must be 2 to 50, were 1 (funnel abc@1)", () -> funnel().withSteps(many(1)));
    }

    private static List<Step> many(int number) {
        return IntStream.range(0, number).mapToObj(i -> step("s" + i, "a")).toList();
    }

    @Test
    void eachStepIsNamedOnce() {
        assertRefused(
                "each step must be named once, was twice: A (funnel abc@1)",
                () -> funnel().withSteps(step("A", "a"), step("B", "b"), step("A", "c")));
    }

    @Test
    void aStepHasACode() {
        assertRefused("codes must not be empty (step A)", () -> step("A"));
        assertRefused(
                "codes must not be empty (exclusion between A and B)",
                () -> new StepExclusion(ImmutableSet.of(), A, B));
    }

    @Test
    void windowsHaveBounds() {
        assertEquals(
                Optional.of(StepFunnel.MAX_WINDOW),
                funnel().withWindow(StepFunnel.MAX_WINDOW).window());
        assertEquals(
                Optional.of(Duration.ofNanos(1)),
                funnel().withWindow(Duration.ofNanos(1)).window());
        assertRefused(
                "window must be > 0 and <= PT876600H, was PT0S (funnel abc@1)",
                () -> funnel().withWindow(Duration.ZERO));
        assertRefused(
                "window must be > 0 and <= PT876600H, was PT876600H0.000000001S (funnel abc@1)",
                () -> funnel().withWindow(StepFunnel.MAX_WINDOW.plusNanos(1)));
        assertRefused(
                "within must be > 0 and <= PT876600H, was PT-1H (step A)",
                () -> step("A", "a").within(hours(-1)));
    }

    @Test
    void theFirstStepHasNoStepBefore() {
        assertRefused(
                "the first step must have no time of its own, had PT1H (funnel abc@1)",
                () -> funnel().withSteps(step("A", "a").within(hours(1)), step("B", "b")));
    }

    @Test
    void anExclusionLiesBetweenStepsInOrder() {
        assertRefused(
                "an exclusion must lie after a step and before a later one, were B and B (funnel abc@1)",
                () -> funnel().withExclusions(exclusion(B, B)));
        assertRefused(
                "an exclusion must lie after a step and before a later one, were C and B (funnel abc@1)",
                () -> funnel().withExclusions(exclusion(C, B)));
        assertRefused("funnel abc@1 has no step D", () -> funnel().withExclusions(exclusion(A, StepId.of("D"))));
    }

    @Test
    void thereAreAtMostFiftyExclusions() {
        assertEquals(
                50,
                funnel().withExclusions(Collections.nCopies(50, exclusion(A, B)))
                        .exclusions()
                        .size());
        assertRefused(
                "exclusions must be at most 50, were 51 (funnel abc@1)",
                () -> funnel().withExclusions(Collections.nCopies(51, exclusion(A, B))));
    }

    @Test
    void theLastOfFiftyStepsAndExclusionsCounts() {
        StepFunnel wide = funnel().withSteps(many(50));
        StringBuilder told = new StringBuilder();
        IntStream.rangeClosed(1, 23).forEach(hour -> told.append(hour).append("a "));
        assertEquals(23, StepWorld.depth(wide, told.toString()));

        StepExclusion last = new StepExclusion(ImmutableSet.of(StepCode.of("y")), A, B);
        StepFunnel excluding = funnel().withExclusions(Collections.nCopies(49, exclusion(A, B)));
        StepFunnel more = funnel().withExclusions(ImmutableList.<StepExclusion>builder()
                .addAll(excluding.exclusions())
                .add(last)
                .build());
        assertEquals(2, StepWorld.depth(excluding, "1a 2y 3b"));
        assertEquals(1, StepWorld.depth(more, "1a 2y 3b"));
    }

    @Test
    void inAnyOrderThereIsNoBetween() {
        assertRefused(
                "in any order no step can have a time of its own, had one: B (funnel abc@1)",
                () -> funnel().withSteps(step("A", "a"), step("B", "b").within(hours(1)))
                        .withOrder(EventOrder.ANY));
        assertRefused(
                "in any order there can be no exclusions, were 1 (funnel abc@1)",
                () -> funnel().withExclusions(exclusion(A, B)).withOrder(EventOrder.ANY));
    }

    @Test
    void zHasBounds() {
        assertRefused("z must be above 0 and at most 100, was 0 (funnel abc@1)", () -> funnel().withZ(BigDecimal.ZERO));
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"})
    void nothingMayBeNull() {
        Step step = step("A", "a");

        assertNull("id", () -> new Step(null, step.name(), step.codes(), step.within()));
        assertNull("name", () -> new Step(step.id(), null, step.codes(), step.within()));
        assertNull("codes", () -> new Step(step.id(), step.name(), null, step.within()));
        assertNull("within", () -> new Step(step.id(), step.name(), step.codes(), null));
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
