package org.revenuekit.lifetime;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * How a model was fitted by maximum likelihood (最尤推定), and how well.
 *
 * @param customers how many customers it was fitted to
 * @param parameters what was fitted
 * @param logLikelihood the natural logarithm of the likelihood at the best fit, of all customers together
 * @param gradient the steepest slope left there, of the likelihood of a mean customer by the logarithm of a parameter
 * @param evaluations how often the likelihood was computed
 * @param steps how many steps led from the region of the best fit to it
 */
public record FitReport(
        long customers,
        ImmutableList<FittedParameter> parameters,
        double logLikelihood,
        double gradient,
        long evaluations,
        long steps) {
    /**
     * Checks that nothing is null.
     *
     * @param customers how many customers it was fitted to
     * @param parameters what was fitted
     * @param logLikelihood that at the best fit
     * @param gradient the steepest slope left there
     * @param evaluations how often the likelihood was computed
     * @param steps how many steps led to the best fit
     */
    public FitReport {
        requireNonNull(parameters, "parameters");
    }

    /**
     * Returns Akaike's information criterion (AIC, 赤池情報量規準; IEEE Transactions on Automatic Control 19, 1974): of two
     * models of the same data, the one with less is to be preferred.
     *
     * @return 2 x parameters - 2 x log-likelihood
     */
    public double aic() {
        return 2.0 * parameters.size() - 2 * logLikelihood;
    }
}
