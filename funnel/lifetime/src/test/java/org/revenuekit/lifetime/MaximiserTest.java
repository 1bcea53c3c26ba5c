package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.lifetime.LifetimeWorld.assertRefused;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MaximiserTest {
    private static final FitLimits STANDARD = FitLimits.standard();

    /** A hill over the logarithms of two parameters, with its top at (x, y). */
    private static Likelihood hill(double x, double y, double narrow) {
        return (parameters, gradient) -> {
            double u = Math.log(parameters[0] / x);
            double v = Math.log(parameters[1] / y);
            gradient[0] = -2 * (u + 0.5 * v) / parameters[0];
            gradient[1] = -2 * (narrow * v + 0.5 * u) / parameters[1];
            return 7 - u * u - u * v - narrow * v * v;
        };
    }

    private static Estimate<Maximum> maximise(Likelihood likelihood) {
        return Maximiser.maximise(likelihood, 2, STANDARD);
    }

    @Test
    void theTopOfAHill() {
        for (double x : new double[] {1e-4, 1, 3e4}) {
            Maximum top = maximise(hill(x, 20, 1)).orElseThrow();
            assertEquals(x, top.parameter(0), 1e-9 * x);
            assertEquals(20, top.parameter(1), 1e-8);
            assertEquals(7, top.value(), 1e-12);
            assertTrue(top.gradient() <= 1e-8);
            assertTrue(top.evaluations() > 20 && top.steps() >= 1);
        }
    }

    @Test
    void aCurvedTopTellsHowSureItIs() {
        Maximum top = maximise(hill(3, 20, 1)).orElseThrow();
        // the curvature is (2, 1; 1, 2), its inverse has 2/3 on the diagonal
        assertEquals(Math.sqrt(2 / 3.0), top.relativeErrors().get(0), 1e-7);
        assertEquals(Math.sqrt(2 / 3.0), top.relativeErrors().get(1), 1e-7);
        FittedParameter fitted = top.fitted("y", 1, 10, 400);
        assertEquals("y", fitted.name());
        assertEquals(200, fitted.value(), 1e-6);
        assertEquals(200 * Math.sqrt(2 / 3.0) / 20, fitted.standardError(), 1e-4);
        assertEquals(ImmutableList.of(top.parameter(0), top.parameter(1)), top.parameters());
    }

    @Test
    void aTopOutOfReachIsABoundary() {
        assertRefused(Refusal.BOUNDARY, maximise(hill(1e9, 20, 1)));
        assertRefused(Refusal.BOUNDARY, maximise(hill(3, 1e-9, 1)));
        Maximum near = maximise(hill(9e5, 1 / 9e5, 1)).orElseThrow();
        assertEquals(9e5, near.parameter(0), 1);
    }

    @Test
    void aRidgeDeterminesNothing() {
        assertRefused(Refusal.BOUNDARY, maximise((parameters, gradient) -> {
            double u = Math.log(parameters[0] * parameters[1] / 5);
            gradient[0] = -2 * u / parameters[0];
            gradient[1] = -2 * u / parameters[1];
            return -u * u;
        }));
    }

    @Test
    void aSlopeThatNeverEndsIsABoundary() {
        assertRefused(Refusal.BOUNDARY, maximise((parameters, gradient) -> {
            double v = Math.log(parameters[1]);
            gradient[0] = 1 / (parameters[0] * parameters[0]);
            gradient[1] = -2 * v / parameters[1];
            return -1 / parameters[0] - v * v;
        }));
    }

    @Test
    void withoutASimplexTheStepsGoAllTheWay() {
        FitLimits hasty = new FitLimits(1, 100, new BigDecimal("1E-8"));
        Maximum top = Maximiser.maximise(hill(3, 20, 1), 2, hasty).orElseThrow();
        assertEquals(3, top.parameter(0), 1e-9);
        assertTrue(top.steps() >= 2, "no step is longer than 2");
        FitLimits one = new FitLimits(1, 1, new BigDecimal("1E-8"));
        assertRefused(Refusal.NOT_CONVERGED, Maximiser.maximise(hill(3, 20, 1), 2, one));
    }

    /** A step of Newton from far away overshoots where the likelihood is flatter outside: log cosh. */
    @Test
    void aStepThatLeadsDownIsShortened() {
        FitLimits hasty = new FitLimits(1, 100, new BigDecimal("1E-8"));
        Likelihood flat = (parameters, gradient) -> {
            double u = 4 * Math.log(parameters[0] / 8);
            double v = Math.log(parameters[1]);
            gradient[0] = -4 * Math.tanh(u) / parameters[0];
            gradient[1] = -2 * v / parameters[1];
            return -Math.log(Math.cosh(u)) - v * v;
        };
        Maximum top = Maximiser.maximise(flat, 2, hasty).orElseThrow();
        assertEquals(8, top.parameter(0), 1e-7);
    }

    /** From 1 both ways lead up, and the curvature is that of a valley. */
    @Test
    void aValleyIsLeftUphill() {
        FitLimits hasty = new FitLimits(3, 100, new BigDecimal("1E-8"));
        Likelihood valley = (parameters, gradient) -> {
            double u = Math.log(parameters[0]) - 0.1;
            double v = Math.log(parameters[1]);
            gradient[0] = (2 * u - 4 * u * u * u) / parameters[0];
            gradient[1] = -2 * v / parameters[1];
            return u * u - u * u * u * u - v * v;
        };
        Maximum top = Maximiser.maximise(valley, 2, hasty).orElseThrow();
        assertEquals(Math.sqrt(0.5), Math.abs(Math.log(top.parameter(0)) - 0.1), 1e-7);
    }

    @Test
    void gradientsAreThoseOfTheLikelihoods() {
        Simulation simulation = new Simulation(3);
        ImmutableList<Buyer> buyers =
                simulation.buyers(new BuyingModel(0.6, 5, 0.9, 3), new SpendModel(6, 4, 15), 60, 60);
        assertGradient(Histories.of(buyers), 0.7, 0.1, 1.3, 2.2);
        Spends spends = Spends.of(buyers.stream()
                .filter(buyer -> buyer.repeats() > 0)
                .map(buyer -> new Spends.Spend(
                        buyer.repeats(),
                        buyer.meanSpend().orElseThrow().amount().orElseThrow().doubleValue()))
                .collect(ImmutableList.toImmutableList()));
        assertGradient(spends, 5.5, 3.2, 0.8);
        assertGradient(
                new RetentionLikelihood(LifeTable.of(ImmutableList.of(PublishedRetentionTest.HIGH_END), 5)), 0.7, 3);
    }

    private static void assertGradient(Likelihood likelihood, double... at) {
        double[] gradient = new double[at.length];
        likelihood.of(at, gradient);
        for (int i = 0; i < at.length; i++) {
            double[] above = at.clone();
            double[] below = at.clone();
            above[i] += 1e-5;
            below[i] -= 1e-5;
            double slope =
                    (likelihood.of(above, new double[at.length]) - likelihood.of(below, new double[at.length])) / 2e-5;
            assertEquals(slope, gradient[i], 1e-7 * (1 + Math.abs(slope)), "parameter " + i);
        }
    }
}
