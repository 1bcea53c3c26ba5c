package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FleissKappaTest {
    /** Fleiss, Psychological Bulletin 76 (1971), table 1: 30 patients, 6 psychiatrists each, 5 diagnoses; 0.430. */
    private static final int[][] DIAGNOSES = {
        {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
        {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
        {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
        {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
        {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
        {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}
    };

    /** The example that is printed most: 14 raters of 10 items in 5 categories; 0.210. */
    private static final int[][] FOURTEEN_RATERS = {
        {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
        {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };

    @Test
    void isAsPrinted() {
        Agreement diagnoses = FleissKappa.of(DIAGNOSES, 1.96).orElseThrow();
        assertEquals(0.556, diagnoses.observed(), 0.0005);
        assertEquals(0.220, diagnoses.expected(), 0.0005);
        assertEquals(0.430, diagnoses.kappa().orElseThrow(), 0.0005);

        Agreement fourteen = FleissKappa.of(FOURTEEN_RATERS, 1.96).orElseThrow();
        assertEquals(0.378, fourteen.observed(), 0.0005);
        assertEquals(0.213, fourteen.expected(), 0.0005);
        assertEquals(0.210, fourteen.kappa().orElseThrow(), 0.0005);
    }

    @Test
    void itemsOfMoreRatersWeighTheSame() {
        // one item of 2 raters who agree on a, one of 4 of whom one says b: (1 + 1/2) / 2; a is (1 + 3/4) / 2
        Agreement agreement = FleissKappa.of(new int[][] {{2, 0}, {3, 1}}, 2).orElseThrow();

        assertEquals(0.75, agreement.observed(), 1e-15);
        assertEquals(50 / 64d, agreement.expected(), 1e-15);
        assertEquals(-1 / 7d, agreement.kappa().orElseThrow(), 1e-15);
    }

    @Test
    void itsIntervalIsThatOfTheJackknife() {
        // without one of the first two, the one category has 3/8 or 5/8 of the ratings; without the third, half
        int[][] counts = {{3, 1}, {1, 3}, {2, 2}};
        double first = (5 / 12d - (Math.pow(3 / 8d, 2) + Math.pow(5 / 8d, 2)))
                / (1 - (Math.pow(3 / 8d, 2) + Math.pow(5 / 8d, 2)));
        double third = (0.5 - 0.5) / 0.5;
        double mean = (2 * first + third) / 3;
        double half = 0.5 * Math.sqrt(2 / 3d * (2 * Math.pow(first - mean, 2) + Math.pow(third - mean, 2)));
        Agreement agreement = FleissKappa.of(counts, 0.5).orElseThrow();

        assertEquals((4 / 9d - 0.5) / 0.5, agreement.kappa().orElseThrow(), 1e-15);
        assertEquals(-1 / 9d - half, agreement.interval().orElseThrow().low(), 1e-15);
        assertEquals(-1 / 9d + half, agreement.interval().orElseThrow().high(), 1e-15);
    }

    @Test
    void ratingsAndCountsSayTheSame() {
        assertEquals(
                FleissKappa.of(new int[][] {{2, 1}, {0, 2}}, 2),
                FleissKappa.of(List.of(List.of("a", "b", "a"), List.of("b", "b")), 2));
    }

    @Test
    void ratingsOfOneCategorySayNothing() {
        Agreement agreement = FleissKappa.of(new int[][] {{0, 3}, {0, 2}}, 2).orElseThrow();

        assertEquals(1, agreement.observed());
        assertEquals(1, agreement.expected());
        assertEquals(OptionalDouble.empty(), agreement.kappa());
        assertEquals(Optional.empty(), agreement.interval());
    }

    @Test
    void whatHangsOnOneItemHasNoInterval() {
        int[][] all = new int[1_000][];
        Arrays.fill(all, new int[] {7, 0, 0});
        all[0] = new int[] {5, 1, 1};
        assertEquals(Optional.empty(), FleissKappa.of(all, 2).orElseThrow().interval());
        assertEquals(
                Optional.empty(),
                FleissKappa.of(new int[][] {{1, 1}}, 2).orElseThrow().interval());
    }

    @Test
    void noIntervalClaimsToKnow() {
        Agreement agreement =
                FleissKappa.of(new int[][] {{3, 0}, {3, 0}, {0, 2}, {0, 2}}, 2).orElseThrow();

        assertEquals(OptionalDouble.of(1), agreement.kappa());
        assertEquals(Optional.empty(), agreement.interval());
        assertEquals(
                Optional.empty(),
                FleissKappa.of(new int[][] {{2, 1}, {2, 1}, {2, 1}}, 2)
                        .orElseThrow()
                        .interval());
    }

    @Test
    void ofNothingThereIsNoAgreement() {
        assertEquals(Optional.empty(), FleissKappa.of(new int[0][0], 2));
        assertEquals(Optional.empty(), FleissKappa.of(List.of(), 2));
    }

    @Test
    void countsAndZHaveBounds() {
        assertEquals(
                OptionalDouble.of(1),
                FleissKappa.of(new int[][] {{10_000, 0}, {0, 2}}, 2)
                        .orElseThrow()
                        .kappa());
        assertRefused(
                "ratings of an item must be 2 to 10000, were 10001",
                () -> FleissKappa.of(new int[][] {{10_000, 1}, {0, 2}}, 2));
        assertRefused("ratings of an item must be 2 to 10000, were 1", () -> FleissKappa.of(List.of(List.of("a")), 2));
        assertRefused(
                "ratings of an item must be 2 to 10000, were 4294967294",
                () -> FleissKappa.of(new int[][] {{Integer.MAX_VALUE, Integer.MAX_VALUE}}, 2));
        assertRefused("counts must be >= 0, had -1", () -> FleissKappa.of(new int[][] {{3, -1}}, 2));
        assertRefused(
                "counts must be of the same categories, had rows of 2 and 1",
                () -> FleissKappa.of(new int[][] {{1, 1}, {2}}, 2));
        assertRefused("z must be above 0 and at most 100, was 0.0", () -> FleissKappa.of(DIAGNOSES, 0));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void allIsMandatory() {
        assertNames("counts", () -> FleissKappa.of((int[][]) null, 2));
        assertNames("ratings", () -> FleissKappa.of((List<List<String>>) null, 2));
        assertNames("ratings must not contain null", () -> FleissKappa.of(List.of(Collections.singletonList(null)), 2));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
