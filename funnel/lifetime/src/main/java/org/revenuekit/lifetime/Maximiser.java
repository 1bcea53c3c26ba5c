package org.revenuekit.lifetime;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.util.Arrays;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Finds the parameters of the greatest likelihood: a simplex (Nelder and Mead) finds the region without derivatives, so
 * that a bad start does no harm; Newton's steps lead to the point, where the curvature tells how sure it is. All of
 * that on the logarithms of the parameters, as they are above 0 and of any size.
 */
final class Maximiser {
    /** A parameter that wants to be further away than that has no finite best fit. */
    static final double MOST = 1e6;

    private static final double BOUND = Math.log(MOST);

    /** A search that stops beyond was on its way to the bound: it is so flat there that rounding hides the rest. */
    private static final double EDGE = BOUND - 1;

    private static final double NEAR_ENOUGH = 1e-6;
    private static final double DIFFERENCE = 1e-4;
    private static final double LEAST_CURVATURE = 1e-9;
    private static final double LONGEST_STEP = 2;
    private static final double ROUNDING = 1e-14;
    private static final double SHORT_STEP = 1e-3;
    private static final double LEAST_PART = 1e-9;

    private final Likelihood likelihood;
    private final FitLimits limits;
    private final int size;
    private long evaluations;

    private Maximiser(Likelihood likelihood, FitLimits limits, int size) {
        this.likelihood = likelihood;
        this.limits = limits;
        this.size = size;
    }

    /** A place, the height there and the slope. */
    private static final class Place {
        private final double[] logs;
        private final double value;
        private final double[] slope;

        Place(double[] logs, double value, double[] slope) {
            this.logs = logs;
            this.value = value;
            this.slope = slope;
        }

        double steepest() {
            return Arrays.stream(slope).map(Math::abs).max().orElseThrow();
        }
    }

    /** All parameters start at 1: the data are scaled so that this is no bad guess. */
    static Estimate<Maximum> maximise(Likelihood likelihood, int parameters, FitLimits limits) {
        Maximiser maximiser = new Maximiser(likelihood, limits, parameters);
        return maximiser.climb(maximiser.region());
    }

    /** The best point of a simplex, or of what the limits leave of it. */
    private double[] region() {
        double[] best = new double[size];
        double[] greatest = {Double.NEGATIVE_INFINITY};
        try {
            new SimplexOptimizer(NEAR_ENOUGH, NEAR_ENOUGH)
                    .optimize(
                            new MaxEval(limits.maximumEvaluations()),
                            new ObjectiveFunction(logs -> {
                                double[] inside = inside(logs);
                                double value = value(inside, new double[size]) - distance(logs, inside);
                                if (value > greatest[0]) {
                                    greatest[0] = value;
                                    System.arraycopy(inside, 0, best, 0, size);
                                }
                                return value;
                            }),
                            GoalType.MAXIMIZE,
                            new InitialGuess(best.clone()),
                            new NelderMeadSimplex(size));
        } catch (MathIllegalStateException stopped) {
            return best; // as far as it came: the steps from here tell whether that is enough
        }
        return best;
    }

    private static double[] inside(double[] logs) {
        return Arrays.stream(logs)
                .map(log -> Doubles.constrainToRange(log, -BOUND, BOUND))
                .toArray();
    }

    private static double distance(double[] logs, double[] inside) {
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            sum += Math.abs(logs[i] - inside[i]);
        }
        return sum;
    }

    /** The value there, and its slope by the logarithms. */
    private double value(double[] logs, double[] slope) {
        evaluations++;
        double[] parameters = exp(logs);
        double value = likelihood.of(parameters, slope);
        for (int i = 0; i < size; i++) {
            slope[i] *= parameters[i];
        }
        return value;
    }

    private Place at(double[] logs) {
        double[] slope = new double[size];
        return new Place(logs, value(logs, slope), slope);
    }

    private static double[] exp(double[] logs) {
        return Arrays.stream(logs).map(Math::exp).toArray();
    }

    private Estimate<Maximum> climb(double[] start) {
        Place place = at(start);
        for (long steps = 0; steps < limits.maximumSteps(); steps++) {
            EigenDecompositionSymmetric curvature = new EigenDecompositionSymmetric(curvature(place.logs));
            boolean isFlat = place.steepest() <= limits.gradientTolerance().doubleValue();
            if (isFlat && isWithoutCurvature(curvature)) {
                return Estimate.refused(Refusal.BOUNDARY);
            }
            double[] step = step(curvature, place.slope);
            // flat is not enough: on the way to a best fit at infinity it is flat, too, but the steps stay long
            if (isFlat && length(step) <= SHORT_STEP) {
                return Estimate.of(maximum(place, curvature, steps));
            }
            Place next = uphill(place, step);
            if (Arrays.equals(next.logs, place.logs)) {
                break;
            }
            place = next;
        }
        return Estimate.refused(isAtEdge(place.logs) ? Refusal.BOUNDARY : Refusal.NOT_CONVERGED);
    }

    /** The first of ever shorter steps that does not lead down. */
    private Place uphill(Place from, double[] step) {
        double least = from.value - ROUNDING * Math.abs(from.value);
        for (double part = 1; part > LEAST_PART; part /= 2) {
            Place next = at(inside(along(from.logs, step, part)));
            if (next.value >= least) {
                return next;
            }
        }
        return from;
    }

    /** The negative of the second derivatives by the logarithms: differences of the exact first ones. */
    private RealMatrix curvature(double[] point) {
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            double[] above = shifted(point, i, DIFFERENCE);
            double[] below = shifted(point, i, -DIFFERENCE);
            for (int j = 0; j < size; j++) {
                double second = (below[j] - above[j]) / (2 * DIFFERENCE) / 2;
                matrix[i][j] += second;
                matrix[j][i] += second;
            }
        }
        return new Array2DRowRealMatrix(matrix);
    }

    private double[] shifted(double[] point, int position, double by) {
        double[] moved = point.clone();
        moved[position] += by;
        double[] slope = new double[size];
        value(moved, slope);
        return slope;
    }

    /** Newton's step, uphill in every direction, as long as the likelihood can be trusted to be a parabola. */
    private double[] step(EigenDecompositionSymmetric curvature, double[] slope) {
        double[] step = new double[size];
        for (int k = 0; k < size; k++) {
            double[] direction = curvature.getEigenvector(k).toArray();
            double along = 0;
            for (int i = 0; i < size; i++) {
                along += direction[i] * slope[i];
            }
            along /= Math.max(Math.abs(curvature.getEigenvalue(k)), LEAST_CURVATURE);
            for (int i = 0; i < size; i++) {
                step[i] += direction[i] * along;
            }
        }
        double factor = Math.min(1, LONGEST_STEP / length(step));
        return Arrays.stream(step).map(x -> x * factor).toArray();
    }

    private static double length(double[] step) {
        return Math.sqrt(Arrays.stream(step).map(x -> x * x).sum());
    }

    private static double[] along(double[] point, double[] step, double length) {
        double[] next = point.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] += step[i] * length;
        }
        return next;
    }

    private static boolean isAtEdge(double[] point) {
        return Arrays.stream(point).anyMatch(log -> Math.abs(log) >= EDGE);
    }

    /** Where the likelihood stays flat in a direction, it determines no parameters. */
    private static boolean isWithoutCurvature(EigenDecompositionSymmetric curvature) {
        return Arrays.stream(curvature.getEigenvalues()).anyMatch(value -> value < LEAST_CURVATURE);
    }

    private Maximum maximum(Place place, EigenDecompositionSymmetric curvature, long steps) {
        RealMatrix covariance = curvature.getSolver().getInverse();
        double[] errors = new double[size];
        Arrays.setAll(errors, i -> Math.sqrt(covariance.getEntry(i, i)));
        return new Maximum(
                ImmutableList.copyOf(Doubles.asList(exp(place.logs))),
                ImmutableList.copyOf(Doubles.asList(errors)),
                place.value,
                place.steepest(),
                evaluations,
                steps);
    }
}
