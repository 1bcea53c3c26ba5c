package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.lifetime.LifetimeWorld.assertRefused;

import org.junit.jupiter.api.Test;

class RetentionModelTest {
    private static final RetentionModel EVEN = new RetentionModel(1, 1);

    @Test
    void withAlphaAndBetaOfOneOneOfAgePlusOneIsLeft() {
        assertEquals(0.5, EVEN.meanChurn());
        assertEquals(0.25, new RetentionModel(1, 3).meanChurn());
        assertEquals(0.5, EVEN.retention(1));
        assertEquals(2 / 3.0, EVEN.retention(2), 1e-15);
        assertEquals(1, EVEN.survival(0));
        for (int age = 1; age <= 100; age++) {
            assertEquals(1.0 / (age + 1), EVEN.survival(age), 1e-14);
        }
        assertEquals(1.0 / 10_001, EVEN.survival(10_000), 1e-12);
        assertEquals(10_000 / 10_001.0, EVEN.retention(10_000), 1e-12);
    }

    @Test
    void agesHaveBounds() {
        assertRefused("period must be 1 to 10000, was 0", () -> EVEN.retention(0));
        assertRefused("period must be 1 to 10000, was 10001", () -> EVEN.retention(10_001));
        assertRefused("age must be 0 to 10000, was -1", () -> EVEN.survival(-1));
        assertRefused("age must be 0 to 10000, was 10001", () -> EVEN.survival(10_001));
        assertRefused("renewals must be 0 to 10000, was -1", () -> EVEN.residualPeriods(0.1, -1));
        assertRefused("renewals must be 0 to 10000, was 10001", () -> EVEN.residualPeriods(0.1, 10_001));
    }

    @Test
    void parametersHaveBounds() {
        assertRefused("alpha must be above 0 and at most 1.0E9, was 0.0", () -> new RetentionModel(0, 1));
        assertRefused("alpha must be above 0 and at most 1.0E9, was NaN", () -> new RetentionModel(Double.NaN, 1));
        assertRefused("beta must be above 0 and at most 1.0E9, was -1.0", () -> new RetentionModel(1, -1));
        assertRefused(
                "beta must be above 0 and at most 1.0E9, was Infinity",
                () -> new RetentionModel(1, Double.POSITIVE_INFINITY));
        assertEquals(0.5, new RetentionModel(1e9, 1e9).retention(1), 1e-15);
    }

    @Test
    void whatIsLeftWithoutADiscountMayHaveNoEnd() {
        assertRefused(Refusal.UNBOUNDED, EVEN.residualPeriods(0, 0));
        assertRefused(Refusal.UNBOUNDED, new RetentionModel(0.5, 1).residualPeriods(0, 0));
        RetentionModel model = new RetentionModel(3, 4);
        assertEquals(2, model.residualPeriods(0, 0).orElseThrow());
        assertEquals(3.5, model.residualPeriods(0, 3).orElseThrow());
        assertEquals(2, model.residualPeriods(0.000_01, 0).orElseThrow(), 1e-3);
        assertTrue(EVEN.residualPeriods(0.000_01, 0).orElseThrow() > 10);
    }

    /** The sum over the periods to come, term by term. */
    @Test
    void whatIsLeftIsTheSumOfWhatSurvives() {
        RetentionModel model = new RetentionModel(0.7, 2.9);
        for (double discount : new double[] {0.01, 0.1, 1, 10}) {
            for (int renewals : new int[] {0, 1, 7, 100}) {
                double sum = 0;
                double left = 1;
                for (int k = 0; k < 4_000; k++) {
                    left *= model.retention(renewals + k + 1L);
                    sum += left * Math.pow(1 + discount, -k);
                }
                assertEquals(sum, model.residualPeriods(discount, renewals).orElseThrow(), 1e-11 * sum);
            }
        }
    }

    @Test
    void aDiscountHasBounds() {
        assertRefused("discount must be 0, or 0.00001 to 10, was 9.0E-6", () -> EVEN.residualPeriods(9e-6, 0));
        assertRefused("discount must be 0, or 0.00001 to 10, was -1.0", () -> EVEN.residualPeriods(-1, 0));
        assertRefused("discount must be 0, or 0.00001 to 10, was 10.1", () -> EVEN.residualPeriods(10.1, 0));
        assertRefused("discount must be 0, or 0.00001 to 10, was NaN", () -> EVEN.residualPeriods(Double.NaN, 0));
    }
}
