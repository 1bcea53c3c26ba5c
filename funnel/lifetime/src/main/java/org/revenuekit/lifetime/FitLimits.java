package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * When a search for the best fit (最尤推定) ends.
 *
 * @param maximumEvaluations how often at most the likelihood is computed in the search for the region of the best fit:
 *     1 to 1,000,000
 * @param maximumSteps how many steps at most lead from there to the best fit: 1 to 10,000
 * @param gradientTolerance how steep the likelihood of a mean customer may still be, by the logarithm of any parameter,
 *     for a fit to be called the best one: 1e-12 to 0.001, of at most 30 decimals
 */
public record FitLimits(int maximumEvaluations, int maximumSteps, BigDecimal gradientTolerance) {
    private static final BigDecimal LEAST = new BigDecimal("1E-12");
    private static final BigDecimal MOST = new BigDecimal("0.001");
    private static final int MOST_DECIMALS = 30;

    /**
     * Checks the bounds.
     *
     * @param maximumEvaluations 1 to 1,000,000
     * @param maximumSteps 1 to 10,000
     * @param gradientTolerance 1e-12 to 0.001, of at most 30 decimals
     * @throws IllegalArgumentException if a bound is broken
     */
    public FitLimits {
        checkArgument(
                maximumEvaluations >= 1 && maximumEvaluations <= 1_000_000,
                "maximumEvaluations must be 1 to 1000000, were %s",
                maximumEvaluations);
        checkArgument(
                maximumSteps >= 1 && maximumSteps <= 10_000, "maximumSteps must be 1 to 10000, were %s", maximumSteps);
        requireNonNull(gradientTolerance, "gradientTolerance");
        checkArgument(
                gradientTolerance.compareTo(LEAST) >= 0 && gradientTolerance.compareTo(MOST) <= 0,
                "gradientTolerance must be 1E-12 to 0.001, was %s",
                gradientTolerance);
        gradientTolerance = gradientTolerance.stripTrailingZeros();
        checkArgument(
                gradientTolerance.scale() <= MOST_DECIMALS,
                "gradientTolerance must have at most 30 decimals, had %s",
                gradientTolerance.scale());
    }

    /**
     * The limits to start from: 1,000 evaluations, 100 steps, a tolerance of 1e-8. All of that is our proposal.
     *
     * @return the limits
     */
    public static FitLimits standard() {
        return new FitLimits(1_000, 100, new BigDecimal("1E-8"));
    }
}
