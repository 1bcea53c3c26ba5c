package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.statistics.CumulativeIncidence.Step;

class CumulativeIncidenceTest {
    private static final long[] NONE = {};

    private static CumulativeIncidence of(long[] events, long[] competing, long[] censored) {
        return CumulativeIncidence.of(events, competing, censored).orElseThrow();
    }

    private static long[] at(long... times) {
        return times;
    }

    /** Weeks in remission of 21 patients under 6-MP (Freireich and others, Blood 21, 1963), as textbooks print S. */
    @Test
    void withoutCompetingEventsItIsKaplanMeier() {
        CumulativeIncidence remission =
                of(at(23, 22, 16, 13, 10, 7, 6, 6, 6), NONE, at(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35));

        assertEquals(21, remission.subjects());
        double[] printed = {.857, .807, .753, .690, .627, .538, .448};
        long[] weeks = {6, 7, 10, 13, 16, 22, 23};
        assertEquals(printed.length, remission.steps().size());
        for (int i = 0; i < printed.length; i++) {
            Step step = remission.steps().get(i);
            assertEquals(weeks[i], step.time());
            assertEquals(printed[i], step.survival(), 0.0005);
            assertEquals(1 - step.survival(), step.incidence(), 1e-12);
            assertEquals(0, step.competing());
        }
    }

    /** By hand: 5 at risk, then 4, then 2, as two leave at 2. */
    @Test
    void theCompetingEventLeavesFewerWhoStillMay() {
        CumulativeIncidence estimate = of(at(1, 3), at(2), at(4, 2));

        assertStep(1, .2, 0, .8, estimate.steps().get(0));
        assertStep(2, .2, .2, .6, estimate.steps().get(1));
        assertStep(3, .5, .2, .3, estimate.steps().get(2));
        assertEquals(3, estimate.steps().size());
        assertEquals(estimate.steps().get(2), estimate.atEnd());
        assertEquals("5 subjects, " + estimate.atEnd(), estimate.toString());
        // Who takes the competing event for censoring claims .6.
        assertEquals(.6, of(at(1, 3), NONE, at(4, 2, 2)).atEnd().incidence(), 1e-12);
    }

    private static void assertStep(long time, double incidence, double competing, double survival, Step step) {
        assertEquals(time, step.time());
        assertEquals(incidence, step.incidence(), 1e-12);
        assertEquals(competing, step.competing(), 1e-12);
        assertEquals(survival, step.survival(), 1e-12);
    }

    @Test
    void aStepHoldsFromItsTimeUntilTheNext() {
        CumulativeIncidence estimate = of(at(3, 5), at(5), at(7));

        assertEquals(new Step(0, 0, 0, 1), estimate.at(0));
        assertEquals(new Step(0, 0, 0, 1), estimate.at(2));
        assertEquals(new Step(3, .25, 0, .75), estimate.at(3));
        assertEquals(new Step(3, .25, 0, .75), estimate.at(4));
        assertEquals(new Step(5, .5, .25, .25), estimate.at(5));
        assertEquals(new Step(5, .5, .25, .25), estimate.at(8));
    }

    @Test
    void bothEventsAtOnceAreOneStepAndCensoringComesAfter() {
        assertEquals(
                "[" + new Step(0, .5, .25, .25) + "]",
                of(at(0, 0), at(0), at(0)).steps().toString());
    }

    @Test
    void ofAllCensoredNothingIsKnownToHappen() {
        CumulativeIncidence estimate = of(NONE, NONE, at(4, 2));

        assertEquals(0, estimate.steps().size());
        assertEquals(new Step(0, 0, 0, 1), estimate.atEnd());
    }

    @Test
    void ofNobodyThereIsNoEstimate() {
        assertEquals(Optional.empty(), CumulativeIncidence.of(NONE, NONE, NONE));
    }

    @Test
    void theLastTimeOfAllIsATimeToo() {
        assertEquals(
                new Step(Long.MAX_VALUE, .5, .5, 0),
                of(at(Long.MAX_VALUE), at(Long.MAX_VALUE), NONE).atEnd());
    }

    @Test
    void leavesTheArraysAsTheyAre() {
        long[] events = {2, 1};
        of(events, NONE, NONE);

        assertEquals(2, events[0]);
    }

    @Test
    void timesAreNotNegative() {
        assertRefused("events must be >= 0, had -1", () -> of(at(3, -1), NONE, NONE));
        assertRefused("competing must be >= 0, had -2", () -> of(at(0), at(-2), NONE));
        assertRefused("censored must be >= 0, had -3", () -> of(NONE, at(0), at(-3)));
        assertRefused("time must be >= 0, was -1", () -> of(at(0), NONE, NONE).at(-1));
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void argumentsAreNamed() {
        assertNamed("events", () -> of(null, NONE, NONE));
        assertNamed("competing", () -> of(NONE, null, NONE));
        assertNamed("censored", () -> of(NONE, NONE, null));
    }

    private static void assertNamed(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    @Test
    void estimatesAreEqualBySubjectsAndSteps() {
        EqualsVerifier.forClass(CumulativeIncidence.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of(new Step(1, 0, 0, 1)))
                .withNonnullFields("steps")
                .verify();
    }
}
