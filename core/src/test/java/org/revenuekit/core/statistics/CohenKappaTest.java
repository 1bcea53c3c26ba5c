package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CohenKappaTest {
    /** The example that most text books print: 20 and 15 of 50 proposals judged alike. */
    private static final long[][] PROPOSALS = {{20, 5}, {10, 15}};

    @Test
    void isAsPrinted() {
        Agreement agreement = CohenKappa.of(PROPOSALS, 1.96).orElseThrow();

        assertEquals(0.7, agreement.observed(), 1e-15);
        assertEquals(0.5, agreement.expected(), 1e-15);
        assertEquals(0.4, agreement.kappa().orElseThrow(), 1e-15);
    }

    /** Cohen, Educational and Psychological Measurement 20 (1960), table 1, of 200 cases: 0.492. */
    @Test
    void isAsCohenPrintsIt() {
        Agreement agreement = CohenKappa.of(new long[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}, 1.96)
                .orElseThrow();

        assertEquals(0.70, agreement.observed(), 1e-15);
        assertEquals(0.41, agreement.expected(), 1e-15);
        assertEquals(0.29 / 0.59, agreement.kappa().orElseThrow(), 1e-15);
    }

    @Test
    void itsIntervalIsThatOfTheJackknife() {
        // of three items, (a, a), (b, b) and (a, b): without one of them -0, 0 and 1; their mean is 1/3
        Agreement agreement = CohenKappa.of(List.of("a", "b", "a"), List.of("a", "b", "b"), 0.5)
                .orElseThrow();
        double half = 0.5 * Math.sqrt(2 / 3d * (1 / 9d + 1 / 9d + 4 / 9d));

        assertEquals(0.4, agreement.kappa().orElseThrow(), 1e-15);
        assertEquals(0.4 - half, agreement.interval().orElseThrow().low(), 1e-15);
        assertEquals(0.4 + half, agreement.interval().orElseThrow().high(), 1e-15);
    }

    @Test
    void pairsAndCountsSayTheSame() {
        assertEquals(
                CohenKappa.of(new long[][] {{1, 1}, {0, 1}}, 2), CohenKappa.of(List.of(1, 1, 2), List.of(1, 2, 2), 2));
    }

    /** Of the third category no item can be left out. */
    @Test
    void aCategoryThatNobodyChoseChangesNothing() {
        assertEquals(
                CohenKappa.of(new long[][] {{1, 1}, {1, 1}}, 1),
                CohenKappa.of(new long[][] {{1, 1, 0}, {1, 1, 0}, {0, 0, 0}}, 1));
    }

    @Test
    void theIntervalIsCutAtTheEnds() {
        Agreement agreement = CohenKappa.of(new long[][] {{1, 1}, {1, 1}}, 100).orElseThrow();

        assertEquals("-1.0..1.0", agreement.interval().orElseThrow().toString());
        assertEquals("kappa 0.0 (-1.0..1.0), observed 0.5, expected 0.5", agreement.toString());
    }

    @Test
    void ratingsOfOneCategorySayNothing() {
        Agreement agreement = CohenKappa.of(new long[][] {{0, 0}, {0, 7}}, 2).orElseThrow();

        assertEquals(1, agreement.observed());
        assertEquals(1, agreement.expected());
        assertEquals(OptionalDouble.empty(), agreement.kappa());
        assertEquals(Optional.empty(), agreement.interval());
        assertEquals("kappa undefined, observed 1.0, expected 1.0", agreement.toString());
    }

    @Test
    void whatHangsOnOneItemHasNoInterval() {
        Agreement agreement = CohenKappa.of(new long[][] {{9, 0}, {0, 1}}, 2).orElseThrow();

        assertEquals(OptionalDouble.of(1), agreement.kappa());
        assertEquals(Optional.empty(), agreement.interval());
        assertEquals(Optional.empty(), interval(new long[][] {{0, 1}, {0, 0}}));
    }

    @Test
    void noIntervalClaimsToKnow() {
        assertEquals(Optional.empty(), interval(new long[][] {{5, 0}, {0, 5}}));
        assertEquals(Optional.empty(), interval(new long[][] {{0, 5}, {5, 0}}));
    }

    private static Optional<?> interval(long[][] counts) {
        return CohenKappa.of(counts, 2).orElseThrow().interval();
    }

    @Test
    void ofNothingThereIsNoAgreement() {
        assertEquals(Optional.empty(), CohenKappa.of(new long[0][0], 2));
        assertEquals(Optional.empty(), CohenKappa.of(new long[2][2], 2));
        assertEquals(Optional.empty(), CohenKappa.of(List.of(), List.of(), 2));
    }

    @Test
    void takesTheLargestCounts() {
        long most = CohenKappa.MAX_ITEMS;
        Agreement agreement = CohenKappa.of(new long[][] {{0, most / 2}, {most - most / 2, 0}}, 2)
                .orElseThrow();

        assertEquals(-1, agreement.kappa().orElseThrow(), 1e-9);
        assertRefused(
                "items must be at most 2147483647, were more",
                () -> CohenKappa.of(new long[][] {{most, 1}, {0, 0}}, 2));
        assertRefused(
                "items must be at most 2147483647, were more",
                () -> CohenKappa.of(new long[][] {{1, Long.MAX_VALUE}, {0, 0}}, 2));
    }

    @Test
    void countsAndZHaveBounds() {
        assertRefused(
                "counts must be a square, had 1 columns in row 1 of 2",
                () -> CohenKappa.of(new long[][] {{1, 1}, {1}}, 2));
        assertRefused("counts must be >= 0, had -1", () -> CohenKappa.of(new long[][] {{-1}}, 2));
        assertRefused("z must be above 0 and at most 100, was 0.0", () -> CohenKappa.of(PROPOSALS, 0));
        assertRefused("z must be above 0 and at most 100, was 100.5", () -> CohenKappa.of(List.of(), List.of(), 100.5));
        assertRefused(
                "first and second must be of the same items, had 1 and 0",
                () -> CohenKappa.of(List.of("a"), List.of(), 2));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void allIsMandatory() {
        assertNames("first", () -> CohenKappa.of(null, List.of(), 2));
        assertNames("second", () -> CohenKappa.of(List.of(), null, 2));
        assertNames("counts", () -> CohenKappa.of(null, 2));
        assertThrows(NullPointerException.class, () -> CohenKappa.of(Collections.singletonList(null), List.of("a"), 2));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void agreementsAreEqualByWhatTheySay() {
        EqualsVerifier.forClass(Agreement.class)
                .withPrefabValues(Optional.class, Optional.empty(), Optional.of(1))
                .withPrefabValues(OptionalDouble.class, OptionalDouble.empty(), OptionalDouble.of(1))
                .verify();
    }
}
